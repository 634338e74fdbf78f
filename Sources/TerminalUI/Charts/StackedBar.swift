/// A bar of parts that together are the whole. Each part has a pattern of its own as well as a
/// colour, so that it is told apart without either.
package struct StackedBar: Sendable {
  package struct Part: Equatable, Sendable {
    /// How much of the whole it is, from 0 to 1.
    package let share: Double
    package let role: Role
    package let pattern: Unicode.Scalar

    package init(share: Double, role: Role, pattern: Unicode.Scalar) {
      self.share = share
      self.role = role
      self.pattern = pattern
    }
  }

  package let parts: [Part]
  /// Whether parts are left out whose share is hidden: a hatch stands at the end for all of them.
  package let hidesParts: Bool

  package init(_ parts: [Part], hidesParts: Bool = false) {
    self.parts = parts.filter { $0.share.isFinite && $0.share > 0 }
    self.hidesParts = hidesParts
  }

  /// The colour and the pattern of the part at a place, the eighth and all after it alike.
  package static func look(at index: Int) -> (role: Role, pattern: Unicode.Scalar) {
    looks[min(max(index, 0), looks.count - 1)]
  }

  private static let looks: [(role: Role, pattern: Unicode.Scalar)] = [
    (.series1, "█"), (.series2, "▓"), (.series3, "▒"), (.series4, "░"), (.series5, "▞"),
    (.series6, "▚"), (.series7, "▤"), (.series8, "▪"),
  ]

  /// Whether a character is a part's pattern, which is drawn solid where colours tell parts apart.
  package static func isPattern(_ scalar: Unicode.Scalar) -> Bool {
    looks.contains { $0.pattern == scalar }
  }

  /// How many cells each part takes of a width: every part that is there takes one at least, as
  /// long as there are enough.
  package func widths(in width: Int) -> [Int] {
    let whole = parts.reduce(0) { $0 + $1.share }
    guard whole > 0, width > 0 else { return parts.map { _ in 0 } }
    var widths: [Int] = []
    var end = 0.0
    var used = 0
    for (index, part) in parts.enumerated() {
      end += part.share / whole * Double(width)
      let left = parts.count - index - 1
      let wanted = max(Int(end.rounded()) - used, width >= parts.count ? 1 : 0)
      let cells = max(0, min(wanted, width - used - (width >= parts.count ? left : 0)))
      widths.append(cells)
      used += cells
    }
    return widths
  }
}

extension Canvas {
  /// Draws a bar over the first row of a rectangle, the parts from the left.
  package mutating func draw(_ bar: StackedBar, in rect: Rect, on background: Role) {
    guard !rect.isEmpty else { return }
    let hatch = bar.hidesParts ? min(Hatch.width, rect.width) : 0
    for x in rect.right - hatch..<rect.right {
      put(Hatch.pattern, x: x, y: rect.y, style: Style(.faint, on: background))
    }
    var x = rect.x
    for (part, width) in zip(bar.parts, bar.widths(in: rect.width - hatch)) {
      for column in x..<x + width {
        put(part.pattern, x: column, y: rect.y, style: Style(part.role, on: background))
      }
      x += width
    }
  }
}
