package import Text

/// How many children were placed somewhere on a day: a count, never a child.
package struct PlacementRow: Equatable, Sendable {
  /// The day that the row speaks of; a month is its last day.
  package let day: Day
  /// The placement as the file names it.
  package let placement: SafeText
  /// The group that the name means; nil for a name that is not known.
  package let group: PlacementGroup?
  /// Who provides it; nil for a name that is not known.
  package let provider: PlacementProvider?
  /// The provider as the file names it; nil where it names none.
  package let providerName: SafeText?
  package internal(set) var source: RowReference
  package var count = Quantity<Number>.notGiven
  /// What a placement costs a week, the mean of the row's placements.
  package var weeklyCost = Quantity<Money>.notGiven

  package init(
    day: Day, placement: SafeText, group: PlacementGroup?, provider: PlacementProvider?,
    providerName: SafeText?, source: RowReference
  ) {
    self.day = day
    self.placement = placement
    self.group = group
    self.provider = provider
    self.providerName = providerName
    self.source = source
  }
}

extension PlacementRow {
  /// Whether the row tells a number, be it that nobody knows it: sheets are prepared with months
  /// that are still empty.
  package var saysSomething: Bool { count != .notGiven }
}
