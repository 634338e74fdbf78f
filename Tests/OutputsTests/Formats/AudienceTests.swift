import CareModel
import SampleFolders
import Samples
import Testing
import Text

@testable import Outputs

@Suite struct AudienceTests {
  private static let marking = "OFFICIAL-SENSITIVE"

  private func output(_ audience: Audience?, threshold: Int? = nil) -> RegionOutput {
    var snapshot = MemoryFolder(.costImprovementPlan).snapshot
    snapshot.settings.disclosure.threshold = threshold
    return RegionOutput(Region(snapshot), for: audience)
  }

  @Test(
    "What is for the service itself is marked in every format, and nothing else is",
    arguments: [ShowFormat?.none] + ShowFormat.allCases.map(Optional.some), Audience.allCases)
  func marking(format: ShowFormat?, audience: Audience) {
    let text = output(audience).text(as: format)
    #expect(text.contains(Self.marking) == (audience == .internal))
    #expect(text.contains(audience.rawValue))
    #expect(text.contains("DEMO") || format == .json)
  }

  @Test("The marking is where it is seen first, and on a page also last")
  func places() throws {
    let output = output(nil)
    #expect(
      output.text().split(separator: "\n")[0].hasSuffix("audience: internal, \(Self.marking)"))
    #expect(output.text(as: .markdown).hasPrefix("**\(Self.marking)**\n"))
    let words = try HTMLReading(output.text(as: .html)).words
    #expect(words[0].hasPrefix(Self.marking) && words[2] == Self.marking)
    #expect(words.suffix(2) == [Self.marking, "Audience: internal"])
    let csv = try CSVReading(output.text(as: .csv))
    #expect(Set(csv.values("marking")) == [Self.marking])
    #expect(Set(csv.values("audience")) == ["internal"])
  }

  @Test("JSON has the marking beside the audience, and none for others")
  func json() throws {
    #expect(try ReadJSON(output(.internal).json().text)["marking"] == .text(Self.marking))
    let shared = try ReadJSON(output(.shared).json().text)
    #expect(shared["audience"] == "shared")
    #expect(shared["marking"] == .null)
  }

  @Test(
    "Others are told what c stands for, by the threshold that holds",
    arguments: [
      (Audience.shared, nil, "from 1 to 5"), (.shared, 7, "from 1 to 7"), (.shared, 1, "of 1"),
      (.public, nil, "from 1 to 5"), (.public, 3, "from 1 to 5"), (.public, 9, "from 1 to 9"),
    ] as [(Audience, Int?, String)])
  func hidden(audience: Audience, threshold: Int?, range: String) {
    let output = output(audience, threshold: threshold)
    let words = "c = a count of children \(range), or one that would give such a count away."
    for format in [nil, .csv, .markdown, .html] as [ShowFormat?] {
      #expect(output.text(as: format).contains(words))
    }
    #expect(!self.output(.internal).text().contains("c = a count"))
  }

  @Test("A region is marked as the least disguised of its authorities")
  func region() throws {
    var snapshot = MemoryFolder(.costImprovementPlan).snapshot
    snapshot.settings.disclosure.audience = .public
    var region = Region(authorities: [
      RegionAuthority(folder: "north", snapshot: snapshot),
      RegionAuthority(folder: "south", snapshot: MemoryFolder.inventedService.snapshot),
    ])
    #expect(RegionOutput(region).text().contains("(DEMO) · audience: public\n"))
    #expect(
      RegionOutput(region).text().hasPrefix("2 authorities · audience: internal, \(Self.marking)\n")
    )
    let csv = try CSVReading(RegionOutput(region).text(as: .csv))
    #expect(Set(csv.lines.filter { $0[0] == "Sample council" }.map { $0[3] }) == [""])
    #expect(
      Set(csv.lines.filter { $0[0] == "Invented council" }.map { $0[3] }) == [Self.marking])
    #expect(RegionOutput(region, for: .shared).audience == .shared)

    var stray = SourceReport(path: "stray.csv", verdict: .rejected)
    stray.remarks = [Remark(line: 2, column: "due", .noSuchDate("31/02/2013"))]
    region.ownSources = [stray]
    #expect(!RegionOutput(region).text().contains("31/02/2013"))
    #expect(!RegionOutput(region, for: .public).text(as: .html).contains("31/02/2013"))
    #expect(RegionOutput(region, for: .internal).text().contains("31/02/2013"))
  }
}
