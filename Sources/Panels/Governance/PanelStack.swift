import Dashboard
import TerminalUI

/// Panels under each other where there is not room for all: some are open, the others strips of
/// one row with their counts.
struct PanelStack {
  struct Member {
    let panel: Panel
    /// The rows that show all of it; 1 for a panel with nothing to show.
    let wanted: Int
  }

  private(set) var places: [(panel: Panel, rect: Rect, isStrip: Bool)] = []

  /// The rows that make a panel worth opening.
  private static let least = 5

  /// Only where `opensOthers` says so may panels beside the one with the focus be open.
  init(_ members: [Member], focus: Panel, in rect: Rect, opensOthers: Bool) {
    let first = members.firstIndex { $0.panel == focus }
    let main = first ?? members.firstIndex { $0.wanted > 1 } ?? 0
    guard members.indices.contains(main) else { return }
    let strips = min(members.count - 1, max(0, rect.height - Self.least))
    let shown = members.indices.filter { index in
      index == main || (index < main ? index : index - 1) < strips
    }
    var heights = shown.map { _ in 1 }
    var free = rect.height - shown.count
    let order = [main] + shown.filter { $0 != main && members[$0].wanted > 1 && opensOthers }
    var open: [Int] = []
    for index in order {
      guard let place = shown.firstIndex(of: index) else { continue }
      let more = Self.least - 1
      guard free >= more || index == main else { continue }
      heights[place] += min(more, free)
      free -= min(more, free)
      open.append(place)
    }
    for place in open {
      let more = min(free, max(0, members[shown[place]].wanted - heights[place]))
      heights[place] += more
      free -= more
    }
    // What is left makes the panel with the focus larger, or the last that is open.
    if let place = first == nil ? open.last : open.first { heights[place] += max(0, free) }
    var y = rect.y
    for (place, index) in shown.enumerated() {
      let own = Rect(x: rect.x, y: y, width: rect.width, height: heights[place])
      places.append((members[index].panel, own.intersection(rect), !open.contains(place)))
      y += heights[place]
    }
  }
}
