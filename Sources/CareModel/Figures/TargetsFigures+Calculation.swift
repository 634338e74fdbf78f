import Text

extension TargetsFigures {
  init(
    snapshot: Snapshot, calendar: PlanCalendar, savings: SavingsCalculation, on day: Day?
  ) {
    let asAt = PlanCalendar.shown(day, coversTo: calendar.targetsCoverTo)
    let judgement = TargetJudgement(
      day: asAt, standardTolerance: snapshot.settings.tolerance, savings: savings)
    let history = PlanHistory(
      snapshot.targets, key: \.id.string, dated: calendar.day(of:), on: asAt)
    let courses = Dictionary(grouping: history.entries) { MeasureKey($0.row) }
      .mapValues { MeasureCourse($0, calendar: calendar) }
    self.asAt = asAt
    coversTo = calendar.targetsCoverTo
    rows = history.entries.compactMap { entry in
      courses[MeasureKey(entry.row)].map { judgement.figure(of: entry, in: $0) }
    }
    byUrgency = rows.byUrgency
    for objective in rows.compactMap(\.row.objective) where !objectives.contains(objective) {
      objectives.append(objective)
    }
  }
}
