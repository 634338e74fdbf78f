import Text

/// What a target is judged by on a day.
private struct Result {
  var actual: Quantity<Number>
  var day: Day?
  var timing = ResultTiming.open
  /// What gives it, where it is not the plan.
  var source = IndicatorSource.plan
  /// What the plan says of the same day, where that is something else.
  var typed: Quantity<Number>?
}

/// Judges the targets of a plan on a day, one at a time.
struct TargetJudgement {
  /// The day of the figures; nil where nothing says what day the plan reports.
  let day: Day?
  /// The tolerance of targets that have none of their own.
  let standardTolerance: Tolerance
  let savings: SavingsCalculation
  let known: KnownSeries

  func figure(
    of entry: PlanHistory<TargetRow>.Entry, in measure: MeasureCourse
  ) -> TargetFigure {
    let row = entry.isLater ? entry.row.withoutFigures : entry.row
    let result = result(of: entry, row, in: measure)
    let rule = Rule(
      polarity: row.polarity, tolerance: row.tolerance ?? standardTolerance)
    let isLast = row.due != nil && row.due == measure.lastDue
    let variance =
      row.isDueUnreadable
      ? .absent(.unreadable)
      : isUndated(row)
        ? .absent(.notKnown) : variance(result.actual, row.aim, isDue: !isLater(row.due))
    return TargetFigure(
      row: row,
      target: row.aim,
      actual: result.actual,
      actualDay: result.day,
      timing: result.timing,
      variance: variance,
      typedPoints: measure.typed,
      typedActual: result.typed,
      actualSource: result.source,
      variancePercent: percent(variance, of: row.target),
      isAdverse: isAdverse(variance, rule),
      status: status(result.actual, row, variance: variance, rule: rule),
      rating: rating(result.actual, row, rule: rule, isLast: isLast),
      course: measure.course,
      measureNow: measure.course.now,
      measureDoubt: measure.doubt,
      measureRating: measureRating(measure, rule: rule),
      need: day.flatMap { measure.course.need(after: $0) },
      tolerance: rule.tolerance,
      saving: savings.line(for: row.savingID),
      isUndated: entry.day == nil)
  }

  /// Whether it cannot be told if the row has fallen due, as the figures have no day.
  private func isUndated(_ row: TargetRow) -> Bool { day == nil && row.due != nil }

  /// Whether a day has not come yet on the day of the figures.
  private func isLater(_ due: Day?) -> Bool {
    guard let due, let day else { return false }
    return due > day
  }

  /// Of what the plan types and what a file gives the better one. A milestone that has not come has
  /// the latest figure, where the plan types one for it.
  private func result(
    of entry: PlanHistory<TargetRow>.Entry, _ row: TargetRow, in measure: MeasureCourse
  ) -> Result {
    let typed = typedResult(of: entry, row, in: measure)
    if isLater(row.due), !typed.actual.isStated { return typed }
    let due = isLater(row.due) ? nil : row.due
    return better(typed, or: given(for: row, by: due), by: due)
  }

  /// For a milestone that has fallen due, the latest figure on or before that day, or the first
  /// after it; for any other, the latest figure. A milestone without one takes the measure's.
  private func typedResult(
    of entry: PlanHistory<TargetRow>.Entry, _ row: TargetRow, in measure: MeasureCourse
  ) -> Result {
    let stated = entry.versions.filter { $0.row.actual.isStated }
    if isLater(row.due) {
      guard let last = stated.last else {
        let isSaidLater = entry.isLater && entry.row.actual != .notGiven
        return Result(actual: isSaidLater ? .absent(.notDue) : notDue(row))
      }
      return Result(actual: last.row.actual, day: last.day)
    }
    let onOrBefore = row.due.flatMap { due in
      stated.last { version in version.day.map { $0 <= due } ?? true }
    }
    if let version = onOrBefore ?? (row.due == nil ? stated.last : stated.first) {
      return dated(
        Result(actual: version.row.actual, day: version.day), due: row.due)
    }
    return resultOfMeasure(row, measure) ?? Result(actual: row.actual)
  }

  private func resultOfMeasure(_ row: TargetRow, _ measure: MeasureCourse) -> Result? {
    guard let due = row.due, day != nil else { return nil }
    return measure.course.result(due: due).map { point in
      dated(Result(actual: point.quantity, day: point.day), due: due)
    }
  }

  /// What a file says of the target's indicator: the latest on or before the day that the target
  /// fell due, or the first after it; without such a day the latest.
  private func given(for row: TargetRow, by due: Day?) -> Result? {
    guard day != nil, let entry = known[row] else { return nil }
    let said = known.statements(for: row)
    let statement = due.map { due in said.last { $0.day <= due } ?? said.first } ?? said.last
    return statement.map { statement in
      let result = Result(actual: statement.quantity, day: statement.day, source: entry.source)
      return dated(result, due: due)
    }
  }

  /// Of what the plan types and what a file gives, the one that is nearer to the day it is asked
  /// for; of one day the file's, unless the plan alone knows the figure.
  private func better(_ typed: Result, or given: Result?, by due: Day?) -> Result {
    guard var given, let givenDay = given.day else { return typed }
    let isTypedAlone = typed.actual.isKnown && !given.actual.isKnown
    guard let typedDay = typed.day else {
      if isTypedAlone { return typed }
      if typed.actual.isKnown { given.typed = typed.actual }
      return given
    }
    if typedDay == givenDay {
      if isTypedAlone { return typed }
      if typed.actual != given.actual, typed.actual.isStated { given.typed = typed.actual }
      return given
    }
    let isGivenLater = givenDay > typedDay
    guard let due, max(givenDay, typedDay) > due else { return isGivenLater ? given : typed }
    return isGivenLater ? typed : given
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
    row.actual.absence == .notApplicable ? .absent(.notDue) : row.actual
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
    if row.isDueUnreadable { return .notKnown }
    if isLater(row.due) { return .notDue }
    if actual.absence == .notApplicable, day == nil || row.due == nil { return .notDue }
    if isUndated(row) { return .notKnown }
    guard let isAdverse = isAdverse(variance, rule) else { return .notKnown }
    return isAdverse ? .missed : .met
  }

  private func rating(
    _ actual: Quantity<Number>, _ row: TargetRow, rule: Rule, isLast: Bool
  ) -> Rating {
    if row.isDueUnreadable { return Rating(.none, .dueUnreadable) }
    if isUndated(row) { return Rating(.none, .undated) }
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
    let now = measure.doubt?.quantity ?? measure.course.now?.quantity ?? .notGiven
    return rule.rating(
      of: now, against: expected, isLast: isComplete(measure, rule: rule, on: day))
  }

  /// Whether the measure's last milestone has fallen due and was met then.
  private func isComplete(_ measure: MeasureCourse, rule: Rule, on day: Day) -> Bool {
    guard let lastDue = measure.lastDue, lastDue <= day,
      let last = measure.course.milestoneInForce(on: day), let due = last.due,
      case .known(let target, _) = last.target, let result = measure.course.result(due: due),
      let variance = target.variance(of: result.value)
    else { return false }
    return rule.isAdverse(variance, result.certainty) == false
  }
}

extension TargetRow {
  /// The row without what it says of its own day: for days before that.
  fileprivate var withoutFigures: TargetRow {
    var row = self
    row.actual = .notGiven
    row.forecast = .notGiven
    row.expected = .notGiven
    row.ragInFile = nil
    row.headline = nil
    row.comment = nil
    return row
  }
}
