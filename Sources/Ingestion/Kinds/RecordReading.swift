import CareModel
import Text

/// What a row of a table is, in which each row is a fact of its own.
enum RecordOutcome<Fact> {
  case fact(Fact)
  case setAside(Finding)
  /// It is no fact, and nothing is wrong with it.
  case passedOver
}

/// How the rows of a kind become facts.
struct RecordRules<Fact> {
  /// The columns in which the word *total* makes a row a printed total.
  var names: [Column] = []
  /// What two rows that tell of the same thing have in common.
  let key: (Fact) -> [String?]
  /// The fact where its figures cannot be used.
  let withoutFigures: (Fact) -> Fact
  /// What a row holds.
  let record: (inout RowFields, SafeText) -> RecordOutcome<Fact>
}

/// A row that prints a total.
struct RecordTotal {
  let row: TableRow
}

/// Makes facts of the rows of a table in which each row is a fact of its own: a month of a team, a
/// placement of a month, a period of a measure.
struct RecordReading<Fact> {
  var facts: [Fact] = []
  private(set) var totals: [RecordTotal] = []
  var notes = SourceNotes()
  private(set) var rowsRead = 0
  private(set) var rowsSetAside = 0
  private let match: KindMatch
  private let dateColumns: [Int: DateColumn]
  /// The row of each fact, in their order.
  private(set) var tableRows: [TableRow] = []

  init(
    _ rows: ArraySlice<TableRow>, under heading: TableRow, as match: KindMatch, path: SafeText,
    by rules: RecordRules<Fact>
  ) {
    self.match = match
    notes.headingLine = heading.line
    dateColumns = DateColumns.columns(
      in: rows.filter { !$0.isFootnote && !$0.repeats(heading) }, [match])
    for row in rows where !row.isBlank && !row.repeats(heading) && !row.isFootnote {
      read(row, width: heading.fieldCount, path, rules)
    }
    findSplits(heading, rules)
    if rowsRead == 0, rowsSetAside == 0 { notes.add(.noRows) }
  }

  private mutating func read(
    _ row: TableRow, width: Int, _ path: SafeText, _ rules: RecordRules<Fact>
  ) {
    // Its fields may stand under the wrong headings.
    if let openQuote = row.openQuote { return setAside(row, openQuote.finding) }
    if row.usedWidth > width {
      return setAside(row, .tooManyFields(found: row.fieldCount, columns: width))
    }
    if isTotal(row, rules.names) {
      guard totals.count < Limits.printedTotals else {
        return notes.add(.moreTotals(limit: Limits.printedTotals), line: row.line)
      }
      return totals.append(RecordTotal(row: row))
    }
    var fields = fields(of: row)
    switch rules.record(&fields, path) {
    case .fact(let fact):
      facts.append(fact)
      tableRows.append(row)
      rowsRead += 1
    case .setAside(let finding): setAside(row, finding)
    case .passedOver: return
    }
    notes.add(fields.notes, line: row.line)
  }

  /// Rows that tell of one thing and differ in a column that is not read are parts of it: neither
  /// of them is the whole.
  private mutating func findSplits(_ heading: TableRow, _ rules: RecordRules<Fact>) {
    let unread = heading.cells.indices.filter {
      !match.usedHeadings.contains($0) && !heading.cells[$0].isEmpty
    }
    guard !unread.isEmpty else { return }
    var first: [[String?]: Int] = [:]
    for index in facts.indices {
      let key = rules.key(facts[index])
      guard let other = first[key] else {
        first[key] = index
        continue
      }
      let (row, otherRow) = (tableRows[index], tableRows[other])
      guard let column = unread.first(where: { row[$0] != otherRow[$0] }) else { continue }
      facts[index] = rules.withoutFigures(facts[index])
      facts[other] = rules.withoutFigures(facts[other])
      let name = heading.cells[column].fitted(to: Limits.repeatedText)
      notes.add(.splitByColumn(name, other: otherRow.line), line: row.line)
    }
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

extension Quantity {
  /// The figure as one that nobody knows; one that was not given stays so.
  var doubted: Quantity { self == .notGiven ? self : .absent(.notKnown) }
}
