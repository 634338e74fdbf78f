/// What a user would see at one moment.
package struct Screen: Sendable {
  package let columns: Int
  package let rows: Int
  package let cursor: ScreenCursor
  /// Whether this is the alternate screen, which full-screen programs use.
  package let isAlternate: Bool
  package let title: String
  let cells: [ScreenCell]
}

/// The cursor's place, counted from nought, and whether it is shown.
package struct ScreenCursor: Equatable, Sendable {
  package let column: Int
  package let row: Int
  package let isShown: Bool
}

/// One cell of the screen. The right half of a wide character has no text.
package struct ScreenCell: Equatable, Sendable {
  package var text = " "
  package var width = 1
  package var foreground = ScreenColour.standard
  package var background = ScreenColour.standard
  package var attributes: ScreenAttributes = []
}

/// A colour as the program asked for it.
package enum ScreenColour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 256 colours; the first 16 are the user's.
  case indexed(Int)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How the text of a cell looks, apart from its colours.
package struct ScreenAttributes: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let bold = ScreenAttributes(rawValue: 1)
  package static let underline = ScreenAttributes(rawValue: 2)
  package static let italic = ScreenAttributes(rawValue: 4)
  package static let blink = ScreenAttributes(rawValue: 8)
  package static let reverse = ScreenAttributes(rawValue: 16)
  package static let strike = ScreenAttributes(rawValue: 32)
}

extension Screen {
  /// The cell at a column and a row that are on the screen.
  package subscript(column: Int, row: Int) -> ScreenCell { cells[row * columns + column] }

  /// One row's text without the spaces at its end.
  package func line(_ row: Int) -> String {
    let text = cells[row * columns..<(row + 1) * columns].reduce(into: "") { $0 += $1.text }
    let spaces = text.reversed().prefix { $0 == " " }.count
    return String(text.dropLast(spaces))
  }

  /// The rows' text from top to bottom, each without the spaces at its end.
  package var lines: [String] { (0..<rows).map(line) }

  /// Whether a text stands somewhere on the screen, within one row.
  package func shows(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }

  /// Where a text first stands: the column and the row of its first cell.
  package func position(of text: String) -> (column: Int, row: Int)? {
    for row in 0..<rows {
      for column in 0..<columns where starts(text, column: column, row: row) {
        return (column, row)
      }
    }
    return nil
  }

  private func starts(_ text: String, column: Int, row: Int) -> Bool {
    guard let first = text.first, self[column, row].text.first == first else { return false }
    return cells[(row * columns + column)..<(row + 1) * columns]
      .reduce(into: "") { $0 += $1.text }.hasPrefix(text)
  }
}

extension Screen: CustomStringConvertible {
  /// The screen in a frame, for the report of a test that failed.
  package var description: String {
    let rule = String(repeating: "-", count: columns)
    let framed = lines.map { "|" + $0 }.joined(separator: "\n")
    return "+\(rule)\n\(framed)\n+\(rule) cursor \(cursor.column),\(cursor.row)"
      + (cursor.isShown ? "" : " hidden") + (isAlternate ? ", alternate screen" : "")
  }
}
