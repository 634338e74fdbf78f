package import Text

/// A line of the savings plan with everything that is shown of it.
package struct SavingFigure: Equatable, Sendable {
  package var row: SavingRow
  /// Target less achieved: what is still missing.
  package var variance: Quantity<Money>
  /// Whether less was achieved than was to be; nil where that is not known.
  package var isAdverse: Bool?
  /// What was achieved in percent of the target.
  package var percent: Quantity<Number>
  /// The targets that share the saving.
  package var sharedBy: [SafeText]
}

/// The savings of one financial year, each counted once however many targets share it.
package struct SavingsYear: Equatable, Sendable {
  /// Nil for lines whose file does not say which year they belong to.
  package var year: FinancialYear?
  package var lines: [SavingFigure]
  package var target: Total<Money>
  package var achieved: Total<Money>
  /// Target less achieved, as sure as the two totals allow.
  package var variance: Quantity<Money>
  /// What was achieved in percent of the target, to one decimal.
  package var percent: Quantity<Number>
  package var breakdown = SavingsBreakdown()
}

/// The savings plan, a year at a time: years are never added up.
package struct SavingsFigures: Equatable, Sendable {
  package var asAt: Day?
  /// The year that the day of the figures lies in; else the nearest before it, else the next.
  package var current: SavingsYear?
  /// Every other year, earliest first.
  package var otherYears: [SavingsYear] = []
}

extension SavingFigure {
  /// The name by which a reader knows the line: the target it belongs to, where there is one.
  package var label: SafeText {
    sharedBy.isEmpty || sharedBy.contains(row.id) ? row.id : sharedBy[0]
  }
}
