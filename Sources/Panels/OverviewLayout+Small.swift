import CareModel
import Dashboard
import TerminalUI

extension OverviewLayout {
  /// The figures in a row of three small panels, the rest under each other.
  mutating func arrangeMiddling(in rect: Rect) {
    let least = hasTargets ? min(targetsHeight, rect.height - 5) : 5
    let free = rect.height - least
    let height = free <= 18 ? min(8, max(5, free)) : min(12, free - 10)
    place(Array(figurePanels.prefix(3)), in: rect.top(height))
    var rest = rect.droppingTop(height)
    guard hasTargets else {
      return stack(
        figurePanels.dropFirst(3) + [main, .data], in: rest)
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

  mutating func stack(in rect: Rect) {
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
