/// To which day each row of a plan belongs, and which days anything is known of.
struct PlanCalendar {
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

  init(_ snapshot: Snapshot) {
    let standing = snapshot.settings.asAt
    let covers = snapshot.settings.coversTo
    let targetDays = snapshot.targets.filter { $0.actual != .notGiven }
      .compactMap { $0.asAt ?? standing }
    let savingDays = snapshot.savings.compactMap { $0.asAt ?? standing }
    let actionDays = snapshot.actions.compactMap { $0.asAt ?? standing }
    let baselines = snapshot.targets.compactMap(\.baselineDate)
    self.standing = standing
    targetsCoverTo = targetDays.max() ?? covers["targets"]
    savingsCoverTo = savingDays.max() ?? covers["savings"]
    actionsCoverTo = actionDays.max() ?? covers["actions"]
    latest = [targetsCoverTo, savingsCoverTo, actionsCoverTo].compactMap(\.self).max()
    earliest = (targetDays + savingDays + actionDays + baselines).min()
  }

  func day(of row: TargetRow) -> Day? { row.asAt ?? standing }
  func day(of row: SavingRow) -> Day? { row.asAt ?? standing }
  func day(of row: ActionRow) -> Day? { row.asAt ?? standing }

  /// The day that figures are shown for: the day asked for, but no later than what is covered.
  static func shown(_ asked: Day?, coversTo: Day?) -> Day? {
    guard let asked, let coversTo else { return asked ?? coversTo }
    return min(asked, coversTo)
  }
}
