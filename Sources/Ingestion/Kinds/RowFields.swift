import CareModel
import Text

/// One row's fields, read as the columns of a kind; what is wrong with them is gathered in `notes`.
struct RowFields {
  let row: TableRow
  let match: KindMatch
  /// How the dates of the date columns are written, by their places.
  private let dateColumns: [Int: DateColumn]
  private(set) var notes: [FieldNote] = []

  init(_ row: TableRow, _ match: KindMatch, dateColumns: [Int: DateColumn] = [:]) {
    self.row = row
    self.match = match
    self.dateColumns = dateColumns
    noteCleaning()
    noteDamage()
  }
}

extension RowFields {
  /// What stands in the field; nil where the file has no such column or nothing stands in it.
  func written(_ column: Column) -> SafeText? {
    guard let place = match[column] else { return nil }
    let text = row[place.index]
    return NoValueWords.isNothing(text.string) ? nil : text
  }

  /// The number in the field.
  mutating func number(_ column: Column) -> Quantity<Number> {
    guard let text = written(column) else { return .notGiven }
    let quantity = QuantityGrammar.number(text.string)
    noteUnreadable(quantity, text, column)
    return quantity
  }

  /// The amount in the field, in the unit of its heading or its own.
  mutating func money(_ column: Column) -> MoneyReading {
    guard let text = written(column), let place = match[column] else {
      return .quantity(.notGiven)
    }
    let unit = place.heading.unit ?? (column.content == .pounds ? .pounds : nil)
    switch QuantityGrammar.money(text.string, unit: unit) {
    case .lacksUnit:
      note(column, .noUnit(example: "\(place.heading.text) £k"), isLost: true, isOfColumn: true)
      return .quantity(.absent(.unreadable))
    case .quantity(let quantity):
      noteUnreadable(quantity, text, column)
      return .quantity(quantity)
    case .shared(let direction): return .shared(direction)
    }
  }

  /// The amount in the field, in a file that has no savings to share.
  mutating func amount(_ column: Column) -> Quantity<Money> {
    switch money(column) {
    case .quantity(let quantity): return quantity
    case .lacksUnit: return .absent(.unreadable)
    case .shared:
      if let text = written(column) {
        note(column, .unreadableNumber(shown(text, column)), isLost: true)
      }
      return .absent(.unreadable)
    }
  }

  /// The day in the field.
  mutating func day(_ column: Column) -> Day? {
    guard let text = written(column), let place = match[column] else { return nil }
    switch (dateColumns[place.index], DateGrammar.read(text.string)) {
    case (_, .absent): return nil
    case (.financialYears, _) where DateGrammar.financialYear(text.string) != nil:
      return DateGrammar.financialYear(text.string)?.lastDay
    case (.serial(let first, let firstDay), _):
      let (number, date) = (shown(first, column), shown(SafeText(firstDay.long), column))
      note(column, .serialDates(number, as: date), isOfColumn: true)
      return SerialDay.day(text.string)
    case (.monthFirst(let value), .day(_, numeric: true)), (.monthFirst(let value), .monthFirst):
      note(column, .monthBeforeDay(shown(value, column)), isLost: true)
    case (_, .day(let day, _)): return day
    case (_, .monthFirst): note(column, .monthBeforeDay(shown(text, column)), isLost: true)
    case (_, .unreadable): note(column, .noSuchDate(shown(text, column)), isLost: true)
    }
    return nil
  }

  /// How long the period in the field is.
  func periodLength(_ column: Column) -> PeriodLength {
    guard let text = written(column), let place = match[column] else { return .month }
    let isYear = dateColumns[place.index] == .financialYears
    return isYear && DateGrammar.financialYear(text.string) != nil
      ? .year : DateGrammar.periodLength(text.string)
  }

  /// The financial year in the field.
  mutating func financialYear(_ column: Column) -> FinancialYear? {
    guard let text = written(column), NoValueWords.absence(text.string) == nil else { return nil }
    if let year = DateGrammar.financialYear(text.string) { return year }
    note(column, .noSuchDate(shown(text, column)), isLost: true)
    return nil
  }

  /// What the word in the field means. Words that another kind of the same file reads are let be.
  mutating func word<Value>(
    _ column: Column, _ list: WordList<Value>, else isKnown: (SafeText) -> Bool = { _ in false }
  ) -> Value? {
    guard let text = written(column) else { return nil }
    if let value = list[text.string] { return value }
    if NoValueWords.absence(text.string) != nil || isKnown(text) { return nil }
    note(column, .unknownWord(shown(text, column), expected: list.expected), isLost: true)
    return nil
  }

  /// The tolerance in the field.
  mutating func tolerance(_ column: Column) -> Tolerance? {
    guard let text = written(column), NoValueWords.absence(text.string) == nil else { return nil }
    if let tolerance = Tolerance(text.string) { return tolerance }
    note(column, .unreadableTolerance(shown(text, column)), isLost: true)
    return nil
  }
}

extension RowFields {
  /// Adds a remark on a column's field, or on the row where the file has no such column.
  mutating func note(
    _ column: Column, _ finding: Finding, isLost: Bool = false, isOfColumn: Bool = false
  ) {
    let place = match[column]
    notes.append(
      FieldNote(
        column: place?.index ?? -1, heading: place?.heading.text ?? SafeText(column.name),
        finding: finding, isUnreadable: isLost, isOfColumn: isOfColumn))
  }

  /// Says that something was written which cannot be used.
  private mutating func noteUnreadable<Value>(
    _ quantity: Quantity<Value>, _ text: SafeText, _ column: Column
  ) {
    let text = shown(text, column)
    switch quantity.absence {
    case .unreadable: note(column, .unreadableNumber(text), isLost: true)
    case .tooLarge: note(column, .tooLarge(text, limit: Limits.figure), isLost: true)
    default: break
    }
  }

  /// What a remark may repeat of a field.
  private func shown(_ text: SafeText, _ column: Column) -> SafeText {
    column.isIdentifying ? "…" : text.fitted(to: Limits.repeatedText)
  }

  /// Says which ids look as if a spreadsheet had changed them. They are never put right.
  private mutating func noteDamage() {
    for column in [CommonColumns.id, CommonColumns.savingID, ActionsKind.targetID] {
      guard let place = match[column] else { continue }
      let text = row[place.index]
      if SpreadsheetDamage.isLikely(text.string) {
        note(column, .damagedIdentifier(shown(text, column)))
      }
    }
  }

  private mutating func noteCleaning() {
    guard !row.cleaned.isEmpty || !row.cut.isEmpty else { return }
    for column in match.kind.columns {
      guard let place = match[column] else { continue }
      if row.cleaned.contains(place.index) { note(column, .cleanedText) }
      if row.cut.contains(place.index) { note(column, .fieldTooLong(limit: Limits.fieldBytes)) }
    }
  }
}

extension RowFields {
  /// Whether the field's value was written and could not be read.
  func isLost(_ column: Column) -> Bool {
    notes.contains { $0.isUnreadable && $0.column == match[column]?.index }
  }

  /// The row's id.
  var id: SafeText? { written(CommonColumns.id) }
}
