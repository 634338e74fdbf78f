package import Text

/// Where looked-after children are placed on a day.
package struct PlacementsFigures: Equatable, Sendable {
  /// The newest day, up to the day of the figures, that a file tells of; nil where none does.
  package var asAt: Day?
  /// Every group of the published statistics, also those that no file gives, then the names of
  /// the files that are no group's.
  package var groups: [PlacementGroupFigure] = []
  /// All placements that the file gives; a lower bound where it does not tell of some that it told
  /// of in the three months before.
  package var total = Total<Number>()
  /// Whether `total` adds up several rows; else it is as one row states it.
  package var isTotalComputed = false
  package var providers: [PlacementProviderFigure] = []
  /// Independent placements in percent of all with foster carers who are no relatives or friends;
  /// nil where no file says who provides those.
  package var fosteringAgencyShare: Quantity<Number>?
  /// Placements with foster carers, in the authority's own hands and from agencies.
  package var fostering: FosteringSplit?
  package var unitCost: PlacementUnitCost?
  /// What the plan aims at, by group, or for all residential placements.
  package var aims: [IndicatorFigures] = []
  /// The rows of `asAt`.
  package var rows: [RowReference] = []
}

/// The placements of one group.
package struct PlacementGroupFigure: Equatable, Sendable {
  /// Nil for a name that is no group's.
  package let group: PlacementGroup?
  package let name: SafeText
  package var count = Quantity<Number>.notGiven
  /// Whether `count` adds up several rows.
  package var isCountComputed = false
  /// In percent of all placements; nil where that is not known.
  package var share: Quantity<Number>?
  /// The change since the same month of the year before.
  package var movementOverYear: Movement?
  /// The mean of what its placements cost a week, weighted by their number.
  package var weeklyCost: Quantity<Money>?
  /// Whether `weeklyCost` is the mean of several rows.
  package var isWeeklyCostComputed = false
  /// How many there were at the end of each month that a file tells of, newest first.
  package var history: [MonthCount] = []
}

/// A count at the end of a month.
package struct MonthCount: Equatable, Sendable {
  package let month: Month
  package let count: Quantity<Number>
}

/// The placements of one provider.
package struct PlacementProviderFigure: Equatable, Sendable {
  /// Nil for a name that is no provider's.
  package let provider: PlacementProvider?
  package let name: SafeText
  package var count: Quantity<Number>
  /// Whether `count` adds up several rows.
  package var isCountComputed: Bool
  package var share: Quantity<Number>?
  package var movementOverYear: Movement?
}

/// Placements with foster carers who are no relatives or friends, by who provides them.
package struct FosteringSplit: Equatable, Sendable {
  package var inHouse: Quantity<Number>
  package var agency: Quantity<Number>
}

/// What a placement costs.
package struct PlacementUnitCost: Equatable, Sendable {
  /// The mean of a week, weighted by the number of placements.
  package let weekly: Money
  /// 365 days of it.
  package let yearly: Money
  /// How many placements have a cost, and how many there are.
  package let costed: Number
  package let all: Quantity<Number>
  package let certainty: Certainty
  /// Whether `weekly` is the mean of several rows; else it is as one row states it.
  package let isMean: Bool
}

extension PlacementGroupFigure {
  /// The months as a course without an aim.
  package var course: Course {
    Course(
      baseline: .notGiven, baselineBand: nil, baselineDay: nil, milestones: [],
      points: history.reversed().compactMap { Dated($0.count, on: $0.month.lastDay) },
      profile: .step, polarity: nil, hidesSome: history.contains { $0.count.isSuppressed })
  }
}

extension PlacementsFigures {
  /// Whether any file or plan tells of placements.
  package var isGiven: Bool { !rows.isEmpty || !aims.isEmpty }

  /// The groups that a file gives, in the order of their size; what is not known comes last.
  package var given: [PlacementGroupFigure] {
    groups.filter { $0.count != .notGiven }.enumerated().sorted { left, right in
      let (leftCount, rightCount) = (left.element.count.value, right.element.count.value)
      guard let leftCount, let rightCount, leftCount != rightCount else {
        return (leftCount == nil ? 1 : 0, left.offset) < (rightCount == nil ? 1 : 0, right.offset)
      }
      return leftCount > rightCount
    }.map(\.element)
  }

  /// The groups that no file gives.
  package var notGiven: [PlacementGroup] {
    groups.filter { $0.count == .notGiven }.compactMap(\.group)
  }
}
