import CareModel
import Dashboard
import TerminalUI

/// Where each panel of the overview stands: what is red stays longest when the room gets less, and
/// what no file gives makes way for what one does.
struct OverviewLayout {
  var places: [(Panel, Rect)] = []
  /// The room for the lines of the savings plan: only a large screen has it.
  private(set) var savings: Rect?
  private let state: DashboardState

  init(state: DashboardState, rect: Rect) {
    self.state = state
    if rect.width >= 100, rect.height >= 16 {
      arrangeWide(in: rect)
    } else if rect.width >= 72, rect.height >= 12 {
      arrangeMiddling(in: rect)
    } else {
      stack(in: rect)
    }
    showFocus()
  }

  var targetsHeight: Int { TargetsPanel(state: state, isFocused: false).idealHeight }
  var hasTargets: Bool { !state.figures.targets.rows.isEmpty }
  private var hasActions: Bool { !state.figures.actions.rows.isEmpty }

  /// The panel with the most room: the targets, else what there is to do, else what is to be saved.
  var main: Panel {
    if hasTargets { return .targets }
    if hasActions { return .actions }
    return state.figures.savings.current == nil ? .targets : .savings
  }

  /// The panels of figures: those that a file gives first; at least three of them.
  var figurePanels: [Panel] {
    let all: [Panel] = [.lookedAfter, .placements, .workforce, .money, .workload]
    let given = all.filter(isGiven)
    let further: [Panel] = [.pressures, .savings]
    let shown = given + further.filter(isGiven).prefix(max(0, 3 - given.count))
    let missing = all.prefix(3).filter { !given.contains($0) }
    return shown + missing.prefix(max(0, 3 - shown.count))
  }

  private func isGiven(_ panel: Panel) -> Bool {
    let figures = state.figures
    return switch panel {
    case .lookedAfter: figures.lookedAfter != nil
    case .placements: figures.placements.isGiven
    case .workforce: figures.workforce.isGiven
    case .workload: figures.workload.isGiven
    case .pressures: figures.pressures.isGiven
    case .savings: figures.savings.current != nil && main == .actions
    case .money: !figures.budget.lines.isEmpty || figures.pressures.isGiven
    default: true
    }
  }

  /// A panel that has the focus is seen, whatever has to make way for it.
  private mutating func showFocus() {
    let focus = state.place.focus
    guard state.place.page == .overview, focus != .targets || hasTargets,
      !places.contains(where: { $0.0 == focus }),
      let last = places.indices.last(where: { places[$0].0 != .targets })
    else { return }
    places[last].0 = focus
  }

  /// Panels side by side, equally wide.
  mutating func place(_ panels: [Panel], in rect: Rect) {
    var left = rect
    for (index, panel) in panels.enumerated() {
      let width = left.width / (panels.count - index)
      places.append((panel, left.left(width)))
      left = left.droppingLeft(width)
    }
  }
}

extension OverviewLayout {
  /// The figures above; below them the targets and, beside or under them, what else there is.
  private mutating func arrangeWide(in rect: Rect) {
    let panels = figurePanels
    let columns = rect.width >= 190 ? 4 : 3
    let least = hasTargets ? targetsHeight : 8
    let wanted = max(8, rect.height - least)
    let upper = rect.top(min(wanted, max(7, rect.height * 43 / 100)))
    place(Array(panels.prefix(columns)), in: upper)
    let lower = rect.droppingTop(upper.height)
    let left = lower.left(rect.width * 65 / 100)
    let isLoose = hasTargets && lower.height - targetsHeight >= 6
    let first = isLoose ? left.top(targetsHeight) : left
    places.append((main, first))
    let below = left.droppingTop(first.height)
    let actionsBelow = below.height >= 6
    if actionsBelow { places.append((.actions, below)) }
    arrangeRight(
      in: lower.droppingLeft(left.width), further: Array(panels.dropFirst(columns)),
      withActions: !actionsBelow && main != .actions)
  }

  private mutating func arrangeRight(in rect: Rect, further: [Panel], withActions: Bool) {
    var right = rect
    for panel in further where right.height >= 14 {
      let height = min(11, right.height - 6)
      places.append((panel, right.top(height)))
      right = right.droppingTop(height)
    }
    let lines = SavingsLines(figures: state.figures.savings)
    if rect.width >= 60, right.height >= lines.idealHeight + 12, !lines.isEmpty {
      savings = right.top(lines.idealHeight)
      right = right.droppingTop(lines.idealHeight)
    }
    let measures = state.figures.measures.rows.count
    let dataHeight = min(max(6, state.figures.sources.count + 4), max(5, right.height * 45 / 100))
    if measures > 0, right.height >= dataHeight + 8 {
      let height = min(measures + 3, right.height - dataHeight)
      places.append((.measures, right.top(height)))
      right = right.droppingTop(height)
    }
    guard withActions, right.height >= dataHeight + 5 else {
      places.append((.data, right))
      return
    }
    places.append((.actions, right.droppingBottom(dataHeight)))
    places.append((.data, right.droppingTop(right.height - dataHeight)))
  }
}
