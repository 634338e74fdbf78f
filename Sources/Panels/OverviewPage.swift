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
    case .money, .pressures, .savings:
      MoneyPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .measures: MeasuresPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .workload: WorkloadPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
    case .decisions, .risks, .forums, .spendControl, .chase: break
    }
  }
}

/// Where each panel of the overview stands.
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
  }

  private static let three: [Panel] = [.lookedAfter, .placements, .workforce]

  private var targetsHeight: Int { TargetsPanel(state: state, isFocused: false).idealHeight }

  /// The three panels of figures in a row.
  private mutating func placeThree(in rect: Rect) {
    var left = rect
    for (index, panel) in Self.three.enumerated() {
      let width = left.width / (Self.three.count - index)
      places.append((panel, left.left(width)))
      left = left.droppingLeft(width)
    }
  }
}

extension OverviewLayout {
  /// The figures above; below them the targets and, beside or under them, what else there is.
  private mutating func arrangeWide(in rect: Rect) {
    let wanted = max(8, rect.height - targetsHeight)
    let upper = rect.top(min(wanted, max(7, rect.height * 43 / 100)))
    placeThree(in: upper)
    let lower = rect.droppingTop(upper.height)
    let left = lower.left(rect.width * 65 / 100)
    let targets = lower.height - targetsHeight >= 6 ? left.top(targetsHeight) : left
    places.append((.targets, targets))
    let below = left.droppingTop(targets.height)
    let hasActions = below.height >= 6
    if hasActions { places.append((.actions, below)) }
    arrangeRight(in: lower.droppingLeft(left.width), withActions: !hasActions)
  }

  private mutating func arrangeRight(in rect: Rect, withActions: Bool) {
    var right = rect
    let lines = SavingsLines(figures: state.figures.savings)
    if rect.width >= 60, rect.height >= lines.idealHeight + 12, !lines.isEmpty {
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

  /// The figures in a row of three small panels, the rest under each other.
  private mutating func arrangeMiddling(in rect: Rect) {
    let least = min(targetsHeight, rect.height - 5)
    let height = min(max(5, rect.height - least - 10), 12)
    placeThree(in: rect.top(height))
    var rest = rect.droppingTop(height)
    let others = [Panel.actions, .data].filter { $0 == .data || rest.height >= targetsHeight + 10 }
    let hasOthers = rest.height >= targetsHeight + 5
    let targets = hasOthers ? rest.top(targetsHeight) : rest
    places.append((.targets, targets))
    rest = rest.droppingTop(targets.height)
    guard hasOthers else { return }
    for (index, panel) in others.enumerated() {
      let share = rest.height / (others.count - index)
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
    let urgency: [(panel: Panel, least: Int, most: Int)] = [
      (.targets, 6, targetsHeight), (.lookedAfter, 5, 9), (.workforce, 5, 8), (.placements, 5, 9),
      (.actions, 5, 19), (.data, 5, 9),
    ]
    var heights: [Panel: Int] = [:]
    var free = height
    for (panel, least, most) in urgency {
      guard free >= least else { break }
      heights[panel] = least
      free -= least
      if panel == .targets {
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
    if heights.isEmpty { return [(.targets, height)] }
    heights[.targets]? += free
    let order: [Panel] = [.lookedAfter, .workforce, .placements, .targets, .actions, .data]
    return order.compactMap { panel in heights[panel].map { (panel, $0) } }
  }
}
