import CareModel
import Dashboard
import TerminalUI

/// Everything at a glance: what is red stays longest when the room gets less.
struct OverviewPage {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    drawSavings(on: &canvas, in: rect)
    for (panel, place) in places(in: rect) {
      let isFocused = state.place.page == .overview && state.place.focus == panel
      switch panel {
      case .lookedAfter:
        LookedAfterPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
      case .targets:
        TargetsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
      case .actions:
        ActionsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
      case .data: DataPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: place)
      }
    }
  }

  /// Where each panel stands: two columns where there is room, else one under the other.
  func places(in rect: Rect) -> [(Panel, Rect)] {
    rect.width >= 100 && rect.height >= 16 ? columns(in: rect) : stack(in: rect)
  }

  /// The room for the lines of the savings plan: only a large screen has it.
  private func savingsHeight(in rect: Rect) -> Int {
    let lines = SavingsLines(figures: state.figures.savings)
    return rect.width >= 150 && rect.height >= 44 && !lines.isEmpty ? lines.idealHeight : 0
  }

  private func drawSavings(on canvas: inout Canvas, in rect: Rect) {
    let height = savingsHeight(in: rect)
    guard height > 0, let data = places(in: rect).first(where: { $0.0 == .data })?.1 else { return }
    let place = Rect(x: data.x, y: data.y - height, width: data.width, height: height)
    let stale = state.figures.staleWords(of: "savings")
    SavingsLines(figures: state.figures.savings, stale: stale).draw(on: &canvas, in: place)
  }

  private var targetsHeight: Int {
    TargetsPanel(state: state, isFocused: false).idealHeight
  }

  private func columns(in rect: Rect) -> [(Panel, Rect)] {
    let left = rect.left(rect.width * 65 / 100)
    let right = rect.droppingLeft(left.width)
    let upper = rect.height - targetsHeight >= 6 ? targetsHeight : rect.height
    let lower = rect.height - upper
    let dataHeight = min(max(7, rect.height / 4), state.figures.sources.count + 8, rect.height / 3)
    let above = right.droppingBottom(dataHeight + savingsHeight(in: rect))
    var places: [(Panel, Rect)] = [
      (.targets, left.top(upper)), (.lookedAfter, above),
      (.data, right.droppingTop(rect.height - dataHeight)),
    ]
    if lower > 0 { places.append((.actions, left.droppingTop(upper))) }
    return places
  }

  private func stack(in rect: Rect) -> [(Panel, Rect)] {
    let shown = shares(of: rect.height)
    var y = rect.y
    return shown.map { panel, height in
      defer { y += height }
      return (panel, Rect(x: rect.x, y: y, width: rect.width, height: height))
    }
  }

  /// How many rows each panel gets: the least of each as long as they fit, in the order of
  /// urgency, then the targets what they want, and the last of them what is left.
  private func shares(of height: Int) -> [(Panel, Int)] {
    let urgency: [(panel: Panel, least: Int, most: Int)] = [
      (.targets, 6, targetsHeight), (.lookedAfter, 5, 12), (.actions, 5, 19), (.data, 5, 9),
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
    return [.lookedAfter, .targets, .actions, .data].compactMap { panel in
      heights[panel].map { (panel, $0) }
    }
  }
}
