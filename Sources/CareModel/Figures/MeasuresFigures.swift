package import Text

/// The indicators of a scorecard as they stand on a day.
package struct MeasuresFigures: Equatable, Sendable {
  /// The newest day, up to the day of the figures, that a measure tells of; nil where none does.
  package var asAt: Day?
  /// In the order of the files.
  package var rows: [MeasureFigure] = []
}

/// An indicator with everything that is shown of it.
package struct MeasureFigure: Equatable, Sendable {
  /// The newest row, up to the day of the figures, that says something of the whole service.
  package let row: MeasureRow
  /// What the measure was then: as given, else numerator by denominator.
  package let value: Quantity<Number>
  /// What numerator and denominator give, where the file gives another value.
  package let computed: Quantity<Number>?
  /// What the value is compared with, where that is a month's share of a year's target.
  package let expected: Quantity<Number>?
  /// Value less target, or less the month's share of it.
  package let variance: Quantity<Number>
  package let isAdverse: Bool?
  package let rating: Rating
  package let series: Series
  /// The change since the period before; nil for a measure that is counted from April on, where
  /// that says nothing.
  package let movement: Movement?
  /// The change since the same month of the year before.
  package let movementOverYear: Movement?
  /// The rows of the teams for the newest period.
  package let teams: [TeamMeasure]
  /// Every row of the whole service, newest first.
  package let history: [MeasureRow]
}

/// A measure of one team.
package struct TeamMeasure: Equatable, Sendable {
  package let team: SafeText
  package let value: Quantity<Number>
  package let row: MeasureRow
}

extension MeasureFigure {
  package var name: SafeText { row.measure }
  /// What tells it from other measures.
  package var key: String { Indicator.key(row.measure) }
  package var asAt: Day { row.day }

  /// The course of the measure, with what it is compared with as the milestone of its newest
  /// period: of a year's target the month's share.
  package var course: Course {
    let aim = rating.reason == .noProfile ? .notGiven : expected ?? row.target
    let target = Milestone(
      id: row.measure, due: row.day, target: aim.map { .number($0) }, condition: nil)
    return Course(
      baseline: row.baseline, baselineBand: nil, baselineDay: nil,
      milestones: aim.isKnown ? [target] : [], points: series.points, profile: .step,
      polarity: row.polarity, hidesSome: series.hidesSome)
  }
}

extension MeasuresFigures {
  package func count(_ rag: RAG) -> Int { rows.count { $0.rating.rag == rag } }
}
