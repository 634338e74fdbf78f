import CareModel
import Dashboard
import TerminalUI

/// Everything at a glance: what is red stays longest when the room gets less.
struct OverviewPage {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let layout = OverviewLayout(state: state, rect: rect)
    if let place = layout.savings {
      let stale = state.figures.doubtWords(of: "savings")
      SavingsLines(figures: state.figures.savings, stale: stale).draw(on: &canvas, in: place)
    }
    for (panel, place) in layout.places {
      draw(panel, on: &canvas, in: place)
    }
  }

  private func draw(_ panel: Panel, on canvas: inout Canvas, in place: Rect) {
    let isFocused = state.place.page == .overview && state.place.focus == panel
    switch panel {
    case .authorities: break
    case .lookedAfter:
      LookedAfterPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .placements:
      PlacementsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .workforce:
      WorkforcePanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .targets: TargetsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .actions: ActionsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .data: DataPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .money: MoneyPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .pressures: PressuresPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .savings:
      MoneySavingsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .measures: MeasuresPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .workload: WorkloadPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .decisions, .risks, .forums, .spendControl, .chase: break
    }
  }
}
