import Testing

@testable import CareModel

@Suite struct FinancialQuarterTests {
  @Test(
    "A day lies in the quarter of its financial year",
    arguments: [
      ("2010-04-01", "2010-Q1", "Apr–Jun 10"), ("2010-06-30", "2010-Q1", "Apr–Jun 10"),
      ("2010-07-01", "2010-Q2", "Jul–Sep 10"), ("2010-09-30", "2010-Q2", "Jul–Sep 10"),
      ("2010-10-01", "2010-Q3", "Oct–Dec 10"), ("2010-12-31", "2010-Q3", "Oct–Dec 10"),
      ("2011-01-01", "2010-Q4", "Jan–Mar 11"), ("2011-03-31", "2010-Q4", "Jan–Mar 11"),
    ])
  func quarter(iso: String, id: String, short: String) throws {
    let quarter = FinancialQuarter(containing: try #require(Day(iso: iso)))
    #expect(quarter.id == id)
    #expect(quarter.short == short)
    #expect(quarter.months.count == 3)
    #expect(quarter.months.last?.lastDay == quarter.lastDay)
    #expect(quarter.previous.lastDay == quarter.months.first?.firstDay.advanced(byDays: -1))
    #expect(quarter.previous < quarter)
  }
}
