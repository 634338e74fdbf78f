extension FigureTables {
  /// Tells of the moves of children by their months: figures are worked out from the days, and the
  /// days themselves are not told.
  mutating func withholdEventDays() {
    for index in ahead.forecasts.indices { ahead.forecasts[index].hideSavingOfOneMove() }
    ahead.moves = ahead.moves.map(\.withoutDays)
    for index in chase.groups.indices {
      chase.groups[index].items = chase.groups[index].items.map(\.withoutDays)
    }
  }
}

extension PlannedMoveFigure {
  fileprivate var withoutDays: PlannedMoveFigure {
    var row = PlannedMoveRow(
      planned: self.row.planned.calendarMonth.lastDay, from: self.row.origin,
      to: self.row.destination, source: self.row.source)
    (row.count, row.weeklySaving) = (self.row.count, self.row.weeklySaving)
    (row.status, row.targetID, row.asAt) = (self.row.status, self.row.targetID, self.row.asAt)
    row.done = self.row.done?.calendarMonth.lastDay
    // How much of a year is saved tells from which day on.
    return PlannedMoveFigure(row: row, state: state, inYear: inYear.hidden, fullYear: fullYear)
  }
}

extension ChaseItem {
  fileprivate var withoutDays: ChaseItem {
    guard case .planned(let day) = reason else { return self }
    let month = day.calendarMonth.lastDay
    return ChaseItem(
      name: name, figure: figure, reason: .planned(month), ownerRole: ownerRole, since: month,
      days: nil, source: source)
  }
}

extension MoveForecast {
  /// What one move saves in the rest of a year tells its day.
  fileprivate mutating func hideSavingOfOneMove() {
    if movesInYear == 1 { inYear = Total(.suppressed) }
  }
}
