package import Text

/// Moves of children that are planned, counted: never a child.
package struct PlannedMoveRow: Equatable, Sendable {
  package let planned: Day
  package internal(set) var source: RowReference
  /// The placement that is left; `care` for leaving care is a `destination`.
  package let origin: MovePlace
  package let destination: MovePlace
  /// How many children move; one where the file does not say.
  package var count = Quantity<Number>.notGiven
  /// What a move saves a week, one child with another.
  package var weeklySaving = Quantity<Money>.notGiven
  package var status = ActionStatus.notGiven
  package var done: Day?
  package var targetID: SafeText?
  package var asAt: Day?

  package init(
    planned: Day, from origin: MovePlace, to destination: MovePlace, source: RowReference
  ) {
    self.planned = planned
    self.origin = origin
    self.destination = destination
    self.source = source
  }
}

/// Where a move starts or ends.
package struct MovePlace: Hashable, Sendable {
  /// As the file names it.
  package let name: SafeText
  /// The group of placements that the name means; nil for a name that is not known.
  package let group: PlacementGroup?
  /// Whether it means that the child is not looked after there: home, or adopted.
  package let isOutOfCare: Bool

  package init(name: SafeText, group: PlacementGroup?, isOutOfCare: Bool) {
    self.name = name
    self.group = group
    self.isOutOfCare = isOutOfCare
  }
}
