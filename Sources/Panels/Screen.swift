package import Dashboard
package import TerminalUI
import Text

/// The whole screen.
package enum Screen {
  /// Draws what a state shows on a canvas of a size. Nothing else decides what is on the screen.
  package static func render(_ state: DashboardState, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard !state.isBlank else {
      BlankScreen().draw(on: &canvas)
      return canvas
    }
    let layout = ScreenLayout(size: size)
    guard !layout.isTiny else {
      TinyScreen(state: state).draw(on: &canvas)
      return canvas
    }
    HeaderBar(state: state).draw(on: &canvas, in: layout.header)
    TabBar(state: state).draw(on: &canvas, in: layout.tabs)
    drawPage(of: state, on: &canvas, in: layout.body)
    HiddenNote(state: state).draw(on: &canvas, in: layout.body)
    HintBar(state: state).draw(on: &canvas, in: layout.hints)
    drawOverlay(of: state, on: &canvas, in: layout.body)
    return canvas
  }

  private static func drawPage(
    of state: DashboardState, on canvas: inout Canvas, in rect: Rect
  ) {
    switch state.place.page {
    case .region: RegionPage(state: state).draw(on: &canvas, in: rect)
    case .overview: OverviewPage(state: state).draw(on: &canvas, in: rect)
    case .targets: TargetsPage(state: state).draw(on: &canvas, in: rect)
    case .target(let id): TargetPage(state: state, id: id).draw(on: &canvas, in: rect)
    case .placements: PlacementsPage(state: state).draw(on: &canvas, in: rect)
    case .workforce: WorkforcePage(state: state).draw(on: &canvas, in: rect)
    case .measures: MeasuresPage(state: state).draw(on: &canvas, in: rect)
    case .measure(let key): MeasurePage(state: state, key: key).draw(on: &canvas, in: rect)
    case .actions: ActionsPage(state: state).draw(on: &canvas, in: rect)
    case .money: MoneyPage(state: state).draw(on: &canvas, in: rect)
    case .data: DataPage(state: state).draw(on: &canvas, in: rect)
    case .workload: WorkloadPage(state: state).draw(on: &canvas, in: rect)
    case .entry(let panel, let key):
      EntryPage(state: state, panel: panel, key: key).draw(on: &canvas, in: rect)
    }
  }

  private static func drawOverlay(
    of state: DashboardState, on canvas: inout Canvas, in rect: Rect
  ) {
    switch state.overlay {
    case nil: break
    case .help(let selected)?:
      HelpOverlay(state: state, selected: selected).draw(on: &canvas, in: rect)
    case .origin?: OriginOverlay(state: state).draw(on: &canvas, in: rect)
    case .leavingMeeting?: LeavingOverlay().draw(on: &canvas, in: rect)
    }
  }
}

/// Which rows of the screen are for what. Bars leave before the page gets too small.
struct ScreenLayout {
  let header: Rect
  let tabs: Rect
  let body: Rect
  let hints: Rect
  /// Whether there is room for a few words only.
  let isTiny: Bool

  init(size: Size) {
    let screen = Rect(size)
    // The first row has to hold how many are red beside the mark of what is sensitive.
    isTiny = size.height < 6 || size.width < 36
    let hasTabs = size.height >= 14
    let hasHints = size.height >= 10
    header = screen.top(1)
    tabs = hasTabs ? screen.droppingTop(1).top(1) : screen.top(0)
    hints = hasHints ? screen.droppingTop(size.height - 1) : screen.top(0)
    body = screen.droppingTop(hasTabs ? 2 : 1).droppingBottom(hasHints ? 1 : 0)
  }
}
