package import Text

/// The measure that must not get worse while a target is met: fewer children looked after is no
/// gain where more of them come back.
package struct TargetBalance: Equatable, Sendable {
  /// As the plan names it.
  package let measure: SafeText
  package var value = Quantity<Number>.notGiven
  /// Whether `value` is worked out; else a file states it.
  package var isComputed = false
  package var isPercentage = false
  /// The day of `value`; nil where nothing gives it.
  package var day: Day?
  package var row: RowReference?
  /// The change since the period before.
  package var movement: Movement?
  /// The change since the same month of the year before.
  package var movementOverYear: Movement?
  /// Whether it got worse, since the period before or since a year before; nil where that cannot be
  /// told.
  package var isWorse: Bool?
}

extension TargetBalance {
  /// The movement that says why it got worse; else the one over the year, else the one since the
  /// period before.
  package var telling: Movement? {
    let movements = [movementOverYear, movement].compactMap(\.self)
    return movements.first { $0.isWorse == true } ?? movements.first
  }
}

extension TargetFigure {
  /// Whether the target is about getting a number down, is on track, and no measure is named that
  /// would show what it costs.
  package var lacksBalance: Bool {
    let isReduction = row.basis == .reduction || row.polarity == .lower
    return balance == nil && isReduction && isOnTrack
  }

  /// Whether its colour is green or blue.
  package var isOnTrack: Bool { rating.rag == .green || rating.rag == .blue }
}
