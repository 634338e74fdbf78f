package import CareModel
import Text

/// What the bars of the money page are on, and what opens from it.
extension DashboardState {
  /// The line of the budget with the bar on it.
  package var chosenBudgetLine: BudgetLineFigure? {
    let key = selection(in: .money)
    return figures.budget.lines.first { $0.key == key }
  }

  /// The overspend that is taken apart: of the line with the bar on it, where pressures name it,
  /// else of the year.
  package var shownBridge: OverspendBridge? {
    let line = chosenBudgetLine
    let own = line.flatMap { line in
      figures.pressures.bridge(of: line.name).flatMap { $0.year == line.year ? $0 : nil }
    }
    return own ?? figures.pressures.current
  }

  func moneyRows(of panel: Panel) -> [String] {
    guard isOpened else { return [] }
    switch panel {
    case .money: return figures.budget.lines.map(\.key)
    case .pressures:
      return shownBridge.map { ($0.pressures + $0.mitigations).map(\.key) } ?? []
    case .savings: return figures.savings.current?.lines.map(\.row.id.string) ?? []
    default: return []
    }
  }

  /// The target that the saving with the bar on it belongs to.
  private var targetOfChosenSaving: SafeText? {
    let chosen = selection(in: .savings)
    let line = figures.savings.current?.lines.first { $0.row.id.string == chosen }
    return line?.sharedBy.first
  }

  /// From a line of the budget to what its overspend is made of, from a saving to its target.
  mutating func openMoney() {
    switch place.focus {
    case .money where figures.pressures.isGiven: places[places.count - 1].focus = .pressures
    case .money: notice = "no file gives pressures: nothing lies deeper here"
    case .savings:
      if let target = targetOfChosenSaving {
        openTarget(target.string)
      } else {
        notice = "no target shares this saving: nothing lies deeper here"
      }
    default: notice = "nothing lies deeper here · Esc goes back"
    }
  }

  var canOpenMoney: Bool {
    switch place.focus {
    case .money: figures.pressures.isGiven
    case .savings: targetOfChosenSaving != nil
    default: false
    }
  }

  var hasMoneyOrigin: Bool {
    switch place.focus {
    case .money: isOpened ? chosenBudgetLine != nil : !figures.budget.years.isEmpty
    case .pressures: figures.pressures.isGiven
    case .savings: figures.savings.current != nil
    default: false
    }
  }
}

extension Page {
  /// The page with a key of its own, other than the overview, that a panel stands on.
  static func home(of panel: Panel) -> Page? {
    keyed.map(\.page).first { page in page != .overview && page.panels.contains(panel) }
  }
}
