package import Text

/// Forecast less budget: above nought it is an overspend, which is adverse.
package struct BudgetVariance: Equatable, Sendable {
  package var quantity: Quantity<Money>
  /// Whether it was worked out; else it is as the file states it.
  package var isComputed: Bool
  /// Whether it is a figure that may be of another unit, or comes from one.
  package var isQuestioned = false
  /// The lines that it lacks.
  package var missing: [SafeText] = []

  init(
    _ quantity: Quantity<Money>, isComputed: Bool, isQuestioned: Bool = false,
    missing: [SafeText] = []
  ) {
    self.quantity = quantity
    self.isComputed = isComputed
    self.isQuestioned = isQuestioned
    self.missing = missing
  }

  /// The variance as totals may use it.
  package var trusted: Quantity<Money> { isQuestioned ? .absent(.notKnown) : quantity }

  /// Whether more is to be spent than the budget; nil where that is not known.
  package var isAdverse: Bool? {
    guard case .known(let money, let certainty) = trusted else { return nil }
    return Rule(polarity: .lower, tolerance: .standard)
      .isAdverse(Number(tenThousandths: money.pence), certainty)
  }
}
