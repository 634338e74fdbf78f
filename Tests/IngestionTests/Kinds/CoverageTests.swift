import CareModel
import Testing

@testable import Ingestion

/// How far a file reaches.
@Suite struct CoverageTests {
  @Test(
    "Months that are prepared and still empty are not covered",
    arguments: [
      "month,agency_fte,team\nMar 13,7,\nApr 13,8,\nMay 13,,\nJun 13,,North\n",
      "month,placement,count\nApr 13,homes,7\nMay 13,homes,\n",
      "measure,period,value,target\nVisits,Apr 13,7,9\nVisits,May 13,,9\n",
    ])
  func prepared(text: String) {
    #expect(read(text).report.coversTo == day("2013-04-30"))
    #expect(read(text).report.rowsSetAside == 0)
  }

  @Test(
    "A month of which nobody knows the figure is covered",
    arguments: [
      "month,agency_fte,team\nApr 13,8,\nMay 13,not known,\n",
      "month,placement,count\nApr 13,homes,7\nMay 13,homes,c\n",
      "measure,period,value,numerator\nVisits,Apr 13,7,\nVisits,May 13,,not known\n",
    ])
  func notKnown(text: String) {
    #expect(read(text).report.coversTo == day("2013-05-31"))
  }

  @Test("A file of which every month is empty covers none")
  func empty() {
    let report = read("month,agency_fte,team\nApr 13,,\nMay 13,,\n").report
    #expect(report.kinds == ["workforce"])
    #expect(report.coversTo == nil)
  }
}
