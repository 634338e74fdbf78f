import CareModel
import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Testing
import Text

@testable import Panels

@Suite struct ScreenTests {
  static let folder = FolderStanding(
    folder: "plans", state: .live, summary: "live", watching: "events",
    lastLooked: Moment(seconds: 1_367_313_240))

  static func state(
    _ folder: MemoryFolder = MemoryFolder(.costImprovementPlan), keys: [Key] = []
  ) -> DashboardState {
    var state = DashboardState(snapshot: folder.snapshot, folder: Self.folder)
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  static let sizes = [(80, 24), (120, 36), (200, 60)]

  private static let screens: [(name: String, keys: [Key])] = [
    ("overview", []),
    ("overview-looked-after", [.character("2")]),
    ("targets", [.character("6")]),
    ("target-7", [.character("6"), .pageDown, .up, .up, .up, .up, .enter]),
    ("target-1", [.enter]),
    ("target-11", [.down, .down, .down, .enter]),
    ("actions", [.character("8")]),
    ("data", [.character("9"), .down]),
    ("help", [.character("?")]),
    ("origin", [.character("i")]),
    ("past", [.character("[")]),
  ]

  @Test("Every page looks as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    let state = Self.state(keys: keys)
    for (width, height) in Self.sizes {
      let canvas = Screen.render(state, size: Size(width: width, height: height))
      Snapshots.expect(canvas, matches: "\(name)-\(width)x\(height)")
    }
  }

  @Test("Where files are broken the screen says so, with file, line and what to do")
  func broken() {
    var folder = MemoryFolder(.costImprovementPlan)
    folder["actions.csv"] = "Action,Due\nwrite a plan,31/02/2013\n"
    folder["extra.csv"] = "id,measure,due,target\n20,Visits,31/02/2013,twelve\n"
    let state = Self.state(folder, keys: [.character("9")])
    for (width, height) in Self.sizes {
      let canvas = Screen.render(state, size: Size(width: width, height: height))
      Snapshots.expect(canvas, matches: "broken-\(width)x\(height)")
    }
  }

  @Test("What is wrong with the theme stands at the bottom until a key is pressed, and on page 9")
  func themeTrouble() {
    let size = Size(width: 80, height: 24)
    var state = Self.state()
    _ = state.update(.themeTrouble("mine.toml line 3: there is no such role"))
    func lines() -> [Substring] {
      Screen.render(state, size: size).description.split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(lines().last?.contains("mine.toml line 3: there is no such role") == true)
    _ = state.update(.key(.character("9")))
    #expect(lines().last?.contains("mine.toml") == false)
    #expect(lines().dropLast().contains { $0.contains("mine.toml line 3") })
    _ = state.update(.themeTrouble(nil))
    #expect(!lines().contains { $0.contains("mine.toml") })
  }

  @Test("A folder without any input tells what is needed")
  func empty() {
    let canvas = Screen.render(
      DashboardState(folder: Self.folder), size: Size(width: 80, height: 24))
    Snapshots.expect(canvas, matches: "empty-80x24")
  }

  @Test("Every page and overlay is drawn at every size without a trap")
  func everySize() {
    for (_, keys) in Self.screens {
      let state = Self.state(keys: keys)
      for width in 0...40 {
        for height in 0...20 {
          let canvas = Screen.render(state, size: Size(width: width, height: height))
          #expect(canvas.size == Size(width: width, height: height))
        }
      }
      for (width, height) in [(1, 200), (400, 1), (250, 80), (99, 24), (100, 18), (60, 60)] {
        _ = Screen.render(state, size: Size(width: width, height: height))
      }
    }
  }

  @Test("Very long words in every field are drawn at every size without a trap")
  func longWords() {
    var folder = MemoryFolder()
    let long = String(repeating: "中文 word ", count: 60)
    folder["plan.csv"] = """
      id,objective,measure,description,due,target,actual,as_at,polarity,comment,target_k,achieved_k
      \(long),\(long),\(long),\(long),Apr 13,1,2,Apr 13,lower,\(long),9999999999,1

      """
    folder["actions.csv"] = "action,status,objective\n\(long),\(long),\(long)\n"
    for keys in Self.screens.map(\.keys) {
      let state = Self.state(folder, keys: keys)
      for size in [(0, 0), (1, 1), (5, 3), (20, 5), (39, 12), (80, 24), (131, 44)] {
        _ = Screen.render(state, size: Size(width: size.0, height: size.1))
      }
    }
  }

  @Test(
    "The reds are counted as long as there is a line of words",
    arguments: [(20, 5), (12, 2), (9, 1)])
  func tiny(width: Int, height: Int) {
    let canvas = Screen.render(Self.state(), size: Size(width: width, height: height))
    #expect(canvas.description.contains("3 red") || height == 1)
    #expect(canvas.description.contains(height == 5 ? "OFFICIAL-SENSITIVE" : "O-S"))
    let shared = DashboardState(
      region: Region(MemoryFolder(.costImprovementPlan).snapshot), folder: Self.folder,
      wish: DisclosureWish(audience: .shared))
    let other = Screen.render(shared, size: Size(width: width, height: height))
    #expect(other.description.hasPrefix("3 red"))
  }

  @Test("No rating is told by its colour alone")
  func ratingsWithoutColour() {
    for (width, height) in Self.sizes {
      // An overlay may cover a part of a chip.
      for (name, keys) in Self.screens where name != "help" && name != "origin" {
        let canvas = Screen.render(
          Self.state(keys: keys), size: Size(width: width, height: height))
        canvas.expectShapes()
      }
    }
  }

  @Test("The cursor stands on what has the focus, where there is a list")
  func cursor() throws {
    let canvas = Screen.render(
      Self.state(keys: [.down]), size: Size(width: 120, height: 36))
    let cursor = try #require(canvas.cursor)
    #expect(canvas[cursor.x, cursor.y].scalar == "▌")
    let line = canvas.description.split(separator: "\n", omittingEmptySubsequences: false)[cursor.y]
    #expect(line.contains("In residential placement"))
  }
}

@Suite struct StaleFiguresTests {
  @Test(
    "A file that has gone is named wherever its figures stand",
    arguments: [
      ("cost-improvement-plan.csv", [Key]()), ("cost-improvement-plan.csv", [.character("6")]),
      ("cost-improvement-plan.csv", [.enter]), ("actions.csv", []),
      ("actions.csv", [.character("8")]), ("next-year-savings.csv", [.character("6")]),
    ])
  func gone(name: String, keys: [Key]) {
    var snapshot = MemoryFolder(.costImprovementPlan).snapshot
    for index in snapshot.sources.indices where snapshot.sources[index].path.string == name {
      snapshot.sources[index].staleness = .vanished(since: Moment(seconds: 1_367_313_240))
    }
    var state = DashboardState(snapshot: snapshot, folder: ScreenTests.folder)
    for key in keys { _ = state.update(.key(key)) }
    let canvas = Screen.render(state, size: Size(width: 120, height: 36))
    // On an opened target there is less room, and what matters comes first.
    let words = keys == [.enter] ? "gone since 09:14: cost" : "\(name) gone since 09:14"
    #expect(canvas.description.contains(words), "\(canvas)")
  }
}
