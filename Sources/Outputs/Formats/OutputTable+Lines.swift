import Text

extension OutputTable {
  /// The table in columns of plain text: two spaces between columns and at the left, no blanks at
  /// the right.
  var lines: [String] {
    let all = [columns.map(\.heading)] + rows.map { $0.map(\.indented) }
    let widths = columns.indices.map { column in all.map { $0[column].width }.max() ?? 0 }
    return all.map { row in
      let cells = row.enumerated().map { column, text in
        let blanks = String(repeating: " ", count: widths[column] - text.width)
        return columns[column].isRight ? blanks + text.string : text.string + blanks
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

extension OutputCell {
  fileprivate var indented: SafeText {
    depth == 0 ? words : SafeText(String(repeating: "  ", count: depth)) + words
  }
}
