import CareModel
import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Testing
import Text

@testable import Panels

/// The screens of an invented service, and of the sample about agency workers.
@Suite struct ServiceScreenTests {
  private static func state(_ keys: [Key]) -> DashboardState {
    ScreenTests.state(.inventedService, keys: keys)
  }

  private static let screens: [(name: String, keys: [Key])] = [
    ("service-overview", []),
    ("service-placements", [.character("3")]),
    ("service-placements-homes", [.character("3"), .down, .down]),
    ("service-workforce", [.character("4")]),
    ("service-measures", [.character("M"), .down]),
    ("service-measure", [.character("M"), .down, .enter]),
    ("service-measure-cumulative", [.character("M"), .down, .down, .enter]),
    ("service-looked-after", [.character("2"), .enter]),
    ("service-past", [.character("[")]),
  ]

  @Test(
    "Every page of the service looks as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    let state = Self.state(keys)
    for (width, height) in ScreenTests.sizes {
      let canvas = Screen.render(state, size: Size(width: width, height: height))
      Snapshots.expect(canvas, matches: "\(name)-\(width)x\(height)")
    }
  }

  @Test("The sample about agency workers looks as recorded at three sizes, and has no red")
  func sample() {
    for (name, keys) in [
      ("agency-overview", []), ("agency-workforce", [.character("4")]),
    ] as [(String, [Key])] {
      let state = ScreenTests.state(MemoryFolder(.workforce), keys: keys)
      for (width, height) in ScreenTests.sizes {
        let canvas = Screen.render(state, size: Size(width: width, height: height))
        Snapshots.expect(canvas, matches: "\(name)-\(width)x\(height)")
        let roles = (0..<height).flatMap { canvas.row($0) }.flatMap {
          [$0.style.foreground, $0.style.background]
        }
        #expect(roles.allSatisfy { ![.red, .amber, .worse].contains($0) })
      }
    }
  }

  @Test("Every page of the service is drawn at every size without a trap")
  func everySize() {
    for (_, keys) in Self.screens {
      let state = Self.state(keys)
      state.expectDrawing(upTo: 130, 40)
    }
  }

  @Test("Very long words in every field are drawn at every size without a trap")
  func longWords() {
    let long = String(repeating: "中文 word ", count: 60)
    var folder = MemoryFolder()
    folder["w.csv"] = "month,team,agency_fte,cases\nApr 13,\(long),9999999999,9999999999\n"
    folder["p.csv"] = "month,placement,count,provider\nApr 13,\(long),9999999999,\(long)\n"
    folder["m.csv"] =
      "measure,period,value,unit,headline,team\n\(long),Apr 13,9999999999,\(long),\(long),\n"
      + "\(long),Apr 13,9999999999,\(long),\(long),\(long)\n"
    for keys in Self.screens.map(\.keys) {
      let state = ScreenTests.state(folder, keys: keys)
      for size in [(0, 0), (1, 1), (5, 3), (20, 5), (39, 12), (80, 24), (131, 44), (200, 60)] {
        _ = Screen.render(state, size: Size(width: size.0, height: size.1))
      }
    }
  }

  @Test("No rating is told by its colour alone")
  func ratingsWithoutColour() {
    for (width, height) in ScreenTests.sizes {
      for (_, keys) in Self.screens {
        let canvas = Screen.render(Self.state(keys), size: Size(width: width, height: height))
        canvas.expectShapes()
      }
    }
  }

  @Test(
    "i tells where the figure of each page comes from, with its file",
    arguments: [
      (
        [.character("2")], "Where the number of looked-after children comes from",
        "measures.csv line"
      ),
      (
        [.character("3")], "Where the placement mix comes from", "placements.csv line 10 and 7 more"
      ),
      ([.character("4")], "Where the agency social workers come from", "workforce.csv line 7"),
      ([.character("M")], "Where the measure comes from", "measures.csv line 6"),
      ([.character("M"), .down, .enter], "Where the measure comes from", "measures.csv line 9"),
    ] as [([Key], String, String)])
  func origins(keys: [Key], title: String, row: String) {
    let canvas = Screen.render(
      Self.state(keys + [.character("i")]), size: Size(width: 120, height: 36))
    #expect(canvas.description.contains(title), "\(canvas)")
    #expect(canvas.description.contains(row), "\(canvas)")
  }

  @Test(
    "A file that has gone is named wherever its figures stand",
    arguments: [
      ("workforce.csv", "4"), ("placements.csv", "3"), ("measures.csv", "M"), ("measures.csv", "2"),
    ] as [(String, Character)])
  func gone(name: String, page: Character) {
    var snapshot = MemoryFolder.inventedService.snapshot
    for index in snapshot.sources.indices where snapshot.sources[index].path.string == name {
      snapshot.sources[index].staleness = .vanished(since: Moment(seconds: 1_367_313_240))
    }
    var state = DashboardState(snapshot: snapshot, folder: ScreenTests.folder)
    _ = state.update(.key(.character(page)))
    let canvas = Screen.render(state, size: Size(width: 120, height: 36))
    #expect(canvas.description.contains("\(name) gone since 09:14"), "\(canvas)")
  }
}
