import CareModel
import Dashboard
import TerminalUI

/// Where each panel of the overview stands: what is red stays longest when the room gets less, and
/// what no file gives makes way for what one does.
struct OverviewLayout {
  private(set) var places: [(Panel, Rect)] = []
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

  private var targetsHeight: Int { TargetsPanel(state: state, isFocused: false).idealHeight }
  private var hasTargets: Bool { !state.figures.targets.rows.isEmpty }
  private var hasActions: Bool { !state.figures.actions.rows.isEmpty }

  /// The panels of figures: those that a file gives first; at least three of them.
  private var figurePanels: [Panel] {
    let all: [Panel] = [.lookedAfter, .placements, .workforce, .money, .workload]
    let given = all.filter(isGiven)
    return given + all.prefix(3).filter { !given.contains($0) }.prefix(max(0, 3 - given.count))
  }

  private func isGiven(_ panel: Panel) -> Bool {
    let figures = state.figures
    return switch panel {
    case .lookedAfter: figures.lookedAfter != nil
    case .placements: figures.placements.isGiven
    case .workforce: figures.workforce.isGiven
    case .workload: figures.workload.isGiven
    case .money: !figures.budget.lines.isEmpty || figures.pressures.isGiven
    default: true
    }
  }

  /// A panel that has the focus is seen, whatever has to make way for it.
  private mutating func showFocus() {
    let focus = state.place.focus
    guard state.place.page == .overview, !places.contains(where: { $0.0 == focus }),
      let last = places.indices.last(where: { places[$0].0 != .targets })
    else { return }
    places[last].0 = focus
  }

  /// Panels side by side, equally wide.
  private mutating func place(_ panels: [Panel], in rect: Rect) {
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
    let main: Panel = hasTargets || !hasActions ? .targets : .actions
    let isLoose = main == .targets && hasTargets && lower.height - targetsHeight >= 6
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

extension OverviewLayout {
  /// The figures in a row of three small panels, the rest under each other.
  private mutating func arrangeMiddling(in rect: Rect) {
    let least = hasTargets ? min(targetsHeight, rect.height - 5) : 5
    let free = rect.height - least
    let height = free <= 18 ? min(8, max(5, free)) : min(12, free - 10)
    place(Array(figurePanels.prefix(3)), in: rect.top(height))
    var rest = rect.droppingTop(height)
    guard hasTargets else {
      return stack(
        figurePanels.dropFirst(3) + [hasActions ? .actions : .targets, .data], in: rest)
    }
    let others = [Panel.actions, .data].filter { $0 == .data || rest.height >= targetsHeight + 10 }
    let hasOthers = rest.height >= targetsHeight + 5
    let targets = hasOthers ? rest.top(targetsHeight) : rest
    places.append((.targets, targets))
    rest = rest.droppingTop(targets.height)
    if hasOthers { stack(others, in: rest) }
  }

  /// Panels under each other, equally high, as many as there is room for.
  private mutating func stack(_ panels: [Panel], in rect: Rect) {
    let shown = panels.prefix(max(1, rect.height / 5))
    var rest = rect
    for (index, panel) in shown.enumerated() {
      let share = rest.height / (shown.count - index)
      places.append((panel, rest.top(share)))
      rest = rest.droppingTop(share)
    }
  }

  private mutating func stack(in rect: Rect) {
    var y = rect.y
    for (panel, height) in shares(of: rect.height) {
      places.append((panel, Rect(x: rect.x, y: y, width: rect.width, height: height)))
      y += height
    }
  }

  /// How many rows each panel gets: the least of each as long as they fit, in the order of
  /// urgency, then the targets what they want, and the last of them what is left.
  private func shares(of height: Int) -> [(Panel, Int)] {
    let figures = figurePanels.map { (panel: $0, least: 5, most: $0 == .workforce ? 8 : 9) }
    let targets = [(panel: Panel.targets, least: 6, most: hasTargets ? targetsHeight : 6)]
    let others: [(panel: Panel, least: Int, most: Int)] = [(.actions, 5, 19), (.data, 5, 9)]
    let urgency =
      hasTargets ? targets + figures + others : figures + others + targets
    var heights: [Panel: Int] = [:]
    var free = height
    for (panel, least, most) in urgency {
      guard free >= least else { break }
      heights[panel] = least
      free -= least
      if panel == .targets, hasTargets {
        // The list is seen whole before another panel comes on, but for the one line of numbers.
        let wish = min(most - least, max(0, free - 5))
        heights[panel] = least + wish
        free -= wish
      }
    }
    for (panel, _, most) in urgency {
      let more = min(free, max(0, most - (heights[panel] ?? most)))
      heights[panel]? += more
      free -= more
    }
    let last = hasTargets ? Panel.targets : urgency[0].panel
    if heights.isEmpty { return [(last, height)] }
    heights[last]? += free
    let order = figurePanels + [.targets, .actions, .data]
    return order.compactMap { panel in heights[panel].map { (panel, $0) } }
  }
}
