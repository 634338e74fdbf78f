/// An amount of a line of the budget. The raw value is its name in the outputs.
package enum BudgetAmount: String, CaseIterable, Sendable {
  case originalBudget
  case budget
  case actual
  case income
  case reserve
  case forecast
  case previousForecast
  case variance
}

extension BudgetRow {
  /// The amount as it was typed.
  package subscript(amount: BudgetAmount) -> Quantity<Money> {
    switch amount {
    case .originalBudget: originalBudget
    case .budget: budget
    case .actual: actual
    case .income: income
    case .reserve: reserve
    case .forecast: forecast
    case .previousForecast: previousForecast
    case .variance: statedVariance
    }
  }

  /// The amount as figures may use it: one that is questioned is not known.
  func trusted(_ amount: BudgetAmount) -> Quantity<Money> {
    questioned.contains(amount) ? .absent(.notKnown) : self[amount]
  }

  /// Whether the row has any amount at all.
  var saysSomething: Bool {
    BudgetAmount.allCases.contains { self[$0] != .notGiven }
  }

  /// Forecast less budget, by the row alone: worked out where it has both, else as it states it.
  /// Nothing is compared where nothing says which year the amounts are of.
  var ownVariance: BudgetVariance? {
    if budget != .notGiven, forecast != .notGiven, year != nil {
      let computed = trusted(.forecast).subtracting(trusted(.budget))
      if computed.isKnown { return BudgetVariance(computed, isComputed: true) }
      if statedVariance.isKnown { return stated }
      let isQuestioned = !questioned.isDisjoint(with: [.budget, .forecast])
      return BudgetVariance(computed, isComputed: true, isQuestioned: isQuestioned)
    }
    return statedVariance == .notGiven ? nil : stated
  }

  private var stated: BudgetVariance {
    BudgetVariance(
      statedVariance, isComputed: false, isQuestioned: questioned.contains(.variance))
  }

  /// The row with its stated variance as forecast less budget, where the file has it the other way.
  func turned(_ isTurned: Bool) -> BudgetRow {
    guard isTurned, case .known(let stated, let certainty) = statedVariance else { return self }
    var row = self
    row.statedVariance = .known(Money(pence: 0 &- stated.pence), certainty.negated)
    return row
  }
}
