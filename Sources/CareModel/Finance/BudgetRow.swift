package import Text

/// A line of a budget monitor: what a year may cost, what it cost so far and what it is expected to
/// cost by its end.
package struct BudgetRow: Equatable, Sendable {
  package let line: SafeText
  package internal(set) var source: RowReference
  /// Nil where the file does not say: no year is supposed.
  package var year: FinancialYear?
  /// The period as the file writes it, such as `P9`.
  package var period: SafeText?
  /// The day of the report: `as_at`, else the end of the period.
  package var day: Day?
  /// The line of which this one is a part: a parent is never added to its children.
  package var parent: SafeText?
  /// Such as `in house` and `independent`.
  package var sector: SafeText?
  /// Before virements.
  package var originalBudget = Quantity<Money>.notGiven
  /// After virements: what the outturn is held against.
  package var budget = Quantity<Money>.notGiven
  package var actual = Quantity<Money>.notGiven
  package var income = Quantity<Money>.notGiven
  package var reserve = Quantity<Money>.notGiven
  /// The forecast outturn of the whole year.
  package var forecast = Quantity<Money>.notGiven
  package var previousForecast = Quantity<Money>.notGiven
  /// Forecast less budget as the file states it, more than nought for an overspend.
  package var statedVariance = Quantity<Money>.notGiven
  /// How many of what the line pays for the budget reckons with, the mean of the year.
  package var budgetCount = Quantity<Number>.notGiven
  /// How many there are, the mean of the year.
  package var count = Quantity<Number>.notGiven
  /// What one of them costs a week.
  package var weeklyCost = Quantity<Money>.notGiven
  package var note: SafeText?
  /// The amounts that are so far from their neighbours that they may be of another unit. They stay
  /// as they were typed, and no total takes them in.
  package var questioned: Set<BudgetAmount> = []

  package init(line: SafeText, source: RowReference) {
    self.line = line
    self.source = source
  }
}
