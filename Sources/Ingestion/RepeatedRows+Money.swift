import CareModel
import Text

extension Snapshot {
  /// Says which lines of a budget, which pressures and which years of a round are told twice.
  mutating func noteRepeatedMoney(_ standing: Day?) {
    let facts = facts
    noteRepeated(
      facts.budget, \.source, name: \.line, value: \.clashText,
      key: { [$0.lineKey, $0.parent.map(Indicator.key), Self.key($0.day ?? standing)] },
      isAlike: { row, other in
        BudgetAmount.allCases.allSatisfy { row[$0] == other[$0] } && row.count == other.count
          && row.budgetCount == other.budgetCount && row.weeklyCost == other.weeklyCost
      })
    noteRepeated(
      facts.pressures, \.source, name: \.pressure, value: { $0.amount.clashText },
      key: { [$0.key, Self.key($0.asAt ?? standing)] },
      isAlike: { $0.amount == $1.amount && $0.delivered == $1.delivered && $0.term == $1.term })
    noteRepeated(
      facts.savingsTargets, \.source, name: { SafeText($0.year.label) },
      value: { $0.base.clashText }, key: { [$0.year.label] },
      isAlike: {
        $0.base == $1.base && $0.percent == $1.percent && $0.growth == $1.growth
          && $0.rounding == $1.rounding
      })
  }
}

extension BudgetRow {
  /// The figure of the row that a remark on two of them tells: its forecast, else its variance.
  fileprivate var clashText: String {
    let told = [forecast, statedVariance, budget].first { $0 != .notGiven } ?? .notGiven
    return told.clashText
  }
}

extension Quantity<Money> {
  fileprivate var clashText: String { value?.thousandsText ?? "no figure" }
}
