import CareModel
import Testing
import Text

@testable import Ingestion

/// Tables in which a figure would be wrong if it were taken as it stands.
@Suite struct DoubtfulTablesTests {
  private func read(_ text: String) -> SourceContents {
    SourceReader.read(Array(text.utf8), path: "table.csv")
  }

  @Test("Rows that only a column tells apart which is not read give no figure")
  func splits() {
    let placements = read(
      "month,placement,count,age\nApr 13,foster,40,0-4\nApr 13,foster,40,5-9\nApr 13,homes,7,5-9\n")
    #expect(
      placements.facts.placements.map(\.count) == [
        .absent(.notKnown), .absent(.notKnown), .exactly(Number(7)),
      ])
    #expect(
      placements.report.remarks.contains(Remark(line: 3, .splitByColumn("age", other: 2))))
    let workforce = read("month,agency_fte,cases,post\nApr 13,10,1,Duty\nApr 13,10,1,Care\n")
    #expect(workforce.facts.workforce.map(\.agencyFTE) == [.absent(.notKnown), .absent(.notKnown)])
    let measures = read("measure,period,value,sex\nVisits,Apr 13,7,F\nVisits,Apr 13,8,M\n")
    #expect(measures.facts.measures.map(\.value) == [.absent(.notKnown), .absent(.notKnown)])
  }

  @Test("Totals under names of their own are not added to what they are of")
  func totals() {
    let workforce = read(
      "month,team,agency_fte\nApr 13,Duty,10\nApr 13,Care,12\nApr 13,Sub-total,22\n"
        + "Apr 13,Total social workers,22\n")
    #expect(workforce.facts.workforce.map(\.team) == ["Duty", "Care", nil])
    let placements = read("month,placement,count\nApr 13,foster,100\nApr 13,Total LAC,101\n")
    #expect(placements.facts.placements.count == 1)
    #expect(placements.findings == [.printedTotal(printed: "101", computed: "100")])
  }

  @Test(
    "A target that is a part of one is no target for a percentage",
    arguments: [("84%", "0.9"), ("0.84", "90%"), ("0.84", "90")])
  func fractions(value: String, target: String) {
    let contents = read("measure,period,value,target,unit\nA,Apr 13,\(value),\(target),%\n")
    #expect(contents.facts.measures.first?.target == .absent(.unreadable))
    #expect(contents.findings.map(\.rule) == ["unit"])
  }

  @Test("Percentages that are small are compared as they are", arguments: ["1", "2", "0.9", "9"])
  func smallPercentages(target: String) {
    let contents = read("measure,period,value,target,unit\nA,Apr 13,0.8,\(target),%\n")
    #expect(contents.facts.measures.first?.target.isKnown == true)
  }

  @Test("Pounds in a measure are in the measure's unit")
  func money() {
    let contents = read(
      "measure,period,value,target,unit\nA,Apr 13,120,£100k,£k\nB,Apr 13,£1.2m,1,£m\n")
    #expect(contents.facts.measures.map(\.target) == [.exactly(Number(100)), .exactly(Number(1))])
    #expect(contents.facts.measures.last?.value == .exactly(Number(tenThousandths: 12_000)))
  }

  @Test("Where one is a financial year, all are; where all may be months, they are months")
  func financialYears() {
    func days(_ periods: [String]) -> [String] {
      read("measure,period,value\n" + periods.map { "A,\($0),1\n" }.joined())
        .facts.measures.map(\.day.iso)
    }
    #expect(days(["2010-11", "2012-13"]) == ["2011-03-31", "2013-03-31"])
    #expect(days(["2010-11", "2010-12"]) == ["2010-11-30", "2010-12-31"])
  }

  @Test("Periods know how long they are")
  func lengths() {
    let contents = read(
      "measure,period,value\nA,2012/13,1\nA,Q1 2013/14,1\nA,Apr 13,1\nA,30/04/2013,1\n")
    #expect(contents.facts.measures.map(\.length) == [.year, .quarter, .month, .month])
  }

  @Test("A scorecard with references and colours is a scorecard")
  func scorecard() {
    let contents = read(
      "Ref,Indicator,Month,Actual,Target,Unit,Good is,RAG,Owner\n1,Visits,Apr 13,80,90,%,high,R,x\n"
    )
    #expect(contents.report.kinds == ["measures"])
    #expect(contents.facts.measures.first?.ragInFile == .red)
  }
}
