import Text

/// A border with a title in its upper edge.
package struct Frame: Sendable {
  package var title: Line
  /// Stands at the right of the upper edge where there is room.
  package var note: Line
  package var border: Style

  package init(title: Line, note: Line = Line(), border: Style) {
    self.title = title
    self.note = note
    self.border = border
  }
}

extension Canvas {
  /// Draws a frame along the edge of a rectangle, blanks what is inside, and returns the room
  /// within, a column free at each side. A rectangle too low for a border has the columns free all
  /// the same; one too narrow has no room.
  @discardableResult
  package mutating func draw(_ frame: Frame, around rect: Rect) -> Rect {
    let inside = Style(.text, on: frame.border.background)
    fill(rect, style: inside)
    guard rect.width >= 4, rect.height >= 3 else { return rect.inset(columns: 2, rows: 0) }
    let (left, right) = (rect.x, rect.right - 1)
    let (top, bottom) = (rect.y, rect.bottom - 1)
    for x in left + 1..<right {
      put("─", x: x, y: top, style: frame.border)
      put("─", x: x, y: bottom, style: frame.border)
    }
    for y in top + 1..<bottom {
      put("│", x: left, y: y, style: frame.border)
      put("│", x: right, y: y, style: frame.border)
    }
    put("┌", x: left, y: top, style: frame.border)
    put("┐", x: right, y: top, style: frame.border)
    put("└", x: left, y: bottom, style: frame.border)
    put("┘", x: right, y: bottom, style: frame.border)
    drawTitle(of: frame, in: Rect(x: left + 2, y: top, width: rect.width - 4, height: 1))
    return rect.inset(columns: 2, rows: 1)
  }

  private mutating func drawTitle(of frame: Frame, in rect: Rect) {
    guard rect.width >= 3, !frame.title.isEmpty else { return }
    var title = Line(" ", frame.border)
    title.append(frame.title.fitted(to: rect.width - 2))
    title.append(" ", frame.border)
    draw(title, in: rect)
    let noteWidth = frame.note.width + 2
    guard !frame.note.isEmpty, rect.width >= title.width + noteWidth + 2 else { return }
    var note = Line(" ", frame.border)
    note.append(frame.note)
    note.append(" ", frame.border)
    draw(note, in: rect, alignment: .right)
  }
}
