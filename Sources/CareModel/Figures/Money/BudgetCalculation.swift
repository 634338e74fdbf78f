import Text

/// Works out the budget of every year as it was reported by a day.
struct BudgetCalculation {
  private let snapshot: Snapshot
  private let calendar: Calendar
  private let asAt: Day?
  let years: BudgetYears

  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    self.snapshot = snapshot
    self.calendar = calendar
    asAt = Calendar.shown(day, coversTo: calendar.budgetCoversTo)
    years = BudgetYears(snapshot, calendar: calendar, on: asAt)
  }

  /// Tells the plan's targets how far the year is above its budget, in thousands of pounds, report
  /// by report. No more than what targets ask for is worked out.
  func add(to known: inout KnownSeries) {
    let isAsked = snapshot.targets.contains {
      $0.indicator.map(Indicator.init) == .budgetVariance
    }
    guard isAsked, let asAt else { return }
    let days = Set(snapshot.budget.compactMap { calendar.day(of: $0) }.filter { $0 <= asAt })
    let statements = days.sorted().suffix(Self.reports).compactMap { day -> DatedQuantity? in
      let current = BudgetYears(snapshot, calendar: calendar, on: day).current
      guard let year = current, year.day == day, let row = year.lines.compactMap(\.row).first
      else { return nil }
      return DatedQuantity(
        day: day, quantity: year.variance.trusted.map(\.thousands), row: row.source,
        isComputed: year.variance.isComputed)
    }
    known.add(.budgetVariance, from: .budget, statements, polarity: .lower)
  }

  /// How many reports are looked back on.
  private static let reports = 60

  func figures(_ targets: TargetsFigures) -> BudgetFigures {
    var figures = BudgetFigures()
    figures.asAt = asAt
    figures.current = years.current
    figures.otherYears = years.others
    figures.worth = targets.rows.compactMap { WorthOfOne($0) }
    return figures
  }
}

/// The budget of each year by the reports up to a day.
struct BudgetYears {
  let current: BudgetYear?
  let others: [BudgetYear]

  init(_ snapshot: Snapshot, calendar: Calendar, on asAt: Day?) {
    let isTurned = snapshot.settings.isOverspendNegative
    let entries = BudgetReports(
      snapshot.budget.map { $0.turned(isTurned) }, calendar: calendar, on: asAt
    ).entries
    let byYear = Dictionary(grouping: entries, by: \.row.year)
    let order = byYear.keys.sorted { left, right in
      guard let left, let right else { return left != nil }
      return left < right
    }
    let years = order.map { year in
      BudgetYear(byYear[year] ?? [], year: year, tolerance: snapshot.settings.tolerance)
    }
    let index = Self.index(of: asAt, in: years)
    current = index.map { years[$0] }
    others = years.enumerated().filter { $0.offset != index }.map(\.element)
  }

  /// The year that a day lies in, else the nearest before it, else the first; lines without a year
  /// only where there are no others.
  private static func index(of day: Day?, in years: [BudgetYear]) -> Int? {
    guard let day else { return years.isEmpty ? nil : 0 }
    let wanted = FinancialYear(containing: day)
    return years.firstIndex { $0.year == wanted }
      ?? years.lastIndex { $0.year.map { $0 < wanted } ?? false }
      ?? (years.isEmpty ? nil : 0)
  }
}

extension Money {
  /// The amount in thousands of pounds.
  var thousands: Number? { Number(tenThousandths: pence / 10) }
}
