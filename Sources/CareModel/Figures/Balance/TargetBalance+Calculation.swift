import Text

extension TargetsFigures {
  /// The targets with the measures that balance them.
  func balanced(by known: KnownSeries, _ measures: MeasuresFigures) -> TargetsFigures {
    guard rows.contains(where: { $0.row.balanceMeasure != nil }) else { return self }
    let search = BalanceSearch(known: known, measures: measures, targets: self)
    var balanced = self
    balanced.rows = rows.map(search.balanced)
    balanced.byUrgency = byUrgency.map(search.balanced)
    return balanced
  }
}

/// Finds what a plan means by a balancing measure: a measure of a scorecard, a figure of the model,
/// or what another of its targets is about.
private struct BalanceSearch {
  let known: KnownSeries
  let measures: MeasuresFigures
  let targets: TargetsFigures

  func balanced(_ target: TargetFigure) -> TargetFigure {
    var target = target
    target.balance = target.row.balanceMeasure.map(balance)
    return target
  }

  private func balance(_ name: SafeText) -> TargetBalance {
    let indicator = Indicator(name)
    if case .measure(let key) = indicator {
      if let measure = measures.rows.first(where: { $0.key == key }) {
        return TargetBalance(name, measure)
      }
      if known[indicator] == nil, let target = target(about: key) {
        let polarity = target.course.polarity
        var balance = TargetBalance(
          name, Series(target.course.points), polarity, row: target.row.source)
        balance.isComputed = target.isMeasureComputed
        return balance
      }
    }
    guard let entry = known[indicator], let newest = entry.newest else {
      return TargetBalance(measure: name)
    }
    // What nobody knows any more has not moved either.
    let series = Series(newest.quantity.isKnown ? entry.points : [])
    var balance = TargetBalance(
      name, series, entry.polarity ?? polarity(of: indicator), row: newest.row)
    (balance.value, balance.day) = (newest.quantity, newest.day)
    balance.isPercentage = indicator.isPercentage
    balance.isComputed = newest.isComputed
    return balance
  }

  /// What the plan says of a figure; with nothing said, what is usual for it.
  private func polarity(of indicator: Indicator) -> Polarity? {
    let about = targets.rows.first { target in
      target.row.basis == .level && target.row.indicator.map(Indicator.init) == indicator
    }
    return about?.row.polarity ?? indicator.usualPolarity
  }

  private func target(about key: String) -> TargetFigure? {
    targets.rows.first { target in
      target.row.measure.map(Indicator.key) == key && !target.course.points.isEmpty
    }
  }
}

extension TargetBalance {
  fileprivate init(_ name: SafeText, _ measure: MeasureFigure) {
    self.init(measure: name)
    value = measure.value
    isComputed = measure.row.isComputed
    isPercentage = measure.row.isPercentage
    day = measure.asAt
    row = measure.row.source
    take(measure.movement, measure.movementOverYear)
  }

  fileprivate init(
    _ name: SafeText, _ series: Series, _ polarity: Polarity?, row: RowReference?
  ) {
    self.init(measure: name)
    value = series.now?.quantity ?? .notGiven
    day = series.now?.day
    self.row = row
    take(
      Movement(from: series.ofEarlierMonth, to: series.now, polarity: polarity),
      Movement(from: series.ofMonthLastYear, to: series.now, polarity: polarity))
  }

  /// Worse since either is worse; not worse only where every change that is known is steady or to
  /// the better.
  private mutating func take(_ month: Movement?, _ year: Movement?) {
    (movement, movementOverYear) = (month, year)
    let movements = [month, year].compactMap(\.self)
    if movements.contains(where: { $0.isWorse == true }) {
      isWorse = true
    } else if !movements.isEmpty, movements.allSatisfy({ $0.isWorse == false || $0.change.isZero })
    {
      isWorse = false
    }
  }
}

extension Indicator {
  /// Which way is better where neither file nor plan says so: fewer agency workers, vacancies and
  /// cases for each worker.
  fileprivate var usualPolarity: Polarity? {
    switch self {
    case .agencyFTE, .agencyRate, .vacancyRate, .measure("caseload"): .lower
    default: nil
    }
  }
}
