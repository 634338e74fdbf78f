/// A rectangle of cells. Its width and height are never negative, however it was made.
package struct Rect: Hashable, Sendable {
  package let x: Int
  package let y: Int
  package let width: Int
  package let height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  package var isEmpty: Bool { width == 0 || height == 0 }
  /// The first column to the right of the rectangle.
  package var right: Int { x + width }
  /// The first row below the rectangle.
  package var bottom: Int { y + height }
}

extension Rect {
  /// What the two rectangles have in common; empty where they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }

  /// The rectangle without `columns` at its left and right and `rows` at its top and bottom.
  package func inset(columns: Int, rows: Int) -> Rect {
    Rect(
      x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows
    ).clamped(to: self)
  }

  /// The uppermost `count` rows.
  package func top(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: min(max(0, count), height))
  }

  /// All but the uppermost `count` rows.
  package func droppingTop(_ count: Int) -> Rect {
    let dropped = min(max(0, count), height)
    return Rect(x: x, y: y + dropped, width: width, height: height - dropped)
  }

  /// All but the lowest `count` rows.
  package func droppingBottom(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: height - max(0, count))
  }

  /// The leftmost `count` columns.
  package func left(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: min(max(0, count), width), height: height)
  }

  /// All but the leftmost `count` columns.
  package func droppingLeft(_ count: Int) -> Rect {
    let dropped = min(max(0, count), width)
    return Rect(x: x + dropped, y: y, width: width - dropped, height: height)
  }

  /// One row of the rectangle, counted from its top; empty where there is none.
  package func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: 0, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  private func clamped(to outer: Rect) -> Rect {
    isEmpty ? Rect(x: outer.x, y: outer.y, width: 0, height: 0) : self
  }
}
