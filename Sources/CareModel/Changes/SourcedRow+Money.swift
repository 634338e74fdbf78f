import Text

extension BudgetRow: SourcedRow {
  var identity: [String] { [lineKey, day?.iso ?? period?.string ?? ""] }
  var subject: RowSubject? { .budget(year, line: Indicator.key(line)) }
}

extension PressureRow: SourcedRow {
  var identity: [String] { [key, asAt?.iso ?? ""] }
  var subject: RowSubject? { .pressure(year) }
}

extension SavingsTargetRow: SourcedRow {
  var identity: [String] { [year.label] }
  var subject: RowSubject? { .round(year) }
}

extension SpendControlRow: SourcedRow {
  var identity: [String] { [day.iso, description.string] }
  var subject: RowSubject? { nil }
}
