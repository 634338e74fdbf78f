/// That nobody knows a figure, said of a day later than the last on which it is known.
package struct Doubt: Equatable, Sendable {
  package let absence: Absence
  package let day: Day
  package let source: IndicatorSource
  /// The row that says so, where it is no target's.
  package let row: RowReference?
}

extension Doubt {
  package var quantity: Quantity<Number> { .absent(absence) }

  /// What a file says last, where that is no figure.
  init?(_ newest: DatedQuantity?, from source: IndicatorSource?) {
    guard let newest, let absence = newest.quantity.absence, let source else { return nil }
    self.init(absence: absence, day: newest.day, source: source, row: newest.row)
  }
}
