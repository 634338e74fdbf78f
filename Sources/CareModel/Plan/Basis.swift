/// What the numbers of a target count.
package enum Basis: String, Sendable, CaseIterable {
  /// How many there are.
  case level
  /// By how many they went down since the baseline.
  case reduction
  /// By how many percent they changed since the baseline.
  case percentChange
}

/// How a measure is to get from one milestone to the next.
package enum Profile: String, Sendable, CaseIterable {
  /// Nothing is expected before a milestone falls due.
  case step
  /// In a straight line from the baseline through the milestones.
  case linear
}
