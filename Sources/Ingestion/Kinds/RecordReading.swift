import CareModel
import Text

/// What a row of a table is, in which each row is a fact of its own.
enum RecordOutcome<Fact> {
  case fact(Fact)
  case setAside(Finding)
}

/// A row that prints a total.
struct RecordTotal {
  let row: TableRow
}

/// Makes facts of the rows of a table in which each row is a fact of its own: a month of a team, a
/// placement of a month, a period of a measure.
struct RecordReading<Fact> {
  private(set) var facts: [Fact] = []
  private(set) var totals: [RecordTotal] = []
  var notes = SourceNotes()
  private(set) var rowsRead = 0
  private(set) var rowsSetAside = 0
  private let match: KindMatch
  private let dateColumns: [Int: DateColumn]

  /// - Parameters:
  ///   - rows: The rows below the heading.
  ///   - names: The columns in which the word *total* makes a row a printed total.
  ///   - record: What a row holds.
  init(
    _ rows: ArraySlice<TableRow>, under heading: TableRow, as match: KindMatch, names: [Column],
    record: (inout RowFields) -> RecordOutcome<Fact>
  ) {
    self.match = match
    notes.headingLine = heading.line
    dateColumns = DateColumns.columns(
      in: rows.filter { !$0.isFootnote && !$0.repeats(heading) }, [match])
    for row in rows where !row.isBlank && !row.repeats(heading) && !row.isFootnote {
      read(row, width: heading.fieldCount, names: names, record)
    }
    if rowsRead == 0, rowsSetAside == 0 { notes.add(.noRows) }
  }

  private mutating func read(
    _ row: TableRow, width: Int, names: [Column],
    _ record: (inout RowFields) -> RecordOutcome<Fact>
  ) {
    // Its fields may stand under the wrong headings.
    if let openQuote = row.openQuote { return setAside(row, openQuote.finding) }
    if row.usedWidth > width {
      return setAside(row, .tooManyFields(found: row.fieldCount, columns: width))
    }
    if isTotal(row, names) {
      guard totals.count < Limits.printedTotals else {
        return notes.add(.moreTotals(limit: Limits.printedTotals), line: row.line)
      }
      return totals.append(RecordTotal(row: row))
    }
    var fields = fields(of: row)
    switch record(&fields) {
    case .fact(let fact):
      facts.append(fact)
      rowsRead += 1
    case .setAside(let finding): setAside(row, finding)
    }
    notes.add(fields.notes, line: row.line)
  }

  func fields(of row: TableRow) -> RowFields {
    RowFields(row, match, dateColumns: dateColumns)
  }

  private mutating func setAside(_ row: TableRow, _ finding: Finding) {
    rowsSetAside += 1
    notes.add(finding, line: row.line)
  }

  private func isTotal(_ row: TableRow, _ names: [Column]) -> Bool {
    names.contains { column in
      match[column].map { TotalWords.isTotal(row[$0.index]) } ?? false
    }
  }
}

extension TableRow {
  /// Whether the row is the heading once more, as on every printed page.
  func repeats(_ heading: TableRow) -> Bool {
    cells.prefix(heading.cells.count).elementsEqual(heading.cells)
  }

  /// Whether the row is a note on the table, `Source: …`, which is no row of it.
  var isFootnote: Bool {
    guard let index = soleCell else { return false }
    return FootnoteWords.isFootnote(self[index])
  }
}

/// The words for a sum that a file prints.
enum TotalWords {
  static func isTotal(_ text: SafeText) -> Bool { words[text.string] ?? false }

  private static let words = WordList<Bool>([
    (true, ["total", "totals", "grand total", "overall total", "sub total", "all", "sum"])
  ])
}

/// The words with which a note under a table starts.
enum FootnoteWords {
  static func isFootnote(_ text: SafeText) -> Bool {
    let word = text.string.lowercased()
    return word.hasPrefix("*") || ["note", "source", "key:"].contains { word.hasPrefix($0) }
  }
}

extension RowFields {
  /// The team in the field; nil for the whole service, which sheets call by many names.
  func team(_ column: Column) -> SafeText? {
    guard let text = written(column) else { return nil }
    return Self.wholeService[text.string] == nil ? text : nil
  }

  private static let wholeService = WordList<Bool>([
    (
      true,
      [
        "total", "totals", "all", "all teams", "overall", "grand total", "whole service",
        "service", "service total", "authority", "council",
      ]
    )
  ])
}
