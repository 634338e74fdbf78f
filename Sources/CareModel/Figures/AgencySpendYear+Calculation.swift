import Text

extension AgencySpendYear {
  /// What the rows up to a day say of each financial year, earliest first; what has no year comes
  /// last, and is compared with nothing.
  static func years(of days: [WorkforceDay], tolerance: Tolerance) -> [AgencySpendYear] {
    var years: [FinancialYear?: AgencySpendYear] = [:]
    func change(_ year: FinancialYear?, _ row: RowReference, _ change: (inout Self) -> Void) {
      var entry = years[year] ?? AgencySpendYear(year: year)
      change(&entry)
      if !entry.rows.contains(row) { entry.rows.append(row) }
      years[year] = entry
    }
    // Later rows speak after earlier ones: their word stands.
    for day in days {
      for (year, amount) in day.amounts(\.agencyForecast) {
        if day.isPartial, years[year].map({ $0.forecast != .notGiven }) == true { continue }
        change(year, amount.row) {
          $0.forecast = amount.quantity
          $0.mark(.forecast, isComputed: amount.isSum)
        }
      }
      for (year, amount) in day.amounts(\.agencyCap) {
        if day.isPartial, years[year].map({ $0.cap != .notGiven }) == true { continue }
        change(year, amount.row) {
          $0.cap = amount.quantity
          $0.mark(.cap, isComputed: amount.isSum)
        }
      }
    }
    for (year, months) in months(of: days) {
      guard let row = months.last?.row else { continue }
      change(year, row) { $0.take(months, of: year) }
    }
    return years.values.map { $0.judged(tolerance) }.sorted { left, right in
      guard let leftYear = left.year, let rightYear = right.year else { return left.year != nil }
      return leftYear < rightYear
    }
  }

  /// What each month of a financial year cost, by the newest day of the month that says so.
  private static func months(of days: [WorkforceDay]) -> [FinancialYear: [MonthCost]] {
    var costs: [Month: MonthCost] = [:]
    for day in days {
      let cost = day.quantity(\.agencyCostOfMonth)
      guard cost != .notGiven, let row = day.row(\.agencyCostOfMonth) else { continue }
      let month = day.day.calendarMonth
      costs[month] = MonthCost(
        month: month, cost: cost, row: row, isSum: day.isSum(\.agencyCostOfMonth))
    }
    return Dictionary(grouping: costs.values.sorted { $0.month < $1.month }) {
      FinancialYear(containing: $0.month.lastDay)
    }
  }

  private struct MonthCost {
    let month: Month
    let cost: Quantity<Money>
    let row: RowReference
    let isSum: Bool
  }

  private mutating func mark(_ amount: AgencyAmount, isComputed: Bool) {
    if isComputed { computed.insert(amount) } else { computed.remove(amount) }
  }

  /// Adds up the months from April to the newest one that is told.
  private mutating func take(_ months: [MonthCost], of year: FinancialYear) {
    guard let last = months.last?.month else { return }
    let april = year.firstDay.calendarMonth
    let told = (0...max(0, last.months(since: april))).map { april.advanced(by: $0) }
    let costs = Dictionary(uniqueKeysWithValues: months.map { ($0.month, $0.cost) })
    spent =
      Total(told.map { (label: SafeText($0.short), quantity: costs[$0] ?? .notGiven) }).quantity
    monthsSpent = months.count { $0.cost.isKnown }
    mark(.spent, isComputed: told.count > 1 || months.contains(where: \.isSum))
  }

  /// Judges what the year costs by the cap of the same year; there is no colour without a year.
  /// What the months cost is judged where it is the whole year, or where it is over already.
  private func judged(_ tolerance: Tolerance) -> AgencySpendYear {
    guard year != nil, cap != .notGiven else { return self }
    var result = self
    let judged = judged
    result.variance = judged.subtracting(cap)
    let rule = Rule(polarity: .lower, tolerance: tolerance)
    // In thousands of pounds, as the amounts are written.
    result.rating = rule.rating(
      of: judged.map(\.thousands), against: cap.map { $0.thousands.map { .number($0) } },
      isLast: false)
    return result
  }
}

extension WorkforceDay {
  /// What the day says of each financial year: the service's own row, else the sum of the teams.
  fileprivate func amounts(
    _ field: KeyPath<WorkforceRow, AmountOfYear>
  ) -> [FinancialYear?: (quantity: Quantity<Money>, row: RowReference, isSum: Bool)] {
    if let service, service[keyPath: field].amount != .notGiven {
      let stated = service[keyPath: field]
      return [stated.year: (stated.amount, service.source, false)]
    }
    let stated = teams.filter { $0[keyPath: field].amount != .notGiven }
    return Dictionary(grouping: stated) { $0[keyPath: field].year }.compactMapValues { rows in
      guard let first = rows.first else { return nil }
      let total = Total(
        rows.map { (label: $0.team ?? "", quantity: $0[keyPath: field].amount) })
      return (isPartial ? total.quantity.asLowerBound : total.quantity, first.source, true)
    }
  }
}
