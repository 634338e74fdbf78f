import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Testing
import Text

@testable import Panels

/// The overviews and the pages of the papers, and of a council that has files of every kind.
@Suite struct PaperScreenTests {
  static let screens: [(name: String, folder: MemoryFolder, keys: [Key])] = [
    ("options-overview", MemoryFolder(.resourceOptions), []),
    ("options-money", MemoryFolder(.resourceOptions), [.character("S")]),
    ("workload-overview", MemoryFolder(.workload), []),
    ("workload-page", MemoryFolder(.workload), [.character("5"), .down]),
    ("recovery-overview", MemoryFolder(.recoveryPlan), []),
    ("recovery-money", MemoryFolder(.recoveryPlan), [.character("P")]),
    ("finance-overview", MemoryFolder(.financialPlan), []),
    ("finance-risks", MemoryFolder(.financialPlan), [.character("R")]),
    ("council-overview", .anotherCouncil, []),
    ("council-money", .anotherCouncil, [.character("7"), .down, .down]),
    ("council-workload", .anotherCouncil, [.character("5"), .down]),
    ("council-actions", .anotherCouncil, [.character("8")]),
  ]

  private static func state(_ name: String) throws -> DashboardState {
    let screen = try #require(screens.first { $0.name == name })
    return ScreenTests.state(screen.folder, keys: screen.keys)
  }

  @Test("Every screen looks as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let state = try Self.state(name)
    for (width, height) in ScreenTests.sizes {
      let canvas = Screen.render(state, size: Size(width: width, height: height))
      Snapshots.expect(canvas, matches: "paper-\(name)-\(width)x\(height)")
      if !name.contains("risks"), !name.contains("actions") { canvas.expectShapes() }
    }
  }

  @Test("The overview shows what the files give in the place of what none does")
  func given() throws {
    func text(_ name: String) throws -> String {
      Screen.render(try Self.state(name), size: Size(width: 120, height: 36)).description
    }
    let recovery = try text("recovery-overview")
    for words in ["£1.5m over", "not broken", "at most £900k", "to be identified"] {
      #expect(recovery.contains(words), "\(recovery)")
    }
    #expect(!recovery.contains("No file gives"))
    let options = try text("options-overview")
    for words in ["5% of £37,429k", "Efficiencies", "£1,844k", "of which 6 estimated"] {
      #expect(options.contains(words), "\(options)")
    }
    let workload = try text("workload-overview")
    for words in ["177 referrals", "231 plans", "303", "at least £1.26m over", "questioned"] {
      #expect(workload.contains(words), "\(workload)")
    }
    #expect(!workload.contains("targets"))
  }

  @Test("A panel that has the focus is seen on the overview, however little room there is")
  func focus() {
    for (width, height) in [(80, 24), (60, 20), (120, 36), (100, 20)] {
      for key: Character in ["2", "5", "7"] {
        var state = ScreenTests.state(.anotherCouncil, keys: [])
        let panels = Page.overview.panels
        while state.place.focus.rawValue != key, state.place.focus != panels.last {
          _ = state.update(.key(.tab))
        }
        let rect = Rect(x: 0, y: 0, width: width, height: height)
        let shown = OverviewLayout(state: state, rect: rect).places.map(\.0)
        #expect(shown.contains(state.place.focus), "\(key) in \(width)x\(height)")
        #expect(shown.contains(.targets))
      }
    }
  }
}
