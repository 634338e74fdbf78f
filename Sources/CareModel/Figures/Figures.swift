/// Every figure that is shown, computed from what is known, on a day.
///
/// It cannot be made outside this module: a panel or an output is given `DisclosedFigures`, which
/// are worked out from what a `Disclosure` leaves.
struct Figures: Equatable, Sendable {
  private(set) var tables: FigureTables

  /// - Parameters:
  ///   - snapshot: Everything that is known.
  ///   - day: The day to show; nil for the newest day up to which any source reports actuals.
  init(of snapshot: Snapshot, on day: Day? = nil) {
    let calendar = Calendar(snapshot)
    let asAt = day ?? calendar.latest
    let savings = SavingsCalculation(snapshot: snapshot, calendar: calendar, on: asAt)
    let workforce = WorkforceCalculation(snapshot, calendar: calendar, on: asAt)
    let placements = PlacementsCalculation(snapshot, calendar: calendar, on: asAt)
    let measures = MeasuresCalculation(snapshot, calendar: calendar, on: asAt)
    let workload = WorkloadCalculation(snapshot, calendar: calendar, on: asAt)
    let budget = BudgetCalculation(snapshot, calendar: calendar, on: asAt)
    var known = KnownSeries(workforce, placements, measures, workload)
    budget.add(to: &known)
    let targets = TargetsFigures(
      snapshot: snapshot, calendar: calendar, savings: savings, known: known, on: asAt)
    tables = FigureTables(
      authority: snapshot.settings.authority,
      isDemo: snapshot.settings.isDemo,
      blankAfterMinutes: snapshot.settings.blankAfterMinutes,
      asAt: asAt,
      latest: calendar.latest,
      earliest: calendar.earliest,
      targets: targets.balanced(by: known, measures.figures),
      lookedAfter: IndicatorFigures(.lookedAfter, known: known, targets: targets),
      placements: placements.figures(known, targets),
      workforce: workforce.figures(known, targets),
      measures: measures.figures,
      savings: savings.figures,
      actions: ActionsFigures(snapshot: snapshot, calendar: calendar, on: asAt),
      workload: workload.figures(known),
      ahead: AheadCalculation(
        snapshot, calendar: calendar, targets: targets, known: known, on: asAt
      ).figures,
      budget: budget.figures(targets),
      pressures: PressuresFigures(snapshot, calendar: calendar, budget: budget.years, on: asAt),
      savingsRounds: SavingsRound.rounds(snapshot.savingsTargets, savings: savings.figures),
      sources: snapshot.sources)
    tables.addGovernance(of: snapshot, calendar: calendar)
  }
}

/// The figures of every panel.
package struct FigureTables: Equatable, Sendable {
  package var authority: Authority
  package var isDemo: Bool
  /// After how many minutes without a key the screen goes blank; 0 for never, nil for the usual.
  package var blankAfterMinutes: Int?
  /// The day the figures are asked for; nil where no source says what day it reports.
  package var asAt: Day?
  /// The newest day up to which any source reports actuals.
  package var latest: Day?
  /// The earliest day that anything is known of.
  package var earliest: Day?
  package var targets: TargetsFigures
  /// Nil where nothing gives the number.
  package var lookedAfter: IndicatorFigures?
  package var placements: PlacementsFigures
  package var workforce: WorkforceFigures
  package var measures: MeasuresFigures
  package var savings: SavingsFigures
  package var actions: ActionsFigures
  package var workload: WorkloadFigures
  package var ahead: AheadFigures
  package var budget: BudgetFigures
  package var pressures: PressuresFigures
  /// What the rounds of savings are to bring, a year each, earliest first.
  package var savingsRounds: [SavingsRound]
  package var sources: [SourceReport]
  package var decisions = DecisionsFigures()
  package var risks = RisksFigures()
  package var forums = ForumsFigures()
  package var spendControl = SpendControlFigures()
  package var chase = ChaseFigures()
}

extension FigureTables {
  /// Whether the past is shown, as it is known now.
  package var isPast: Bool {
    guard let asAt, let latest else { return false }
    return asAt < latest
  }

  /// The files that need somebody: rejected, held or older than they look.
  package var troubledSources: [SourceReport] {
    sources.filter(\.needsSomebody)
  }
}
