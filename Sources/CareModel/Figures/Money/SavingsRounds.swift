import Text

/// What a year of a round of savings is to bring, and how that follows from its budget.
package struct SavingsRound: Equatable, Sendable {
  package let row: SavingsTargetRow
  /// The base budget; where the row leaves it empty, the base of the year before less what that
  /// year saves, without its growth.
  package let base: Quantity<Money>
  package let isBaseComputed: Bool
  /// So many percent of the base.
  package let computedTarget: Quantity<Money>
  /// The same, rounded as the row says.
  package let rounded: Quantity<Money>
  /// What is rounded and the growth together.
  package let target: Quantity<Money>
  /// What the savings of the year add up to; nil where no file gives any.
  package var options: Quantity<Money>?
  /// Target less options: below nought for a surplus.
  package var shortfall: Quantity<Money>?
}

extension SavingsRound {
  /// Whether the savings come to less than the target; nil where that is not known.
  package var isShort: Bool? {
    guard case .known(let money, let certainty)? = shortfall else { return nil }
    return Rule(polarity: .lower, tolerance: .standard)
      .isAdverse(Number(tenThousandths: money.pence), certainty)
  }

  /// Every year of the rounds, earliest first, beside the savings of the same year.
  static func rounds(_ rows: [SavingsTargetRow], savings: SavingsFigures) -> [SavingsRound] {
    var byYear: [FinancialYear: SavingsTargetRow] = [:]
    for row in rows { byYear[row.year] = row }
    let years = [savings.current].compactMap(\.self) + savings.otherYears
    var rounds: [SavingsRound] = []
    for row in byYear.values.sorted(by: { $0.year < $1.year }) {
      let before = rounds.last.flatMap {
        $0.row.year.startYear == row.year.startYear - 1 ? $0 : nil
      }
      var round = SavingsRound(row, after: before)
      if let year = years.first(where: { $0.year == row.year }) {
        round.options = year.target.quantity
        round.shortfall = round.target.subtracting(year.target.quantity)
      }
      rounds.append(round)
    }
    return rounds
  }

  private init(_ row: SavingsTargetRow, after before: SavingsRound?) {
    let isComputed = row.base == .notGiven && before != nil
    let base = isComputed ? before?.left ?? .notGiven : row.base
    let computed = base.percent(row.percent)
    let rounded = computed.map { $0.rounded(to: row.rounding) }
    self.init(
      row: row, base: base, isBaseComputed: isComputed, computedTarget: computed,
      rounded: rounded,
      target: row.growth == .notGiven
        ? rounded
        : Total([rounded, row.growth].map { (label: SafeText.empty, quantity: $0) }).quantity)
  }

  /// What the next year starts from.
  private var left: Quantity<Money> { base.subtracting(rounded) }
}

extension Quantity<Money> {
  /// So many percent of the amount, as sure as both allow.
  fileprivate func percent(_ percent: Quantity<Number>) -> Quantity<Money> {
    guard case .known(let base, let certainty) = self else { return self }
    guard case .known(let part, let partCertainty) = percent else {
      return .absent(percent.absence ?? .notGiven)
    }
    guard let both = certainty.added(to: partCertainty) else { return .absent(.notKnown) }
    guard let share = base.pounds?.percent(part) else { return .absent(.tooLarge) }
    return .known(Money(pounds: share), both)
  }
}

extension Money {
  /// The nearest multiple of a step, halves away from nought.
  fileprivate func rounded(to step: Money?) -> Money? {
    guard let step, step > .zero else { return self }
    let rest = pence % step.pence
    let down = pence - rest
    guard rest.magnitude >= step.pence.magnitude - rest.magnitude else {
      return Money(pence: down)
    }
    return Money(pence: down).adding(rest < 0 ? Money(pence: -step.pence) : step)
  }
}
