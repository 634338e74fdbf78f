package import Text

/// A target with everything that is shown of it.
package struct TargetFigure: Equatable, Sendable {
  package var row: TargetRow
  /// What is aimed at: a number, or a band.
  package var target: Quantity<TargetValue>
  /// What the target is judged by: for a milestone that has fallen due, its result.
  package var actual: Quantity<Number>
  /// The day that `actual` belongs to; nil where it is undated or there is none.
  package var actualDay: Day?
  /// How the day of the result lies to the day the target fell due.
  package var timing: ResultTiming
  /// Actual less target, or less the nearer bound of a band.
  package var variance: Quantity<Number>
  /// What the plan itself says the measure was, by day.
  package var typedPoints: [Dated<Number>]
  /// What the plan says of the day of `actual`, where a file gives something else.
  package var typedActual: Quantity<Number>?
  /// What gives `actual`.
  package var actualSource: IndicatorSource
  /// Whether `actual` was counted from a baseline, added up or divided; else it is as the plan or a
  /// file's row states it.
  package var isActualComputed: Bool
  /// The variance in percent of the target; nil where that means nothing.
  package var variancePercent: Number?
  /// Whether the variance is to the worse, by the target's polarity.
  package var isAdverse: Bool?
  package var status: TargetStatus
  package var rating: Rating
  package var course: Course
  /// What the measure is on the day of the figures, and how it stands against its profile.
  package var measureNow: Dated<Number>?
  /// Whether `measureNow` was worked out.
  package var isMeasureComputed: Bool
  /// What is said of the measure since then, where that is that nobody knows it.
  package var measureDoubt: Doubt?
  package var measureRating: Rating
  package var need: Need?
  package var tolerance: Tolerance
  /// The saving that the target has, alone or with others.
  package var saving: SavingFigure?
  /// Whether nothing says what day the target's figure belongs to.
  package var isUndated: Bool
  /// The measure that must not get worse while the target is met; nil where the plan names none.
  package var balance: TargetBalance?
}

/// What became of a target.
package enum TargetStatus: String, Sendable, CaseIterable {
  case met
  case missed
  case notDue
  case notKnown
}

/// From when the figure is that a milestone is judged by.
package enum ResultTiming: Equatable, Sendable {
  /// It is not judged yet, or has no day.
  case open
  /// From the day it fell due.
  case onDue
  /// From so many days before.
  case before(days: Int)
  /// There was none by then; it is the first after.
  case after(days: Int)
}

extension TargetFigure {
  package var id: SafeText { row.id }
  /// What the target is called where there is room for one line.
  package var name: SafeText { row.measure ?? row.description ?? row.id }
  /// Whether what is written for the target cannot be read.
  package var isUnreadable: Bool {
    row.target.absence == .unreadable || row.actual.absence == .unreadable || row.isDueUnreadable
  }
}
