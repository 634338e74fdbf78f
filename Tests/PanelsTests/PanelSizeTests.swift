import CareModel
import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Testing
import Text

@testable import Panels

@Suite struct PanelSizeTests {
  /// Draws one panel or page into a rectangle of a canvas.
  private typealias Drawing = @Sendable (DashboardState, inout Canvas, Rect) -> Void

  private static let drawings: [(name: String, draw: Drawing)] = [
    ("looked after", { LookedAfterPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("targets", { TargetsPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("actions", { ActionsPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("data", { DataPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("savings", { SavingsPanel(figures: $0.figures.savings).draw(on: &$1, in: $2) }),
    ("savings lines", { SavingsLines(figures: $0.figures.savings).draw(on: &$1, in: $2) }),
    ("overview", { OverviewPage(state: $0).draw(on: &$1, in: $2) }),
    ("targets page", { TargetsPage(state: $0).draw(on: &$1, in: $2) }),
    ("target page", { TargetPage(state: $0, id: "7").draw(on: &$1, in: $2) }),
    ("unknown target", { TargetPage(state: $0, id: "99").draw(on: &$1, in: $2) }),
    ("data page", { DataPage(state: $0).draw(on: &$1, in: $2) }),
    ("header", { HeaderBar(state: $0).draw(on: &$1, in: $2) }),
    ("tabs", { TabBar(state: $0).draw(on: &$1, in: $2) }),
    ("hints", { HintBar(state: $0).draw(on: &$1, in: $2) }),
    ("help", { HelpOverlay(state: $0, selected: 3).draw(on: &$1, in: $2) }),
    ("origin", { OriginOverlay(state: $0).draw(on: &$1, in: $2) }),
  ]

  private static let serviceDrawings: [(name: String, draw: Drawing)] = [
    ("placements", { PlacementsPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("workforce", { WorkforcePanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("measures", { MeasuresPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("placements page", { PlacementsPage(state: $0).draw(on: &$1, in: $2) }),
    ("workforce page", { WorkforcePage(state: $0).draw(on: &$1, in: $2) }),
    ("measures page", { MeasuresPage(state: $0).draw(on: &$1, in: $2) }),
    ("measure page", { MeasurePage(state: $0, key: "assessmentsintime").draw(on: &$1, in: $2) }),
    ("unknown measure", { MeasurePage(state: $0, key: "none").draw(on: &$1, in: $2) }),
    ("overview", { OverviewPage(state: $0).draw(on: &$1, in: $2) }),
  ]

  private static let governanceDrawings: [(name: String, draw: Drawing)] = [
    ("decisions", { DecisionsPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("risks", { RisksPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("forums", { ForumsPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("spend control", { SpendControlPanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("chase", { ChasePanel(state: $0, isFocused: true).draw(on: &$1, in: $2) }),
    ("actions page", { ActionsPage(state: $0).draw(on: &$1, in: $2) }),
    ("risk", { EntryPage(state: $0, panel: .risks, key: "R1").draw(on: &$1, in: $2) }),
    ("unknown", { EntryPage(state: $0, panel: .risks, key: "R0").draw(on: &$1, in: $2) }),
  ]

  @Test(
    "A panel of the page of actions keeps to its rectangle too, with and without figures",
    arguments: governanceDrawings.map(\.name))
  func governanceSizes(name: String) throws {
    let draw = try #require(Self.governanceDrawings.first { $0.name == name }).draw
    for state in [
      GovernanceScreenTests.state([.character("R")]), ScreenTests.state(MemoryFolder()),
    ] {
      check(draw, of: state, name: name)
    }
  }

  @Test(
    "A panel of the service’s figures keeps to its rectangle too, with and without figures",
    arguments: serviceDrawings.map(\.name))
  func serviceSizes(name: String) throws {
    let draw = try #require(Self.serviceDrawings.first { $0.name == name }).draw
    for state in [ScreenTests.state(.inventedService), ScreenTests.state(MemoryFolder())] {
      check(draw, of: state, name: name)
    }
  }

  @Test(
    "A panel of any size neither traps nor draws outside of its rectangle",
    arguments: drawings.map(\.name))
  func sizes(name: String) throws {
    let draw = try #require(Self.drawings.first { $0.name == name }).draw
    var state = ScreenTests.state()
    _ = state.update(.themeTrouble("mine.toml line 3, rag.pink: there is no such role"))
    check(draw, of: state, name: name)
  }

  private func check(_ draw: Drawing, of state: DashboardState, name: String) {
    let mark = Style(.series8)
    for width in 0...40 {
      for height in 0...20 {
        var canvas = Canvas(size: Size(width: 46, height: 24), style: mark)
        let rect = Rect(x: 3, y: 2, width: width, height: height)
        draw(state, &canvas, rect)
        let strays = (0..<24).flatMap { y in (0..<46).map { (x: $0, y: y) } }.filter { cell in
          let isInside = (3..<3 + width).contains(cell.x) && (2..<2 + height).contains(cell.y)
          return !isInside && canvas[cell.x, cell.y] != Cell(" ", style: mark)
        }
        #expect(strays.isEmpty, "\(name) at \(width)x\(height): \(strays.prefix(3))")
      }
    }
  }
}
