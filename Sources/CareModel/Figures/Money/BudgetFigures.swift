package import Text

/// What may be spent and what is expected to be, a year at a time: years are never added up.
package struct BudgetFigures: Equatable, Sendable {
  /// The newest day, up to the day of the figures, that a report tells of.
  package var asAt: Day?
  /// The year that the day of the figures lies in; else the nearest before it, else the next.
  package var current: BudgetYear?
  /// Every other year, earliest first; what has no year comes last.
  package var otherYears: [BudgetYear] = []
  /// What one fewer is worth a year, by the plan's own savings.
  package var worth: [WorthOfOne] = []
}

/// The budget of one financial year, each line counted once.
package struct BudgetYear: Equatable, Sendable {
  /// Nil for lines that do not say which year they are of: these are compared with nothing.
  package var year: FinancialYear?
  /// The newest day that its lines report.
  package var day: Day?
  /// Every line below the one that it is a part of.
  package var lines: [BudgetLineFigure]
  package var budget: Total<Money>
  package var actual: Total<Money>
  /// The forecast outturn.
  package var forecast: Total<Money>
  package var variance: BudgetVariance
  /// By how much the variance grew since the report before.
  package var movement: Quantity<Money>
  package var rating: Rating
  package var sectors: [BudgetSector]
  /// Whether the year has one line only, whose figures are the year's.
  package var isOneLine: Bool
}

/// A line of a budget with everything that is shown of it.
package struct BudgetLineFigure: Equatable, Sendable {
  package let name: SafeText
  /// What tells the line from all others.
  package let key: String
  /// Nil for a parent that lines name and that has no row of its own.
  package var row: BudgetRow?
  package var year: FinancialYear?
  /// The day of its report; nil where it is undated.
  package var day: Day?
  /// How many lines it lies below.
  package var depth: Int
  package var isParent: Bool
  package var budget: Total<Money>
  package var actual: Total<Money>
  package var forecast: Total<Money>
  package var variance: BudgetVariance
  /// Forecast less budget as the file states it.
  package var stated: Quantity<Money>
  package var movement: Quantity<Money> = .notGiven
  /// The day of the report before, where the movement is since one.
  package var movedSince: Day?
  package var rating: Rating
  /// What is left of a line whose parts do not make up the whole of it.
  package var rest: BudgetRest?
  package var priceAndVolume: PriceAndVolume?
  /// What one of what it pays for costs a year.
  package var yearlyCost: Quantity<Money>?
  /// The figures of the line that are worked out; the others are as the file has them.
  package var computed: Set<BudgetAmount> = []
}

/// What of a line no part of it accounts for; below nought where the parts come to more.
package struct BudgetRest: Equatable, Sendable {
  package let amount: BudgetAmount
  package let money: Quantity<Money>
}

/// All lines of one sector, such as in house.
package struct BudgetSector: Equatable, Sendable {
  package let name: SafeText
  package let budget: Total<Money>
  package let forecast: Total<Money>
  package let variance: BudgetVariance
}

/// Why a line costs more or less than its budget.
package struct PriceAndVolume: Equatable, Sendable {
  /// What the budget reckons with for one a week.
  package let budgetRate: Money
  /// What more or fewer of them cost at the budget's rate.
  package let volume: Money
  /// What those that there are cost more or less than at the budget's rate.
  package let price: Money
  /// What neither explains.
  package let rest: Money
  package let isEstimated: Bool
}

/// What one fewer is worth a year, by a target that has a saving to itself.
package struct WorthOfOne: Equatable, Sendable {
  package let targetID: SafeText
  package let name: SafeText
  package let saving: Quantity<Money>
  package let count: Quantity<Number>
  package let yearly: Quantity<Money>
  /// Whether the saving is of a full year; nil where the plan does not say.
  package let basis: SavingBasis?
  /// Whether it is about placements.
  package let isOfPlacements: Bool
  package let row: RowReference
}

extension BudgetFigures {
  /// The years in the order of a screen: the one of the day first.
  package var years: [BudgetYear] { [current].compactMap(\.self) + otherYears }

  package var lines: [BudgetLineFigure] { years.flatMap(\.lines) }

  /// The saving of one placement, where one target alone tells of it.
  package var placementWorth: WorthOfOne? {
    let about = worth.filter(\.isOfPlacements)
    return about.count == 1 ? about.first : nil
  }
}

extension BudgetYear {
  /// The lines that are expected to cost most above their budget, the largest first. A parent is
  /// named only where its parts have no variance of their own.
  package func overspends(_ count: Int) -> [BudgetLineFigure] {
    let broken = Set(
      lines.filter { $0.variance.trusted.isKnown }.compactMap { $0.row?.parent.map(Indicator.key) })
    let over = lines.filter { line in
      line.variance.isAdverse == true && !broken.contains(Indicator.key(line.name))
    }
    return Array(
      over.enumerated().sorted { left, right in
        let (leftMoney, rightMoney) = (left.element.overspend, right.element.overspend)
        return leftMoney == rightMoney ? left.offset < right.offset : leftMoney > rightMoney
      }.map(\.element).prefix(count))
  }

  /// The lines whose amounts may be of another unit.
  package var questioned: [BudgetLineFigure] {
    lines.filter { $0.row?.questioned.isEmpty == false }
  }
}

extension BudgetLineFigure {
  fileprivate var overspend: Money { variance.trusted.value ?? .zero }

  /// Whether the variance moved to the worse; nil where it did not move.
  package var isMovementAdverse: Bool? {
    movement.value.flatMap { $0 == .zero ? nil : $0 > .zero }
  }

  package func isQuestioned(_ amount: BudgetAmount) -> Bool {
    row?.questioned.contains(amount) ?? false
  }
}
