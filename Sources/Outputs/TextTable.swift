import Text

/// A table in columns of plain text.
struct TextTable {
  let headings: [SafeText]
  let isRight: [Bool]
  var rows: [[SafeText]] = []

  init(headings: [SafeText], isRight: [Bool]) {
    self.headings = headings
    self.isRight = isRight
  }

  /// The lines, two spaces between columns and at the left, no blanks at the right.
  var lines: [String] {
    let all = [headings] + rows
    let widths = headings.indices.map { column in all.map { $0[column].width }.max() ?? 0 }
    return all.map { row in
      let cells = row.enumerated().map { column, text in
        let blanks = String(repeating: " ", count: widths[column] - text.width)
        return isRight[column] ? blanks + text.string : text.string + blanks
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
