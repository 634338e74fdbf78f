import CareModel
import SampleFolders
import Samples
import Testing
import Text

@testable import Outputs

@Suite struct RegionOutputTests {
  private static let folders: [(name: SafeText, folder: MemoryFolder)] = [
    ("north", MemoryFolder(.costImprovementPlan)), ("south", .inventedService),
  ]

  private static let region: Region = {
    var region = MemoryFolder.region(folders)
    region.name = "The region"
    var stray = SourceReport(path: "stray.csv", verdict: .rejected)
    stray.remarks = [Remark(.ofNoAuthority)]
    region.ownSources = [stray]
    return region
  }()

  @Test("The document of a region is a list of its authorities’ documents")
  func json() throws {
    let document = try ReadJSON(RegionOutput(Self.region).json().text)
    #expect(document["authorities"]?[1]?["authority"] == .text("Invented council"))
    let alone = Self.folders.map {
      FiguresJSON.document(of: $0.folder.figures())
    }
    #expect(RegionOutput(Self.region).json() == Self.list(alone))
  }

  @Test("A folder that is one authority is its document, one in a folder of its own a list")
  func one() {
    let folder = MemoryFolder(.costImprovementPlan)
    let document = FiguresJSON.document(of: folder.figures())
    #expect(RegionOutput(Region(folder.snapshot)).json() == document)
    #expect(RegionOutput(Region(folder.snapshot)).text() == ShowOutput.text(of: folder.figures()))
    let divided = RegionOutput(MemoryFolder.region([("north", folder)]))
    #expect(divided.json() == Self.list([document]))
    #expect(
      divided.text().hasPrefix("1 authority · audience: internal, OFFICIAL-SENSITIVE\n\n"))
  }

  private static func list(_ documents: [JSONValue]) -> JSONValue {
    .object([
      ("schema", JSONValue(FiguresJSON.schema)), ("audience", .text("internal")),
      ("marking", .text("OFFICIAL-SENSITIVE")), ("authorities", .list(documents)),
    ])
  }

  @Test("The text has every authority, one after the other, and the files of none")
  func text() throws {
    let text = RegionOutput(Self.region).text()
    #expect(
      text.hasPrefix(
        "The region: 2 authorities · audience: internal, OFFICIAL-SENSITIVE\n\n"
          + "Sample council, as at 30 Apr 2013"))
    let (first, second) = (
      ShowOutput.text(of: Self.folders[0].folder.figures()),
      ShowOutput.text(of: Self.folders[1].folder.figures())
    )
    #expect(text.contains(first + "\n\n" + second + "\n\nFiles of no authority:\n  stray.csv: "))
    let panel = RegionOutput(Self.region).text(panel: .targets)
    #expect(!panel.contains("stray.csv"))
    #expect(panel.contains("Targets: 13"))
  }

  @Test("A day is that of every authority")
  func day() {
    let day = Day(iso: "2013-03-31")
    let text = RegionOutput(Self.region, on: day).text()
    #expect(text.split(separator: "\n").count { $0.contains("as at 31 Mar 2013") } >= 2)
  }
}
