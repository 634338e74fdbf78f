/// Which days registers, logs and forums tell of: what was, never what is to come.
struct GovernanceDays {
  private let standing: Day?
  let risksCoverTo: Day?
  let spendControlCoversTo: Day?
  /// Every day that a row belongs to.
  let days: [Day]
  /// The newest of them.
  let latest: Day?

  init(_ snapshot: Snapshot) {
    let standing = snapshot.settings.asAt
    let riskDays = snapshot.risks.compactMap { $0.asAt ?? standing }
    let spendDays = snapshot.spendControl.map(\.day)
    // What became of a decision, and when a forum meets next, are told as of the folder's day.
    let hasStanding = !snapshot.decisions.isEmpty || !snapshot.forums.isEmpty
    self.standing = standing
    risksCoverTo =
      snapshot.risks.isEmpty ? nil : riskDays.max() ?? snapshot.settings.coversTo["risks"]
    spendControlCoversTo = spendDays.max()
    days =
      riskDays + spendDays + snapshot.decisions.map(\.day)
      + (hasStanding ? [standing].compactMap(\.self) : [])
    latest = (days + [risksCoverTo].compactMap(\.self)).max()
  }

  func day(of row: RiskRow) -> Day? { row.asAt ?? standing }
}

extension Calendar {
  /// The day on which promises are held against what was promised: the day that is shown, but no
  /// later than the newest day that anything is known of. A promise is no figure of its file: one
  /// that nobody reports on has passed all the same.
  func dayOfPromises(_ asked: Day?) -> Day? { Self.shown(asked, coversTo: latest) }
}

extension Day? {
  /// Whether the day has come and gone on another; a day that is not known has not.
  func hasPassed(on day: Day?) -> Bool {
    guard let self, let day else { return false }
    return self < day
  }
}

extension FigureTables {
  /// Adds what was decided, what may go wrong, who challenges, what was held back and what is
  /// owed: it rests on the figures that are there already.
  mutating func addGovernance(of snapshot: Snapshot, calendar: Calendar) {
    decisions = DecisionsFigures(snapshot, calendar: calendar, on: asAt)
    forums = ForumsFigures(snapshot, calendar: calendar, on: asAt)
    spendControl = SpendControlFigures(snapshot, calendar: calendar, on: asAt)
    risks = RisksFigures(
      snapshot, calendar: calendar, names: DependencyNames(targets: targets, actions: actions),
      on: asAt)
    chase = ChaseFigures(snapshot, calendar: calendar, tables: self)
  }
}
