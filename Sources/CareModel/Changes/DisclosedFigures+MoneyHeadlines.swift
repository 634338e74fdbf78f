import Text

extension DisclosedFigures {
  /// The budget of each year and of each of its lines, what is overspent, and the rounds of
  /// savings.
  var money: [HeadlineFigure] {
    let years = self[dynamicMember: \.budget].years
    let pressures = self[dynamicMember: \.pressures]
    let bridges = [pressures.current].compactMap(\.self) + pressures.otherYears
    return years.flatMap(\.headlines)
      + bridges.map { bridge in bridge.headline(in: years.first { $0.year == bridge.year }) }
      + SavingsRound.headlines(self[dynamicMember: \.savingsRounds])
  }
}

extension BudgetYear {
  fileprivate var headlines: [HeadlineFigure] {
    let descent = BudgetDescent(self)
    let whole = HeadlineFigure(
      name: .budget(year), parts: HeadlineFigure.parts(budget, forecast, variance),
      isFedBy: { descent.isFed(by: $0) })
    return [whole]
      + lines.map { line in
        HeadlineFigure(
          name: .budgetLine(line.key, year), label: line.name,
          parts: HeadlineFigure.parts(line.budget, line.forecast, line.variance),
          isFedBy: { descent.isFed(Indicator.key(line.name), by: $0) })
      }
  }
}

extension HeadlineFigure {
  fileprivate static func parts(
    _ budget: Total<Money>, _ forecast: Total<Money>, _ variance: BudgetVariance
  ) -> [Part] {
    [
      .init(aspect: .budget, value: .money(budget.quantity)),
      .init(aspect: .forecast, value: .money(forecast.quantity)),
      .init(aspect: .variance, value: .money(variance.quantity)),
    ]
  }
}

extension OverspendBridge {
  /// Its rest moves with the pressures and with the budget that they explain.
  fileprivate func headline(in budget: BudgetYear?) -> HeadlineFigure {
    let descent = budget.map(BudgetDescent.init)
    let key = line.map(Indicator.key)
    return HeadlineFigure(
      name: .pressures(year),
      parts: [
        .init(aspect: .total, value: .money(pressed.quantity)),
        .init(aspect: .notBrokenDown, value: .money(rest ?? .notGiven)),
        .init(aspect: .unmitigated, value: .money(unmitigated ?? .notGiven)),
      ],
      isFedBy: { [year, isYearOfBudget] subject in
        guard case .pressure(let told) = subject else {
          return descent?.isFed(key, by: subject) ?? false
        }
        return told == year || told == nil && isYearOfBudget
      })
  }
}

extension SavingsRound {
  /// The target of each year. A year whose base follows from the year before moves with that.
  fileprivate static func headlines(_ rounds: [SavingsRound]) -> [HeadlineFigure] {
    var base: Set<FinancialYear> = []
    return rounds.map { round in
      base = round.isBaseComputed ? base.union([round.row.year]) : [round.row.year]
      return HeadlineFigure(.savingsTarget(round.row.year), .money(round.target)) {
        [base] subject in
        guard case .round(let year) = subject else { return false }
        return base.contains(year)
      }
    }
  }
}
