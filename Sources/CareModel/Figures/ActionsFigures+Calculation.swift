extension ActionsFigures {
  init(snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.actionsCoverTo)
    let history = PlanHistory(
      snapshot.actions, key: \.key,
      dated: calendar.day(of:), on: asAt)
    self.asAt = asAt
    rows = history.entries.filter { !$0.isLater }.map { entry in
      let isOpen = entry.row.status != .completed
      let isPast = entry.row.due.flatMap { due in asAt.map { due < $0 } } ?? false
      return ActionFigure(row: entry.row, isOverdue: isOpen && isPast)
    }
    byUrgency = rows.byUrgency
  }
}
