import Text

/// What a measure is to be in a period.
struct MeasureTarget: Equatable {
  /// What the value is compared with.
  let expected: Quantity<Number>
  /// Whether it is known what the period's target is: one target alone does not say how much of it
  /// is to be reached by a month.
  var isClear = true

  /// - Parameters:
  ///   - row: The period that is judged.
  ///   - rows: All periods of the measure, earliest first.
  ///
  /// An amount that is counted from April on is compared with the target of its own month. Where
  /// the target is the same all year, it is the year's, and a month's share of it counts.
  init(of row: MeasureRow, among rows: [MeasureRow]) {
    guard row.accumulation == .cumulative, row.target.isKnown, row.addsUp else {
      expected = row.target
      return
    }
    let year = FinancialYear(containing: row.day)
    let months = row.day.calendarMonth.months(since: year.firstDay.calendarMonth) + 1
    switch Self.isSameAllYear(year, rows)
      ?? FinancialYear(startYear: year.startYear - 1)
      .flatMap({ Self.isSameAllYear($0, rows) })
    {
    case false?: expected = row.target
    case true?: expected = row.target.map { Self.share(of: $0, months: months) }
    case nil:
      expected = row.target
      isClear = months == 12
    }
  }

  /// Whether a year's targets are all alike; nil where there are not two of them.
  private static func isSameAllYear(_ year: FinancialYear, _ rows: [MeasureRow]) -> Bool? {
    let targets = rows.filter { FinancialYear(containing: $0.day) == year }.compactMap(
      \.target.value)
    guard targets.count > 1 else { return nil }
    return Set(targets).count == 1
  }

  private static func share(of target: Number, months: Int) -> Number? {
    target.multiplied(by: Number(months))?.divided(by: Number(12))
  }
}

extension MeasureRow {
  /// Whether months of the measure add up to its year: no rate, share or average does.
  fileprivate var addsUp: Bool {
    guard !isPercentage, denominator == .notGiven else { return false }
    let words = (measure.string + " " + (unit?.string ?? "")).lowercased().split { !$0.isLetter }
    let levels: Set<Substring> = [
      "per", "rate", "average", "mean", "median", "days", "weeks", "months", "years", "share",
      "ratio", "proportion", "percentage",
    ]
    return levels.isDisjoint(with: words)
  }
}
