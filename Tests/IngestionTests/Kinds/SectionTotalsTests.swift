import CareModel
import Testing
import Text

@testable import Ingestion

/// Totals of sections and of years in a plan of savings.
@Suite struct SectionTotalsTests {
  private let rows =
    "saving_id,section,target_k,fte\nS1,Efficiencies,100,4\nS2,Efficiencies,50,\nS3,Other,7,\n"

  private func rules(_ text: String) -> [String] {
    read(text).findings.map(\.rule).filter { $0 != "undated" }
  }

  @Test(
    "A total that names its section is no saving, and is of that section",
    arguments: ["Total efficiencies", "Efficiencies total", "Sub-total: Efficiencies"])
  func named(name: String) {
    let right = rows + "\(name),,150,4\nTotal,,157,4\n"
    #expect(read(right).savings.map(\.id) == ["S1", "S2", "S3"])
    #expect(rules(right) == [])
    #expect(rules(rows + "\(name),,157,4\n") == ["total"])
  }

  @Test("A total under its section’s name is of that section")
  func sectionColumn() {
    #expect(rules(rows + "Sub-total,Other,7,\n") == [])
    #expect(rules(rows + "Sub-total,Efficiencies,150,4\n") == [])
    #expect(rules(rows + "Sub-total,Efficiencies,157,4\n") == ["total"])
  }

  @Test("A saving whose name only begins like a total’s is a saving")
  func noTotal() {
    let contents = read(rows + "Total review of Other,Other,3,\n")
    #expect(contents.savings.count == 4)
  }

  @Test("A total that names its year is of that year")
  func years() {
    let rows = "saving_id,year,target_k\nS1,2015/16,100\nS1,2016/17,30\n"
    #expect(rules(rows + "Total,2015/16,100\nTotal 2016/17,,30\n") == [])
    #expect(rules(rows + "Total,2015/16,130\n") == ["total"])
    #expect(rules(rows + "Total,,130\n") == [])
  }

  @Test("Where one row gives posts, one that gives none has none: the total is no lower bound")
  func posts() {
    #expect(rules(rows + "Total,,157,4\n") == [])
    #expect(rules(rows + "Total,,157,5\n") == ["total"])
    let identified = rows.replacing("50,\n", with: "50,to be identified\n")
    #expect(rules(identified + "Total,,157,4\n") == ["total"])
  }
}
