/// A figure of the model, such as the number of looked-after children, from the best source there
/// is, and what the plan aims at for it.
package struct IndicatorFigures: Equatable, Sendable {
  package var indicator: Indicator
  package var count: Quantity<Number>
  /// Whether `count` was added up or divided; else it is as a row states it.
  package var isCountComputed: Bool
  /// The day of `count`; nil where it is undated.
  package var asAt: Day?
  package var source: IndicatorSource
  /// The row that `count` comes from, where it is no target's.
  package var row: RowReference?
  package var course: Course
  /// The change since the month before, or since the baseline; nil where there is neither.
  package var movement: Movement?
  /// The change since the same month of the year before.
  package var movementOverYear: Movement?
  package var rating: Rating
  package var need: Need?
  /// The targets about the figure, in the order in which they fall due.
  package var targets: [TargetFigure]
  /// What the plan itself says of the day of `count`, where that is something else.
  package var typed: Quantity<Number>?
}

/// Where a figure comes from. The raw value is its name in the outputs.
package enum IndicatorSource: String, Sendable {
  /// The plan's own actuals.
  case plan
  case measures
  case workforce
  case placements
  case workload
  case budget
}

extension IndicatorFigures {
  /// The highest figure there was, and the first day it was reached.
  package var peak: Dated<Number>? { course.peak }

  /// Whether a group of placements is counted in the figure; with no group, whether it is of
  /// placements at all.
  package func isAbout(_ group: PlacementGroup?) -> Bool {
    guard case .placements(let scope) = indicator else { return false }
    return group == nil || scope.contains(group)
  }
}
