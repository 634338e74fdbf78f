import Text

/// What the rows tell of one step, a figure a period, earliest first; all of its periods are of one
/// length.
struct WorkloadHistory {
  let length: PeriodLength
  let entries: [DatedQuantity]

  /// Of two rows that tell of one day the later speaks. Without a length, the periods are as long
  /// as the newest, the shortest of them.
  init(_ step: WorkloadStep, _ rows: [WorkloadRow], length: PeriodLength? = nil) {
    self.init(rows, length: length, isFlow: step.isFlow, step.quantity(of:))
  }

  init(
    _ rows: [WorkloadRow], length: PeriodLength? = nil, isFlow: Bool,
    _ quantity: (WorkloadRow) -> Quantity<Number>
  ) {
    let told = rows.filter { quantity($0) != .notGiven }
    let newest = told.max { ($0.day, $1.length) < ($1.day, $0.length) }
    let chosen = length ?? newest?.length ?? .month
    var byDay: [Day: DatedQuantity] = [:]
    for row in told where row.length == chosen {
      byDay[row.day] = DatedQuantity(day: row.day, quantity: quantity(row), row: row.source)
    }
    let entries = byDay.values.sorted { $0.day < $1.day }
    self.length = chosen
    self.entries = isFlow ? Self.onePerMonth(entries) : entries
  }

  /// Where several days of a month tell what was done in it, nobody can say which of them is the
  /// month: a week's count is not.
  private static func onePerMonth(_ entries: [DatedQuantity]) -> [DatedQuantity] {
    var kept: [DatedQuantity] = []
    for entry in entries {
      guard let last = kept.last, last.day.calendarMonth == entry.day.calendarMonth else {
        kept.append(entry)
        continue
      }
      let isSame = last.quantity == entry.quantity
      kept[kept.count - 1] = DatedQuantity(
        day: entry.day, quantity: isSame ? entry.quantity : .absent(.notKnown), row: entry.row)
    }
    return kept
  }
}

extension WorkloadHistory {
  var now: DatedQuantity? { entries.last }

  /// The known figures.
  var points: [Dated<Number>] { entries.compactMap(\.point) }

  func entry(of month: Month) -> DatedQuantity? { entries.last { $0.day.calendarMonth == month } }

  /// The change since so many months before; nil where that month is missing: what came before it
  /// says nothing of it.
  func movement(overMonths months: Int) -> Movement? {
    guard let now, let before = entry(of: now.day.calendarMonth.advanced(by: -months)) else {
      return nil
    }
    return Movement(
      from: Dated(before.quantity, on: before.day), to: Dated(now.quantity, on: now.day),
      polarity: nil)
  }

  /// The sum of a quarter, and the rows that it is of; nil where one of its months is missing or
  /// not known.
  func sum(of quarter: FinancialQuarter) -> (quantity: Quantity<Number>, rows: [RowReference])? {
    let months = length == .quarter ? Array(quarter.months.suffix(1)) : quarter.months
    let told = months.compactMap { entry(of: $0) }
    guard length != .year, told.count == months.count, told.allSatisfy(\.quantity.isKnown) else {
      return nil
    }
    let total = Total(told.map { (label: "", quantity: $0.quantity) })
    return (total.quantity, told.map(\.row))
  }
}
