/// How many children are looked after, from the best source there is.
package struct LookedAfterFigures: Equatable, Sendable {
  package var count: Quantity<Number>
  /// The day of `count`; nil where it is undated.
  package var asAt: Day?
  package var source: LookedAfterSource
  package var course: Course
  /// The change since the figure before, or since the baseline; nil where there is neither.
  package var movement: Movement?
  package var rating: Rating
  package var need: Need?
  /// The targets about the number, in the order in which they fall due.
  package var targets: [TargetFigure]
}

/// Where the number of looked-after children comes from.
package enum LookedAfterSource: String, Sendable {
  /// The plan's own actuals.
  case plan
}

/// How a figure moved.
package struct Movement: Equatable, Sendable {
  package let change: Number
  /// The day it is compared with; nil for a baseline without one.
  package let since: Day?
  package let isSinceBaseline: Bool
  /// Whether the movement is to the worse; nil where nothing says which way is better, or where
  /// it did not move.
  package let isWorse: Bool?
}
