import CareModel
import Dashboard
import SampleFolders
import TerminalUI
import Testing
import Text

@testable import Panels

/// The screens of the workload, of what lies ahead and of balanced targets.
@Suite struct WorkloadScreenTests {
  private static let screens: [(name: String, folder: MemoryFolder, keys: [Key])] = [
    ("workload", .inventedWorkload, [.character("5"), .down]),
    ("workload-plans", .inventedWorkload, [.character("5"), .end, .up, .up]),
    ("workload-paper", .workloadPaper, [.character("5"), .down]),
    ("workload-ahead", .inventedWorkload, [.character("6"), .down, .down, .enter]),
    ("workload-balance", .inventedWorkload, [.character("6"), .end, .enter]),
    ("workload-targets", .inventedWorkload, [.character("6")]),
    ("workload-placements", .inventedWorkload, [.character("3")]),
  ]

  @Test("Every page looks as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let screen = try #require(Self.screens.first { $0.name == name })
    let state = ScreenTests.state(screen.folder, keys: screen.keys)
    state.expectRecorded(as: name)
  }

  @Test("Every page is drawn at every size without a trap")
  func everySize() {
    for screen in Self.screens {
      let state = ScreenTests.state(screen.folder, keys: screen.keys)
      state.expectDrawing(upTo: 130, 40)
    }
  }

  @Test("The panel of the overview keeps to its rectangle, with and without figures")
  func panel() {
    let mark = Style(.series8)
    for folder in [MemoryFolder.inventedWorkload, .workloadPaper, MemoryFolder()] {
      let state = ScreenTests.state(folder)
      for (width, height) in [(0, 0), (1, 1), (10, 3), (38, 8), (46, 12), (80, 16)] {
        var canvas = Canvas(size: Size(width: 90, height: 20), style: mark)
        let rect = Rect(x: 3, y: 2, width: width, height: height)
        WorkloadPanel(state: state, isFocused: true).draw(on: &canvas, in: rect)
        for y in 0..<20 {
          for x in 0..<90 where !(3..<3 + width).contains(x) || !(2..<2 + height).contains(y) {
            #expect(canvas[x, y] == Cell(" ", style: mark))
          }
        }
      }
    }
  }

  @Test("The panel tells referrals, plans and backlog with how they moved and their peaks")
  func words() {
    var canvas = Canvas(size: Size(width: 46, height: 10))
    WorkloadPanel(state: ScreenTests.state(.inventedWorkload), isFocused: true)
      .draw(on: &canvas, in: canvas.bounds)
    for words in [
      "240 referrals  ▼ 10 since Mar 13", "peak 250 in Mar 13 · ▲ 50 on a year ago",
      "245 plans open", "peak 282 in Nov 12", "58 backlog", "to plan 10% · to care 3.1%",
      "workload.csv · covers to 30 Apr 13",
    ] {
      #expect(canvas.description.contains(words), "\(words)\n\(canvas)")
    }
  }

  @Test("i tells the definition, the row and the conversion of the step with the bar on it")
  func origin() {
    let keys: [Key] = [.character("5"), .down, .character("i")]
    let canvas = Screen.render(
      ScreenTests.state(.inventedWorkload, keys: keys), size: Size(width: 120, height: 36))
    for words in [
      "referrals in the period", "workload.csv line 9", "250 in Mar 13",
      "computed; stated 10.2%", "not the same children",
    ] {
      #expect(canvas.description.contains(words), "\(words)\n\(canvas)")
    }
  }

  @Test("Nothing is written in a pair of roles that other screens do not use")
  func contrast() {
    for screen in Self.screens {
      let state = ScreenTests.state(screen.folder, keys: screen.keys)
      let canvas = Screen.render(state, size: Size(width: 200, height: 60))
      for y in 0..<60 {
        for cell in canvas.row(y) where cell.scalar.map({ $0.properties.isAlphabetic }) ?? false {
          let style = cell.style
          #expect(ContrastTests.isLookedAt(words: style.foreground, surface: style.background))
        }
      }
    }
  }

  @Test("Another file’s number for the looked-after children is told beside the one that is used")
  func otherwise() {
    var folder = MemoryFolder.inventedWorkload
    folder["lac.csv"] = "Measure,Period,Value,Unit,Polarity\nLAC,Apr 13,307,children,lower\n"
    let overview = Screen.render(
      ScreenTests.state(folder, keys: [.character("2")]), size: Size(width: 200, height: 60))
    #expect(overview.description.contains("workload.csv says 305"), "\(overview)")
    let page = Screen.render(
      ScreenTests.state(folder, keys: [.character("5"), .end, .up]),
      size: Size(width: 200, height: 60))
    #expect(page.description.contains("lac.csv says 307 for the same day"), "\(page)")
  }
}
