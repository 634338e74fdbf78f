import CareModel
import Dashboard
import TerminalUI

/// A card for each authority: what is red by name, what is next to it, and which files to mend.
struct RegionCards {
  /// The authority with the bar on it, whose card is always seen.
  let shown: Int
  private let cards: [AuthorityCard]

  init(authorities: [ShownAuthority], shown: Int) {
    self.shown = shown
    cards = authorities.map { AuthorityCard(authority: $0) }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let columns = max(1, min(cards.count, rect.width / 58))
    let rows = stride(from: 0, to: cards.count, by: columns).map { start in
      start..<min(start + columns, cards.count)
    }
    var y = 0
    for (row, height) in zip(rows, heights(of: rows, in: rect.height)) where height >= 3 {
      var left = rect.droppingTop(y).top(height)
      for (place, index) in row.enumerated() {
        let width = left.width / (columns - place)
        cards[index].draw(on: &canvas, in: left.left(width), isShown: index == shown)
        left = left.droppingLeft(width)
      }
      y += height
    }
  }

  /// How high each row of cards is, nought where it is not seen: what they want where there is
  /// room, and with too little the row with the bar and what is next to it.
  private func heights(of rows: [Range<Int>], in height: Int) -> [Int] {
    let least = rows.map { row in row.map { cards[$0].leastHeight }.max() ?? 0 }
    let most = rows.map { row in row.map { cards[$0].mostHeight }.max() ?? 0 }
    let sum = least.reduce(0, +)
    guard sum > height else {
      let share = (height - sum) / rows.count
      let more = share < AuthorityCard.figureHeight.lowerBound ? 0 : share
      return zip(least, most).map { min($0 + more, $1) }
    }
    var heights = rows.map { _ in 0 }
    var left = height
    let first = rows.firstIndex { $0.contains(shown) } ?? 0
    for index in Array(first..<rows.count) + (0..<first).reversed() where left >= 4 {
      heights[index] = min(least[index], left)
      left -= heights[index]
    }
    return heights
  }
}
