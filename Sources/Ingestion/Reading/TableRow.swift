import Text

/// One row of a file: its texts, cleaned, and where it starts.
struct TableRow {
  /// The physical line on which the row starts.
  let line: Int
  /// The fields without the spaces at their ends, up to the last that has any byte.
  private(set) var cells: [SafeText] = []
  /// The fields from which something was taken out.
  private(set) var cleaned: Set<Int> = []
  /// The fields that were longer than `Limits.fieldBytes`, and were cut.
  private(set) var cut: Set<Int> = []
  /// Why a quote of the row counts as never closed; nil where there is none.
  let openQuote: OpenQuote?
  /// How many fields the file has in this row.
  let fieldCount: Int

  init(_ reader: borrowing CSVReader) {
    line = reader.line
    openQuote = reader.openQuote
    fieldCount = reader.fieldCount
    // Spreadsheets write hundreds of separators after the last field of a row.
    var kept = min(fieldCount, Limits.columns)
    while kept > 0, reader.field(kept - 1)?.isEmpty ?? true { kept -= 1 }
    cells.reserveCapacity(kept)
    for index in 0..<kept { append(reader.text(index), at: index) }
  }

  private mutating func append(_ raw: String, at index: Int) {
    var text = raw[...]
    if text.utf8.count > Limits.fieldBytes {
      cut.insert(index)
      text = Substring(String(decoding: text.utf8.prefix(Limits.fieldBytes), as: UTF8.self))
    }
    let safe = SafeText(text.withoutOuterSpaces)
    if safe.wasCleaned { cleaned.insert(index) }
    // What was taken out may have hidden a space from the first trimming.
    cells.append(safe.wasCleaned ? SafeText(safe.string.withoutOuterSpaces) : safe)
  }
}

extension TableRow {
  /// A field's text; empty beyond the last.
  subscript(index: Int) -> SafeText { cells.indices.contains(index) ? cells[index] : .empty }

  /// Whether the row is a comment, such as the templates have above their headings.
  var isComment: Bool { cells.first.map { $0.string == "#" || $0.string.hasPrefix("# ") } ?? false }

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// The only field that holds something, where there is but one.
  var soleCell: Int? {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    return filled.count == 1 ? filled[0] : nil
  }

  /// How many fields there are up to the last that holds something.
  var usedWidth: Int { (cells.lastIndex { !$0.isEmpty } ?? -1) + 1 }
}
