import CareModel
import Text

/// What a row below the heading is.
enum RowRole: Equatable {
  case blank
  /// The heading once more, as on every printed page.
  case heading
  /// The name of an objective, which its rows stand above or below.
  case label(SafeText)
  /// A note on the table, `Source: …`, which is no row of it.
  case note
  /// A sum that the file prints; of the rows since the last such line where `isPartial`.
  case total(isPartial: Bool)
  case data
}

/// Tells what rows are by the columns that name them.
struct RowRoles {
  private let headings: [SafeText]
  /// The columns of ids.
  private let ids: [Int]
  /// The column that names what the row is about, where a file needs no id.
  private let action: Int?
  private let description: Int?
  private let descriptors: [Int]

  init(headings: [SafeText], matches: [KindMatch]) {
    self.headings = headings
    func places(_ columns: [Column]) -> [Int] {
      columns.flatMap { column in matches.compactMap { $0[column]?.index } }
    }
    ids = places([CommonColumns.id, CommonColumns.savingID])
    action = places([ActionsKind.action]).first
    description = places([CommonColumns.description]).first
    descriptors = places([TargetsKind.measure, CommonColumns.due])
  }

  func role(of row: TableRow) -> RowRole {
    if row.isBlank { return .blank }
    if row.cells.prefix(headings.count).elementsEqual(headings) { return .heading }
    if let isPartial = totalWord(of: row) { return .total(isPartial: isPartial) }
    guard let text = soleText(of: row) else { return .data }
    return FootnoteWords.isFootnote(text) ? .note : .label(text)
  }
}

extension RowRoles {
  /// The only text of a row that has no id. In the column of ids itself it is told from an id by
  /// its spaces, or by being a word without any digit.
  private func soleText(of row: TableRow) -> SafeText? {
    guard let index = row.soleCell, index != action else { return nil }
    let text = row[index]
    guard NoValueWords.absence(text.string) == nil, NoValueWords.sharing(text.string) == nil,
      !QuantityGrammar.number(text.string).isKnown
    else { return nil }
    guard ids.contains(index) else { return text }
    let isWord = text.string.count >= 4 && !text.string.contains(where: \.isNumber)
    return isWord || text.string.contains(" ") ? text : nil
  }

  /// Whether a total is of a part; nil where the row is no total. A row with an id of its own, and
  /// a measure or a day, is a row whatever its description says.
  private func totalWord(of row: TableRow) -> Bool? {
    let id = ids.lazy.map { row[$0] }.first { !$0.isEmpty }
    let first = row.cells.first { !$0.isEmpty }
    for text in [id, first].compactMap({ $0 }) {
      if let isPartial = Self.totalWord(text) { return isPartial }
    }
    if let id, descriptors.allSatisfy({ row[$0].isEmpty }),
      let isPartial = Self.datedTotal(id)
    {
      return isPartial
    }
    guard let description, let isPartial = Self.totalWord(row[description]),
      id == nil || descriptors.allSatisfy({ row[$0].isEmpty })
    else { return nil }
    return isPartial
  }

  private static func totalWord(_ text: SafeText) -> Bool? {
    // Nearly every row ends here: the first letter or digit tells that it is none.
    let first = text.string.utf8.first { isLetterOrDigit($0) || $0 >= 0x80 }
    guard let first, first >= 0x80 || initials.contains(first | 0x20) else { return nil }
    return totalWords[key(text)]
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// `Total 2025/26`: in the column of ids a total may name its year.
  private static func datedTotal(_ id: SafeText) -> Bool? {
    totalWords[key(id).filter { $0.isLetter }]
  }

  private static func key(_ text: SafeText) -> String {
    text.string.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let initials = Set(totalWords.keys.compactMap(\.utf8.first))

  /// Whole phrases only: `Children in care total` is a measure.
  private static let totalWords: [String: Bool] = [
    "total": false, "totals": false, "totalsaving": false, "totalsavings": false,
    "grandtotal": false, "overalltotal": false, "totalk": false, "total000": false,
    "subtotal": true, "subtotals": true,
  ]
}
