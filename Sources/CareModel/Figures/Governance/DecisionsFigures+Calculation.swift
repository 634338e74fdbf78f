extension DecisionsFigures {
  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = calendar.dayOfPromises(day)
    let history = PlanHistory(snapshot.decisions, key: \.key, dated: { $0.day }, on: asAt)
    self.asAt = asAt
    rows = history.entries.filter { !$0.isLater }.map { DecisionFigure($0.row, on: asAt) }
    byUrgency = rows.enumerated().sorted { left, right in
      (left.element.standing, left.element.row.day, left.offset)
        < (right.element.standing, right.element.row.day, right.offset)
    }.map(\.element)
  }
}

extension DecisionFigure {
  fileprivate init(_ row: DecisionRow, on day: Day?) {
    self.row = row
    isDuePassed = !row.isComplete && row.due.hasPassed(on: day)
    isReportPassed = !row.isComplete && row.nextReport.hasPassed(on: day)
    standing =
      isDuePassed || isReportPassed
      ? .overdue : row.isDone ? .done : row.isConditional ? .conditional : .open
  }
}

extension DecisionRow {
  /// Whether its outcome is subject to something.
  package var isConditional: Bool { condition != nil || outcome == .conditional }

  /// Whether nothing is left to be done: what was noted or rejected asks for nothing, unless the
  /// record says so.
  fileprivate var isDone: Bool {
    if isComplete { return true }
    guard outcome == .noted || outcome == .rejected else { return false }
    return due == nil && nextReport == nil && !isConditional
  }
}
