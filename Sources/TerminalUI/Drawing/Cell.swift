/// One cell of a screen.
package struct Cell: Hashable, Sendable {
  /// The character that stands here; nothing where the right half of a wide one does.
  package var scalar: Unicode.Scalar?
  /// Up to four marks drawn over the character, 0 where there are fewer.
  package var marks: SIMD4<UInt16>
  package var style: Style

  package init(_ scalar: Unicode.Scalar?, style: Style) {
    self.scalar = scalar
    self.marks = SIMD4()
    self.style = style
  }

  static func blank(_ style: Style) -> Cell { Cell(" ", style: style) }
}

extension Cell {
  /// Puts a mark over the character. A fifth mark, or one of a rare script, is left out.
  mutating func add(mark: Unicode.Scalar) {
    guard let short = UInt16(exactly: mark.value) else { return }
    for index in 0..<4 where marks[index] == 0 {
      marks[index] = short
      return
    }
  }

  /// The marks as characters.
  package var markScalars: [Unicode.Scalar] {
    (0..<4).compactMap { marks[$0] == 0 ? nil : Unicode.Scalar(marks[$0]) }
  }
}
