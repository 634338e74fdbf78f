extension TargetJudgement {
  /// What a target is judged by on a day.
  struct Result {
    var actual: Quantity<Number>
    var day: Day?
    var timing = ResultTiming.open
    /// What gives it, where it is not the plan.
    var source = IndicatorSource.plan
    /// What the plan says of the same day, where that is something else.
    var typed: Quantity<Number>?
    /// Whether it was worked out; else the plan or a file's row states it.
    var isComputed = false
  }
}

extension TargetJudgement {
  /// Of what the plan types and what a file gives the better one. A milestone that has not come has
  /// the latest figure, where the plan types one for it.
  func result(
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
      let isComputed = measure.isComputed(on: point.day)
      return dated(
        Result(actual: point.quantity, day: point.day, isComputed: isComputed), due: due)
    }
  }

  /// What a file says of the target's indicator: the latest on or before the day that the target
  /// fell due, or the first after it; without such a day the latest.
  private func given(for row: TargetRow, by due: Day?) -> Result? {
    guard day != nil, let entry = known[row] else { return nil }
    let said = known.statements(for: row)
    let statement = due.map { due in said.last { $0.day <= due } ?? said.first } ?? said.last
    return statement.map { statement in
      let result = Result(
        actual: statement.quantity, day: statement.day, source: entry.source,
        isComputed: statement.isComputed)
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
