/// What files say, kind by kind.
package struct Facts: Equatable, Sendable {
  package var targets: [TargetRow] = []
  package var savings: [SavingRow] = []
  package var actions: [ActionRow] = []
  package var workforce: [WorkforceRow] = []
  package var placements: [PlacementRow] = []
  package var measures: [MeasureRow] = []
  package var workload: [WorkloadRow] = []
  package var budget: [BudgetRow] = []
  package var pressures: [PressureRow] = []
  package var savingsTargets: [SavingsTargetRow] = []
  package var plannedMoves: [PlannedMoveRow] = []
  package var decisions: [DecisionRow] = []
  package var forums: [ForumRow] = []
  package var risks: [RiskRow] = []
  package var spendControl: [SpendControlRow] = []

  package init() {}
}

extension Facts {
  /// Adds what another file says.
  package mutating func add(_ other: Facts) {
    targets += other.targets
    savings += other.savings
    actions += other.actions
    workforce += other.workforce
    placements += other.placements
    measures += other.measures
    workload += other.workload
    budget += other.budget
    pressures += other.pressures
    savingsTargets += other.savingsTargets
    plannedMoves += other.plannedMoves
    decisions += other.decisions
    forums += other.forums
    risks += other.risks
    spendControl += other.spendControl
  }

  /// Where every fact comes from, kind by kind.
  package var references: [RowReference] {
    targets.map(\.source) + savings.map(\.source) + actions.map(\.source)
      + workforce.map(\.source) + placements.map(\.source) + measures.map(\.source)
      + workload.map(\.source) + budget.map(\.source) + pressures.map(\.source)
      + savingsTargets.map(\.source) + plannedMoves.map(\.source) + decisions.map(\.source)
      + forums.map(\.source) + risks.map(\.source) + spendControl.map(\.source)
  }
}

/// Everything that is known at one time, with where each fact came from.
@dynamicMemberLookup
package struct Snapshot: Equatable, Sendable {
  package var settings = FolderSettings()
  package var facts = Facts()
  /// Every file that was seen, in the order of their paths.
  package var sources: [SourceReport] = []
  /// Of the days on which a disclosure hides placements, what the parts may be shown as.
  var disclosedPlacements: [Day: [PlacementPart: Quantity<Number>]] = [:]

  package init() {}

  package subscript<Rows>(dynamicMember rows: WritableKeyPath<Facts, Rows>) -> Rows {
    get { facts[keyPath: rows] }
    set { facts[keyPath: rows] = newValue }
  }
}
