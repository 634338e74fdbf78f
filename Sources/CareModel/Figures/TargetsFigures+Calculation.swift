import Text

extension TargetsFigures {
  init(
    snapshot: Snapshot, calendar: Calendar, savings: SavingsCalculation, known: KnownSeries,
    on day: Day?
  ) {
    let coversTo = calendar.targetsCoverTo(snapshot, known)
    let asAt = Calendar.shown(day, coversTo: coversTo)
    let judgement = TargetJudgement(
      day: asAt, standardTolerance: snapshot.settings.tolerance, savings: savings, known: known)
    let history = PlanHistory(
      snapshot.targets, key: \.id.string, dated: calendar.day(of:), on: asAt)
    let courses = Dictionary(grouping: history.entries) { MeasureKey($0.row) }
      .mapValues { MeasureCourse($0, known: known) }
    self.asAt = asAt
    self.coversTo = coversTo
    rows = history.entries.compactMap { entry in
      courses[MeasureKey(entry.row)].map { judgement.figure(of: entry, in: $0) }
    }
    byUrgency = rows.byUrgency
    for objective in rows.compactMap(\.row.objective) where !objectives.contains(objective) {
      objectives.append(objective)
    }
  }
}
