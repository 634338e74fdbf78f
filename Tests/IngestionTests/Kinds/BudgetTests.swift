import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct BudgetTests {
  private func read(_ text: String) -> SourceContents {
    SourceReader.read(Array(text.utf8), path: "budget.csv")
  }

  private func rules(_ text: String) -> [String] { read(text).findings.map(\.rule) }

  @Test("Headings as councils write them, and units of their own")
  func headings() throws {
    let contents = read(
      "Budget line,Financial year,Period,Revised budget £m,Spend to date £000,"
        + "Projected outturn (£k),Forecast variance £,Unit cost per week\n"
        + "Fostering,2015/16,P9,3.5,2600,3600,\"100,000\",£850\n")
    #expect(contents.report.kinds == ["budget"])
    let row = try #require(contents.facts.budget.first)
    #expect(row.budget == .exactly(money(3500)))
    #expect(row.actual == .exactly(money(2600)))
    #expect(row.forecast == .exactly(money(3600)))
    #expect(row.statedVariance == .exactly(money(100)))
    #expect(row.weeklyCost == .exactly(Money(pence: 85_000)))
    #expect(row.day == day("2015-12-31"))
    #expect(contents.findings.isEmpty)
  }

  @Test("Values that nobody knows stay what they are")
  func notKnown() throws {
    let row = try #require(
      read("line,year,budget_k,forecast_k\nA,2015/16,at most 10,not known\n").facts.budget.first)
    #expect(row.budget == .known(money(10), .atMost))
    #expect(row.forecast == .absent(.notKnown))
  }

  @Test("A variance that the row does not give is said, whatever its sign")
  func variance() {
    let heading = "line,year,budget_k,forecast_k,variance_k\n"
    #expect(rules(heading + "A,2015/16,100,120,20\n") == [])
    #expect(rules(heading + "A,2015/16,100,120,-20\n") == [])
    #expect(rules(heading + "A,2015/16,100,120,21\n") == ["variance"])
    #expect(rules(heading + "A,2015/16,100,,21\n") == [])
  }

  @Test("A row without a year is kept, and marked")
  func noYear() {
    let contents = read("line,as_at,variance_k\nA,31/12/2015,5\nB,31/12/2015,6\n")
    #expect(contents.facts.budget.map(\.year) == [nil, nil])
    #expect(contents.findings == Array(repeating: .amountWithoutYear(column: "year"), count: 2))
  }

  @Test("A printed total is of its own year, and a parent is not in it beside its parts")
  func totals() {
    let rows =
      "line,parent,year,budget_k,forecast_k\nCare,,2015/16,100,130\nPart,Care,2015/16,60,70\n"
      + "Other,,2015/16,10,10\nCare,,2016/17,90,\n"
    #expect(rules(rows + "Total,,2015/16,110,140\n") == [])
    #expect(rules(rows + "Total,,2015/16,170,140\n") == ["total"])
    #expect(rules(rows + "Total 2016/17,,,90,\n") == [])
    #expect(rules(rows + "Total 2016/17,,,91,\n") == ["total"])
    // Of which year it is is not said, so it is compared with none.
    #expect(rules(rows + "Total,,,5,\n") == [])
  }

  @Test("A total of a part is of the rows that name it")
  func partialTotals() {
    let rows =
      "line,parent,sector,year,variance_k\nA,Placements,own,2015/16,1\n"
      + "B,Placements,private,2015/16,2\nC,,private,2015/16,4\n"
    for (total, sum) in [("Total placements", 3), ("Sub-total private", 6), ("Grand total", 7)] {
      #expect(rules(rows + "\(total),,,2015/16,\(sum)\n") == [], "\(total)")
      #expect(rules(rows + "\(total),,,2015/16,\(sum + 1)\n") == ["total"], "\(total)")
    }
  }

  @Test("A total of several reports is of the newest, or of the day it names")
  func totalsOfReports() {
    let rows =
      "line,year,as_at,variance_k\nA,2015/16,30/11/2015,1\nA,2015/16,31/12/2015,3\n"
    #expect(rules(rows + "Total,2015/16,,3\n") == [])
    #expect(rules(rows + "Total,2015/16,30/11/2015,1\n") == [])
    #expect(rules(rows + "Total,2015/16,30/11/2015,3\n") == ["total"])
  }

  @Test("A column that is not read and splits a line leaves neither of its figures")
  func splits() {
    let contents = read(
      "line,year,variance_k,shade\nA,2015/16,5,blue\nA,2015/16,6,green\n")
    #expect(
      contents.facts.budget.map(\.statedVariance) == [.absent(.notKnown), .absent(.notKnown)])
    // A sector is read: two sectors are two lines.
    let sectors = read("line,year,variance_k,sector\nA,2015/16,5,own\nA,2015/16,6,private\n")
    #expect(sectors.facts.budget.map(\.statedVariance.value) == [money(5), money(6)])
  }
}
