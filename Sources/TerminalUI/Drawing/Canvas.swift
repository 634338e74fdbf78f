package import Text

/// A screen that is drawn on in memory. Drawing outside of it does nothing.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  private var cells: [Cell]
  /// Where the terminal's cursor is to stand: on what has the focus, so that braille displays and
  /// screen readers follow it.
  package var cursor: Position?

  package init(size: Size, style: Style = Style()) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.width * size.height)
  }

  package var bounds: Rect { Rect(size) }
}

/// A column and a row, counted from nought.
package struct Position: Hashable, Sendable {
  package let x: Int
  package let y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

extension Canvas {
  /// The cell at a column and a row that are on the canvas.
  package subscript(x: Int, y: Int) -> Cell {
    get { cells[y * size.width + x] }
    set { cells[y * size.width + x] = newValue }
  }

  /// The cells of one row, from left to right.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }

  /// Whether a row is the same on another canvas of the same size.
  package func hasSameRow(_ y: Int, as other: Canvas) -> Bool {
    for index in y * size.width..<(y + 1) * size.width where cells[index] != other.cells[index] {
      return false
    }
    return true
  }

  func contains(x: Int, y: Int) -> Bool {
    x >= 0 && y >= 0 && x < size.width && y < size.height
  }

  /// Makes the rectangle blank in a style.
  package mutating func fill(_ rect: Rect, style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = Cell.blank(style)
    for y in area.y..<area.bottom {
      // The cells at the ends the careful way: they may halve a wide character.
      set(blank, x: area.x, y: y)
      set(blank, x: area.right - 1, y: y)
      let start = y * size.width + area.x
      for index in start..<start + area.width { cells[index] = blank }
    }
  }

  /// Changes how the cells of a rectangle look and leaves what stands in them.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { change(&self[x, y].style) }
    }
  }

  /// Draws text on one row from `x` on, within `rect`, and returns the column after it.
  ///
  /// A wide character that would stand across the edge is left out, and so is all after it.
  @discardableResult
  package mutating func draw(
    _ text: SafeText, x: Int, y: Int, within rect: Rect, style: Style
  ) -> Int {
    let area = rect.intersection(bounds)
    guard y >= area.y, y < area.bottom else { return x }
    var column = x
    for scalar in text.string.unicodeScalars {
      let width = scalar.cellWidth
      if width == 0 {
        mark(scalar, before: column, y: y, area: area)
        continue
      }
      if column + width > area.right { break }
      if column >= area.x { place(scalar, width: width, x: column, y: y, style: style) }
      column += width
    }
    return column
  }

  /// Draws one character of one cell; used for frames and charts.
  package mutating func put(_ scalar: Unicode.Scalar, x: Int, y: Int, style: Style) {
    guard contains(x: x, y: y) else { return }
    set(Cell(scalar, style: style), x: x, y: y)
  }

  private mutating func place(
    _ scalar: Unicode.Scalar, width: Int, x: Int, y: Int, style: Style
  ) {
    set(Cell(scalar, style: style), x: x, y: y)
    if width == 2 { set(Cell(nil, style: style), x: x + 1, y: y, keepingLeft: true) }
  }

  private mutating func mark(_ scalar: Unicode.Scalar, before column: Int, y: Int, area: Rect) {
    var x = column - 1
    if x > area.x, contains(x: x, y: y), self[x, y].scalar == nil { x -= 1 }
    guard x >= area.x, contains(x: x, y: y) else { return }
    self[x, y].add(mark: scalar)
  }

  /// Puts a cell down, and blanks the other half of a wide character that it cuts in two.
  private mutating func set(_ cell: Cell, x: Int, y: Int, keepingLeft: Bool = false) {
    if self[x, y].scalar == nil, x > 0, !keepingLeft { self[x - 1, y].scalar = " " }
    if x + 1 < size.width, self[x + 1, y].scalar == nil { self[x + 1, y].scalar = " " }
    self[x, y] = cell
  }
}

extension Canvas: CustomStringConvertible {
  /// The characters, a line a row, without the blanks at the ends of the lines.
  package var description: String {
    (0..<size.height).map { line($0) }.joined(separator: "\n")
  }

  private func line(_ y: Int) -> String {
    var text = ""
    for cell in row(y) {
      guard let scalar = cell.scalar else { continue }
      text.unicodeScalars.append(scalar)
      for mark in cell.markScalars { text.unicodeScalars.append(mark) }
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
