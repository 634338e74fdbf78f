import Text

@testable import CareModel

extension HandMadePlan {
  /// Adds a line of the budget of 2015/16, reported at the end of December, in thousands of pounds
  /// unless `change` says otherwise.
  mutating func addLine(
    _ line: SafeText, budget: Int64? = nil, forecast: Int64? = nil, variance: Int64? = nil,
    parent: SafeText? = nil, year: Int? = 2015, asAt: String? = "2015-12-31",
    _ change: (inout BudgetRow) -> Void = { _ in }
  ) {
    var row = BudgetRow(
      line: line, source: RowReference(path: "budget.csv", line: snapshot.budget.count + 2))
    row.year = year.flatMap { FinancialYear(startYear: $0) }
    row.day = asAt.flatMap { Day(iso: $0) }
    row.parent = parent
    row.budget = budget.map { .k($0) } ?? .notGiven
    row.forecast = forecast.map { .k($0) } ?? .notGiven
    row.statedVariance = variance.map { .k($0) } ?? .notGiven
    change(&row)
    snapshot.budget.append(row)
  }

  /// Adds a pressure, or a mitigation.
  mutating func addPressure(
    _ name: SafeText, _ amount: Quantity<Money>, _ kind: PressureKind = .pressure,
    line: SafeText? = nil, year: Int? = nil, _ change: (inout PressureRow) -> Void = { _ in }
  ) {
    var row = PressureRow(
      pressure: name,
      source: RowReference(path: "pressures.csv", line: snapshot.pressures.count + 2))
    (row.amount, row.kind, row.line) = (amount, kind, line)
    row.year = year.flatMap { FinancialYear(startYear: $0) }
    change(&row)
    snapshot.pressures.append(row)
  }
}

extension FigureTables {
  func line(_ name: SafeText) -> BudgetLineFigure? { budget.lines.first { $0.name == name } }
}
