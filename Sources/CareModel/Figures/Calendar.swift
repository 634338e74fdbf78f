/// To which day each row of a plan belongs, and which days anything is known of.
struct Calendar {
  /// The day of rows that give none themselves.
  private let standing: Day?
  /// The newest day up to which any source reports actuals.
  let latest: Day?
  /// The earliest day that a row or a baseline belongs to.
  let earliest: Day?
  /// The newest day that a target's actual belongs to.
  let targetsCoverTo: Day?
  let savingsCoverTo: Day?
  let actionsCoverTo: Day?
  let workforceCoversTo: Day?
  let placementsCoverTo: Day?
  let measuresCoverTo: Day?
  let workloadCoversTo: Day?
  let plannedMovesCoverTo: Day?
  let governance: GovernanceDays
  let budgetCoversTo: Day?
  let pressuresCoverTo: Day?

  init(_ snapshot: Snapshot) {
    let standing = snapshot.settings.asAt
    let covers = snapshot.settings.coversTo
    let targetDays = snapshot.targets.filter { $0.actual != .notGiven }
      .compactMap { $0.asAt ?? standing }
    let savingDays = snapshot.savings.compactMap { $0.asAt ?? standing }
    let actionDays = snapshot.actions.compactMap { $0.asAt ?? standing }
    let baselines = snapshot.targets.compactMap(\.baselineDate)
    let workforceDays = snapshot.workforce.filter(\.saysSomething).map(\.day)
    let placementDays = snapshot.placements.filter(\.saysSomething).map(\.day)
    let measureDays = snapshot.measures.filter(\.saysSomething).map(\.day)
    let workloadDays = snapshot.workload.filter(\.saysSomething).map(\.day)
    let moveDays = snapshot.plannedMoves.compactMap { $0.asAt ?? standing }
    let budgetDays = snapshot.budget.filter(\.saysSomething).compactMap { $0.day ?? standing }
    let pressureDays = snapshot.pressures.compactMap { $0.asAt ?? standing }
    self.standing = standing
    targetsCoverTo = targetDays.max() ?? covers["targets"]
    savingsCoverTo = savingDays.max() ?? covers["savings"]
    actionsCoverTo = actionDays.max() ?? covers["actions"]
    workforceCoversTo = workforceDays.max()
    placementsCoverTo = placementDays.max()
    measuresCoverTo = measureDays.max()
    workloadCoversTo = workloadDays.max()
    let toldOfMoves = moveDays.max() ?? covers["planned moves"]
    plannedMovesCoverTo = toldOfMoves.map { day in
      snapshot.plannedMoves.compactMap(\.done).reduce(day) { max($0, $1) }
    }
    governance = GovernanceDays(snapshot)
    budgetCoversTo = budgetDays.max() ?? covers["budget"]
    pressuresCoverTo = pressureDays.max() ?? covers["pressures"]
    latest =
      [
        targetsCoverTo, savingsCoverTo, actionsCoverTo, workforceCoversTo, placementsCoverTo,
        measuresCoverTo,
        workloadCoversTo, moveDays.max(),
        governance.latest,
        budgetCoversTo, pressuresCoverTo,
      ].compactMap(\.self).max()
    earliest =
      (targetDays + savingDays + actionDays + baselines + workforceDays + placementDays
      + measureDays
      + workloadDays + moveDays + governance.days + budgetDays + pressureDays).min()
  }

  func day(of row: TargetRow) -> Day? { row.asAt ?? standing }
  func day(of row: SavingRow) -> Day? { row.asAt ?? standing }
  func day(of row: ActionRow) -> Day? { row.asAt ?? standing }
  func day(of row: PlannedMoveRow) -> Day? { row.asAt ?? standing }
  func day(of row: BudgetRow) -> Day? { row.day ?? standing }
  func day(of row: PressureRow) -> Day? { row.asAt ?? standing }

  /// The newest day that a figure of a target belongs to: the plan's own, or one of which a file
  /// tells its indicator, be it that nobody knows it.
  func targetsCoverTo(_ snapshot: Snapshot, _ known: KnownSeries) -> Day? {
    let given = snapshot.targets.compactMap { known.statements(for: $0).last?.day }
    return (given + [targetsCoverTo].compactMap(\.self)).max()
  }

  /// The day that figures are shown for: the day asked for, but no later than what is covered.
  static func shown(_ asked: Day?, coversTo: Day?) -> Day? {
    guard let asked, let coversTo else { return asked ?? coversTo }
    return min(asked, coversTo)
  }
}
