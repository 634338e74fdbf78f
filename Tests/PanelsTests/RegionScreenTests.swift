import CareModel
import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Testing
import Text

@testable import Panels

/// The screens of a region of three authorities, one of which has a file to mend.
@Suite struct RegionScreenTests {
  private static func region(extra: Int = 0) -> Region {
    var broken = MemoryFolder.inventedService
    broken["actions.csv"] = "id,measure,due,actual\n1,Visits,Apr 13,12\n"
    var folders: [(name: SafeText, folder: MemoryFolder)] = [
      ("north", MemoryFolder(.costImprovementPlan)), ("south", broken),
      ("west", MemoryFolder(.workforce)),
    ]
    for number in 0..<extra { folders.append(("more \(number)", .inventedService)) }
    var region = MemoryFolder.region(folders)
    region.name = "Three rivers"
    var stray = SourceReport(path: "stray.csv", verdict: .rejected)
    stray.remarks = [Remark(.ofNoAuthority)]
    region.ownSources = [stray]
    return region
  }

  private static func state(_ keys: [Key] = [], extra: Int = 0) -> DashboardState {
    var state = DashboardState(region: region(extra: extra), folder: ScreenTests.folder)
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  /// Screens for what has to hold of everything that is drawn.
  static let states = [
    state(), state([.down]), state([.character("[")]),
  ]

  private static let screens: [(name: String, keys: [Key])] = [
    ("region", []), ("region-south", [.down]), ("region-overview", [.down, .enter]),
    ("region-help", [.character("?")]),
  ]

  @Test(
    "The page of all authorities looks as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    for (width, height) in ScreenTests.sizes {
      let canvas = Screen.render(Self.state(keys), size: Size(width: width, height: height))
      Snapshots.expect(canvas, matches: "\(name)-\(width)x\(height)")
    }
  }

  @Test("The row and the card with the bar on it are seen, however many authorities there are")
  func many() {
    let state = Self.state([.character("G")], extra: 30)
    for (width, height) in ScreenTests.sizes {
      let canvas = Screen.render(state, size: Size(width: width, height: height))
      let lines = canvas.description.split(separator: "\n")
      #expect(lines.contains { $0.contains("▌") && $0.contains("Invented council") }, "\(canvas)")
      #expect(canvas.cursor.map { canvas[$0.x, $0.y].scalar } == "▌")
    }
  }

  @Test("It is drawn at every size without a trap, and a small screen counts the reds of each")
  func everySize() {
    for extra in [0, 30] {
      for state in [Self.state(extra: extra), Self.state([.down, .down], extra: extra)] {
        for width in stride(from: 0, through: 205, by: 5) {
          for height in stride(from: 0, through: 62, by: 2) {
            let canvas = Screen.render(state, size: Size(width: width, height: height))
            #expect(canvas.size == Size(width: width, height: height))
          }
        }
      }
    }
    let tiny = Screen.render(Self.state(), size: Size(width: 20, height: 5)).description
    #expect(tiny.hasPrefix("5 red in 3\n✖ 3 Sample council\n✖ 2 Invented council\n"), "\(tiny)")
  }

  @Test("The header names the region, and counts what all have")
  func header() {
    let canvas = Screen.render(Self.state(), size: Size(width: 200, height: 60))
    let header = canvas.description.split(separator: "\n")[0]
    for words in ["Three rivers", "DEMO", "3 authorities", "✖ 5 red", "! 2 to mend"] {
      #expect(header.contains(words), "\(header)")
    }
    let overview = Screen.render(Self.state([.enter]), size: Size(width: 200, height: 60))
    #expect(!overview.description.split(separator: "\n")[0].contains("Three rivers"))
  }
}
