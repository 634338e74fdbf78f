/// What files say, kind by kind.
package struct Facts: Equatable, Sendable {
  package var targets: [TargetRow] = []
  package var savings: [SavingRow] = []
  package var actions: [ActionRow] = []
  package var workforce: [WorkforceRow] = []
  package var placements: [PlacementRow] = []
  package var measures: [MeasureRow] = []

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
  }
}

/// Everything that is known at one time, with where each fact came from.
@dynamicMemberLookup
package struct Snapshot: Equatable, Sendable {
  package var settings = FolderSettings()
  package var facts = Facts()
  /// Every file that was seen, in the order of their paths.
  package var sources: [SourceReport] = []

  package init() {}

  package subscript<Rows>(dynamicMember rows: WritableKeyPath<Facts, Rows>) -> Rows {
    get { facts[keyPath: rows] }
    set { facts[keyPath: rows] = newValue }
  }
}
