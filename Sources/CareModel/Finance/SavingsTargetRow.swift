package import Text

/// What a round of savings is to bring in a year, and what that is taken from.
package struct SavingsTargetRow: Equatable, Sendable {
  package let year: FinancialYear
  package internal(set) var source: RowReference
  /// The base budget that the percentage is taken of; not given where it follows from the year
  /// before.
  package var base = Quantity<Money>.notGiven
  package var percent = Quantity<Number>.notGiven
  /// To what amount the target is rounded, such as £10k.
  package var rounding: Money?
  /// What is to be saved as well, because the service grows.
  package var growth = Quantity<Money>.notGiven
  package var note: SafeText?

  package init(year: FinancialYear, source: RowReference) {
    self.year = year
    self.source = source
  }
}
