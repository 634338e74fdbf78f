import Text

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
      isActualComputed: result.isComputed,
      variancePercent: percent(variance, of: row.target),
      isAdverse: isAdverse(variance, rule),
      status: status(result.actual, row, variance: variance, rule: rule),
      rating: rating(result.actual, row, rule: rule, isLast: isLast),
      course: measure.course,
      measureNow: measure.course.now,
      isMeasureComputed: measure.isComputed(on: measure.course.now?.day),
      measureDoubt: measure.doubt,
      measureRating: measureRating(measure, rule: rule),
      // From what it was before nobody can say how far it is.
      need: measure.doubt == nil ? day.flatMap { measure.course.need(after: $0) } : nil,
      tolerance: rule.tolerance,
      saving: savings.line(for: row.savingID),
      isUndated: entry.day == nil)
  }

  /// Whether it cannot be told if the row has fallen due, as the figures have no day.
  private func isUndated(_ row: TargetRow) -> Bool { day == nil && row.due != nil }

  /// Whether a day has not come yet on the day of the figures.
  func isLater(_ due: Day?) -> Bool {
    guard let due, let day else { return false }
    return due > day
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
