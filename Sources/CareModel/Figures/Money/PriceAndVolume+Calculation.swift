import Text

extension PriceAndVolume {
  /// Takes the variance of a line apart, where its row has counts and a weekly cost.
  ///
  /// The weeks of a year are its days by seven. volume = (count − budgeted count) × weeks × the
  /// budget's rate; price = (weekly cost − the budget's rate) × count × weeks.
  init?(_ row: BudgetRow, variance: BudgetVariance) {
    guard let year = row.year, let budget = row.trusted(.budget).sure,
      let budgetCount = row.budgetCount.sure, let count = row.count.sure,
      let weekly = row.weeklyCost.sure, let whole = variance.trusted.sure,
      budgetCount > .zero, let budgetPounds = budget.pounds, let weeklyPounds = weekly.pounds
    else { return nil }
    let days = Number(year.lastDay.days(since: year.firstDay) + 1)
    guard let budgetDays = budgetCount.multiplied(by: days),
      let rate = budgetPounds.multiplied(by: Number(7))?.divided(by: budgetDays),
      // What the count costs at the budget's rate is the budget's share of it.
      let atBudgetRate = budgetPounds.multiplied(by: count)?.divided(by: budgetCount),
      let cost = weeklyPounds.multiplied(by: count)?.multiplied(by: days)?.divided(by: Number(7)),
      let volume = atBudgetRate.subtracting(budgetPounds),
      let price = cost.subtracting(atBudgetRate),
      let explained = Money(pounds: volume).adding(Money(pounds: price)),
      let rest = whole.subtracting(explained)
    else { return nil }
    let certainties = [
      row.budget.certainty, row.budgetCount.certainty, row.count.certainty,
      row.weeklyCost.certainty, variance.quantity.certainty,
    ]
    self.init(
      budgetRate: Money(pounds: rate), volume: Money(pounds: volume), price: Money(pounds: price),
      rest: rest, isEstimated: certainties.contains(.estimated))
  }
}

extension Quantity {
  /// The figure, where it is no bound.
  fileprivate var sure: Value? {
    switch self {
    case .known(let value, .exact), .known(let value, .estimated): value
    default: nil
    }
  }
}

extension BudgetRow {
  /// What one of what the line pays for costs a year: 365 days of its weekly cost.
  var yearlyCost: Quantity<Money>? {
    guard weeklyCost.isKnown else { return nil }
    return weeklyCost.map { weekly in
      weekly.pounds?.multiplied(by: Number(365))?.divided(by: Number(7)).map(Money.init(pounds:))
    }
  }
}

extension WorthOfOne {
  /// The saving by the reduction that it is for, where the target has the saving to itself.
  init?(_ target: TargetFigure) {
    guard target.row.basis == .reduction, let saving = target.saving,
      saving.sharedBy == [target.id], target.row.target.value.map({ $0 > .zero }) == true
    else { return nil }
    let isFull = saving.row.fullYear.isKnown
    let amount = isFull ? saving.row.fullYear : saving.row.target
    guard amount.isKnown else { return nil }
    let words = [target.row.unit, target.row.indicator].compactMap(\.self).map(Indicator.key)
    self.init(
      targetID: target.id, name: target.name, saving: amount, count: target.row.target,
      yearly: amount.divided(by: target.row.target),
      basis: isFull ? .fullYear : saving.row.basis,
      isOfPlacements: words.contains { $0.contains("placement") }, row: target.row.source)
  }
}

extension Quantity<Money> {
  /// The amount for one, as sure as both allow.
  fileprivate func divided(by count: Quantity<Number>) -> Quantity<Money> {
    guard case .known(let money, let certainty) = self,
      case .known(let count, let countCertainty) = count,
      let both = certainty.added(to: countCertainty.negated)
    else { return .absent(.notKnown) }
    guard let one = money.pounds?.divided(by: count) else { return .absent(.tooLarge) }
    return .known(Money(pounds: one), both)
  }
}
