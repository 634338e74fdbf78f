import CareModel
import SampleFolders
import Samples
import Testing
import Text

@testable import Outputs

@Suite struct CSVTests {
  private static func read(
    _ folder: MemoryFolder, for audience: Audience? = nil
  ) throws -> CSVReading {
    try CSVReading(RegionOutput(Region(folder.snapshot), for: audience).text(as: .csv))
  }

  private static let folders: [MemoryFolder] = [
    MemoryFolder(.costImprovementPlan), MemoryFolder(.workforce), .inventedService,
    .anotherCouncil, MemoryFolder(.financialPlan), MemoryFolder(.recoveryPlan),
    MemoryFolder(.workload), MemoryFolder(.resourceOptions),
  ]

  @Test("It is one table, whose lines differ in where they stand", arguments: folders.indices)
  func table(index: Int) throws {
    let csv = try Self.read(Self.folders[index])
    #expect(
      csv.lines[0] == [
        "authority", "as_at", "audience", "marking", "panel", "table", "row", "column", "value",
      ])
    #expect(csv.lines.allSatisfy { $0.count == 9 })
    #expect(csv.lines.allSatisfy { !$0[7].isEmpty && !$0[8].isEmpty })
    #expect(Set(csv.lines.map { $0[4...7].joined(separator: "\n") }).count == csv.lines.count)
  }

  @Test("Nothing that the text says is left out", arguments: folders.indices)
  func sentences(index: Int) throws {
    let folder = Self.folders[index]
    let csv = try Self.read(folder)
    let document = ShowOutput.document(of: folder.figures())
    let blocks = document.parts.flatMap(\.blocks)
    let texts = Set(csv.lines.filter { $0[7] == "text" }.map { $0[8] })
    for block in blocks {
      switch block {
      case .sentence(let words), .item(let words, _): #expect(texts.contains(words.string))
      case .table(let table):
        let cells = table.rows.joined().count { $0.plain != nil }
        let shown = csv.lines.filter { $0[5] == table.name.string }
        #expect(shown.count >= cells - table.rows.count)
      }
    }
  }

  @Test("Figures are numbers, days are days, and what is not sure is neither")
  func plan() throws {
    let csv = try Self.read(MemoryFolder(.costImprovementPlan))
    #expect(csv.value(.targets, "7", "description") == "Children in care total no. (April 13)")
    #expect(csv.value(.targets, "7", "due") == "2013-04-30")
    #expect(csv.value(.targets, "7", "target") == "300")
    #expect(csv.value(.targets, "7", "actual") == "320")
    #expect(csv.value(.targets, "7", "variance") == "20")
    #expect(csv.value(.targets, "11", "due") == "not given")
    #expect(csv.value(.targets, "11", "actual") == "not known")
    #expect(csv.value(.savings, "1", "target (£)") == "300000")
    #expect(csv.value(.savings, "11", "achieved (£)") == "not known")
    #expect(Set(csv.values("authority")) == ["Sample council"])
    #expect(Set(csv.values("as_at")) == ["2013-04-30"])
    #expect(csv.values("value").first == "Sample council, as at 30 Apr 2013 (DEMO)")
  }

  @Test("Changes, shares, costs and rates have their units beside the name of the column")
  func service() throws {
    let csv = try Self.read(.inventedService)
    #expect(csv.value(.placements, "Foster carers", "now") == "180")
    #expect(csv.value(.placements, "Foster carers", "share (%)") == "56.6038")
    #expect(csv.value(.placements, "Foster carers", "on a year ago") == "10")
    #expect(csv.value(.placements, "Foster carers", "a week (£)")?.hasPrefix("573") == true)
    #expect(csv.value(.workforce, "South", "rate (%)")?.hasPrefix("30.7") == true)
    #expect(csv.value(.measures, "Assessments in time", "period") == "2013-04-30")
    #expect(csv.value(.measures, "Assessments in time", "variance (pp)") == "-4")
    #expect(csv.value(.measures, "Visits in time", "variance (pp)") == "not known")
  }

  @Test("A bound is no number, and a mitigation takes away")
  func money() throws {
    let csv = try Self.read(.anotherCouncil)
    #expect(csv.value(.pressures, "More children in homes", "amount (£)") == "780000")
    #expect(
      csv.value(.pressures, "Step down to families", "amount (£)") == "minus at most 250000")
    #expect(csv.value(.pressures, "Step down to families", "delivered (£)") == "40000")
    #expect(csv.value(.budget, "Homes", "variance (£)") == "780000")
    #expect(csv.value(.ahead, "2025-12-15", "a week (£)") == "4000")
  }

  @Test("Rows and tables that are called the same are numbered")
  func names() throws {
    var table = OutputTable("T", [.words("a"), .figures("b")])
    for value in 1...3 {
      table.append([.words(value == 3 ? "" : "x"), .number(.exactly(Number(value)))])
    }
    let document = ShowDocument(
      heading: nil, audience: .public,
      authorities: [
        AuthorityDocument(
          title: "A", name: "A", asAt: nil, audience: .public, notes: [],
          parts: [OutputPart(panel: .risks, blocks: [.table(table), .table(table)])])
      ], ownSources: [])
    let lines = try CSVReading(document.csv).lines.dropFirst(2)
    #expect(
      lines.map { $0[4...].joined(separator: "|") } == [
        "risks|T|x|b|1", "risks|T|x (2)|b|2", "risks|T|row 3|b|3",
        "risks|T (2)|x|b|1", "risks|T (2)|x (2)|b|2", "risks|T (2)|row 3|b|3",
      ])
  }

  @Test("A region is one table with each authority by its name, or that of its folder")
  func region() throws {
    var unnamed = MemoryFolder.inventedService
    unnamed["lookout.toml"] = "as_at = 2013-04-30\n"
    var region = MemoryFolder.region([
      ("north", MemoryFolder(.costImprovementPlan)), ("south", unnamed),
    ])
    region.ownSources = [SourceReport(path: "stray.csv", verdict: .rejected)]
    let csv = try CSVReading(RegionOutput(region).text(as: .csv))
    #expect(csv.lines.count { $0[0] == "authority" } == 1)
    #expect(Set(csv.values("authority")) == ["", "Sample council", "south"])
    #expect(csv.values("value").first == "2 authorities")
    #expect(csv.values("value").last == "stray.csv: rejected")
  }
}
