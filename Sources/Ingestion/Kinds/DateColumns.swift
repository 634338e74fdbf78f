import Text

/// How the dates of each date column of a file are written, decided once for all its rows.
enum DateColumns {
  /// The date columns by their place.
  static func columns(in rows: [TableRow], _ matches: [KindMatch]) -> [Int: DateColumn] {
    var result: [Int: DateColumn] = [:]
    for match in matches {
      for column in match.kind.columns where column.content == .date {
        guard let index = match[column]?.index, result[index] == nil else { continue }
        result[index] = DateColumn(rows.lazy.map { $0[index] })
      }
    }
    return result
  }
}
