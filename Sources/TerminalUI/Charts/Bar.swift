/// A horizontal bar, to an eighth of a cell.
package struct Bar: Sendable {
  /// How much of the whole is filled, from 0 to 1; anything beyond is cut.
  package let share: Double

  package init(share: Double) {
    self.share = share.isFinite ? min(max(share, 0), 1) : 0
  }
}

extension Canvas {
  /// Draws a bar over the first row of a rectangle, filled in the style's foreground, the rest in
  /// its background.
  package mutating func draw(_ bar: Bar, in rect: Rect, style: Style) {
    guard !rect.isEmpty else { return }
    let eighths = Int((bar.share * Double(rect.width * 8)).rounded())
    for column in 0..<rect.width {
      let filled = min(max(eighths - column * 8, 0), 8)
      put(Eighths.horizontal[filled], x: rect.x + column, y: rect.y, style: style)
    }
  }
}

/// Blocks that fill a cell by eighths.
package enum Eighths {
  /// From the left, none to all.
  package static let horizontal: [Unicode.Scalar] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  /// From below, none to all.
  package static let vertical: [Unicode.Scalar] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
