import Text

/// The rows of a file of separated values.
struct SourceTable {
  private(set) var rows: [TableRow] = []
  /// Whether the last row has no line end after it.
  private(set) var lacksLineEnd = false
  /// Whether the file stops within quotes.
  private(set) var isCutInQuotes = false
  /// Whether more rows than `limit` follow; they are not read.
  private(set) var hasMore = false

  /// Reads up to `limit` rows of valid UTF-8, without comments at the top.
  init(_ bytes: [UInt8], separator: UInt8, limit: Int) {
    bytes.withUnsafeBytes { bytes in
      var reader = CSVReader(bytes, separator: separator)
      var isAtTop = true
      while reader.next() {
        let row = TableRow(reader)
        if isAtTop, row.isComment { continue }
        if !row.isBlank { isAtTop = false }
        if rows.count == limit {
          hasMore = true
          break
        }
        rows.append(row)
      }
      lacksLineEnd = reader.lacksLineEnd
      isCutInQuotes = reader.isCutInQuotes
    }
  }
}
