import Text

/// What a target is judged by on a day.
private struct Result {
  var actual: Quantity<Number>
  var day: Day?
  var timing = ResultTiming.open
}

/// Judges the targets of a plan on a day, one at a time.
struct TargetJudgement {
  /// The day of the figures; nil where nothing says what day the plan reports.
  let day: Day?
  /// The tolerance of targets that have none of their own.
  let standardTolerance: Tolerance
  let savings: SavingsCalculation

  func figure(
    of entry: PlanHistory<TargetRow>.Entry, in measure: MeasureCourse
  ) -> TargetFigure {
    let row = entry.row
    let result = result(of: entry, in: measure)
    let rule = Rule(
      polarity: row.polarity, tolerance: row.tolerance ?? standardTolerance)
    let isLast = row.due != nil && row.due == measure.lastDue
    let variance = variance(result.actual, row.aim, isDue: !isLater(row.due))
    return TargetFigure(
      row: row,
      target: row.aim,
      actual: result.actual,
      actualDay: result.day,
      timing: result.timing,
      variance: variance,
      variancePercent: percent(variance, of: row.target),
      isAdverse: isAdverse(variance, rule),
      status: status(result.actual, row, variance: variance, rule: rule),
      rating: rating(result.actual, row, rule: rule, isLast: isLast),
      course: measure.course,
      measureNow: measure.course.now,
      measureRating: measureRating(measure, rule: rule),
      need: day.flatMap { measure.course.need(after: $0) },
      tolerance: rule.tolerance,
      saving: savings.line(for: row.savingID),
      isUndated: entry.day == nil)
  }

  /// Whether a day has not come yet on the day of the figures.
  private func isLater(_ due: Day?) -> Bool {
    guard let due, let day else { return false }
    return due > day
  }

  /// For a milestone that has fallen due, the latest figure on or before that day, or the first
  /// after it; for any other, the latest figure. A milestone without one takes the measure's.
  private func result(
    of entry: PlanHistory<TargetRow>.Entry, in measure: MeasureCourse
  ) -> Result {
    let row = entry.row
    let stated = entry.versions.filter { $0.row.actual.isStated }
    if isLater(row.due) {
      guard let last = stated.last else { return Result(actual: notDue(row)) }
      return Result(actual: last.row.actual, day: last.day)
    }
    let onOrBefore = row.due.flatMap { due in
      stated.last { version in version.day.map { $0 <= due } ?? true }
    }
    if let version = onOrBefore ?? (row.due == nil ? stated.last : stated.first) {
      return dated(
        Result(actual: version.row.actual, day: version.day), due: row.due)
    }
    return resultOfMeasure(row, measure)
      ?? Result(actual: entry.isLater ? .notGiven : row.actual)
  }

  private func resultOfMeasure(_ row: TargetRow, _ measure: MeasureCourse) -> Result? {
    guard let due = row.due, day != nil else { return nil }
    let points = measure.course.points
    return (points.last { $0.day <= due } ?? points.first).map { point in
      dated(Result(actual: .exactly(point.value), day: point.day), due: due)
    }
  }

  private func dated(_ result: Result, due: Day?) -> Result {
    guard let due, let day = result.day else { return result }
    var result = result
    let days = day.days(since: due)
    result.timing = days == 0 ? .onDue : days < 0 ? .before(days: -days) : .after(days: days)
    return result
  }

  /// What is written for a milestone that has not come: *n/a* means that it is not due.
  private func notDue(_ row: TargetRow) -> Quantity<Number> {
    row.actual.absence == .notApplicable || row.actual.isKnown ? .absent(.notDue) : row.actual
  }
}

extension TargetJudgement {
  private func variance(
    _ actual: Quantity<Number>, _ target: Quantity<TargetValue>, isDue: Bool
  ) -> Quantity<Number> {
    guard isDue else { return .absent(.notDue) }
    guard case .known(let value, _) = target else {
      return .absent(target.absence ?? .notGiven)
    }
    return actual.map { value.variance(of: $0) }
  }

  private func percent(_ variance: Quantity<Number>, of target: Quantity<Number>) -> Number? {
    guard let variance = variance.value, let target = target.value, !target.isZero else {
      return nil
    }
    return variance.multiplied(by: Number(100))?.divided(by: target.magnitude)?
      .rounded(toDecimals: 1)
  }

  private func isAdverse(_ variance: Quantity<Number>, _ rule: Rule) -> Bool? {
    guard case .known(let variance, let certainty) = variance else { return nil }
    return rule.isAdverse(variance, certainty)
  }

  private func status(
    _ actual: Quantity<Number>, _ row: TargetRow, variance: Quantity<Number>, rule: Rule
  ) -> TargetStatus {
    if isLater(row.due) { return .notDue }
    if actual.absence == .notApplicable, day == nil || row.due == nil { return .notDue }
    guard let isAdverse = isAdverse(variance, rule) else { return .notKnown }
    return isAdverse ? .missed : .met
  }

  private func rating(
    _ actual: Quantity<Number>, _ row: TargetRow, rule: Rule, isLast: Bool
  ) -> Rating {
    if let due = row.due, isLater(due) { return Rating(.none, .notDue(due)) }
    return rule.rating(of: actual, against: row.aim, isLast: isLast)
  }

  /// The measure's colour against its profile: what it is now against what is asked for now.
  private func measureRating(_ measure: MeasureCourse, rule: Rule) -> Rating {
    guard let day else { return Rating(.none, .noFigure(.notGiven)) }
    let expected = measure.course.expected(on: day)
    if expected.absence == .notDue, let next = measure.course.nextMilestone(after: day)?.due {
      return Rating(.none, .notDue(next))
    }
    let now = measure.course.now.map { Quantity.exactly($0.value) } ?? .notGiven
    let isLast = measure.lastDue.map { $0 <= day } ?? false
    return rule.rating(of: now, against: expected, isLast: isLast)
  }
}

extension Quantity {
  /// Whether something is said of the figure, be it that nobody knows it.
  fileprivate var isStated: Bool {
    switch absence {
    case nil, .notKnown, .unreadable, .suppressed, .toBeIdentified, .roundsToZero, .tooLarge:
      true
    case .notGiven, .notApplicable, .notAvailable, .notDue: false
    }
  }
}
