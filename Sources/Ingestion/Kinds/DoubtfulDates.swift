import Text

/// The date columns of a file in which a day is written with the month first.
enum DoubtfulDates {
  /// Such columns by their place, each with the first such value.
  static func columns(in rows: [TableRow], _ matches: [KindMatch]) -> [Int: SafeText] {
    var result: [Int: SafeText] = [:]
    for match in matches {
      for column in match.kind.columns where column.content == .date {
        guard let index = match[column]?.index, result[index] == nil else { continue }
        result[index] = rows.lazy.map { $0[index] }.first {
          DateGrammar.read($0.string) == .monthFirst
        }
      }
    }
    return result
  }
}
