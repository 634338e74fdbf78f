package import Text

/// The work of the service from the first contact to coming into care, as it stands on a day.
package struct WorkloadFigures: Equatable, Sendable {
  /// The newest day, up to the day of the figures, that a file tells of; nil where none does.
  package var asAt: Day?
  /// The steps that a file gives, in the order of the way.
  package var steps: [WorkloadStepFigure] = []
  package var inTime: AssessmentsInTime?
  /// The newest quarter first.
  package var conversions: [WorkloadConversion] = []
  /// Every period that a file tells of, earliest first.
  package var periods: [WorkloadPeriod] = []
  /// The rows of `asAt`.
  package var rows: [RowReference] = []
  package var headline: SafeText?
}

/// A step on the newest day that tells of it.
package struct WorkloadStepFigure: Equatable, Sendable {
  package let step: WorkloadStep
  package let day: Day
  package let quantity: Quantity<Number>
  package let row: RowReference
  /// How long its periods are: a month is never compared with a quarter.
  package let length: PeriodLength
  /// The known figures; a month that is missing or not known is a gap.
  package let series: Series
  /// The change since the month before; nil where that month is missing.
  package var overMonth: Movement?
  /// The change since three months before.
  package var overQuarter: Movement?
  /// The change since the same month of the year before.
  package var overYear: Movement?
  /// The newest quarter that is over, and the one before it.
  package var quarter: QuarterSum?
  /// What another file gives for the same day, where that is something else: it is used elsewhere.
  package var otherwise: GivenOtherwise?
}

/// What was done in a quarter.
package struct QuarterSum: Equatable, Sendable {
  package let quarter: FinancialQuarter
  package let sum: Quantity<Number>
  /// The quarter before; nil where not all of its months are there.
  package let before: Quantity<Number>?
  package let movement: Movement?
}

/// A figure that another kind of file gives for the same day.
package struct GivenOtherwise: Equatable, Sendable {
  package let source: IndicatorSource
  package let quantity: Quantity<Number>
  package let row: RowReference
}

/// How many of the assessments that ended in a period ended in time.
package struct AssessmentsInTime: Equatable, Sendable {
  package let day: Day
  package let count: Quantity<Number>
  package let all: Quantity<Number>
  /// In percent; nil where it cannot be told.
  package let share: Quantity<Number>?
  /// Whether `share` is worked out; else the source states it.
  package let isComputed: Bool
  package let row: RowReference
}

/// What the files tell of one period.
package struct WorkloadPeriod: Equatable, Sendable {
  package let day: Day
  package let length: PeriodLength
  package var quantities: [WorkloadStep: Quantity<Number>]
  package let rows: [RowReference]
}

extension WorkloadFigures {
  package var isGiven: Bool { asAt != nil }

  package subscript(step: WorkloadStep) -> WorkloadStepFigure? {
    steps.first { $0.step == step }
  }

  /// The steps that are counted over a period, from contact to care.
  package var flows: [WorkloadStepFigure] { steps.filter(\.step.isFlow) }

  /// What there is at the end of it: plans, children, backlog.
  package var stocks: [WorkloadStepFigure] { steps.filter { !$0.step.isFlow } }

  /// How much of the highest figure of its kind a step is, from 0 to 1: for its bar. Nil where it
  /// is not known.
  package func share(of figure: WorkloadStepFigure) -> Double? {
    let alike = figure.step.isFlow ? flows : stocks
    guard let value = figure.quantity.value?.approximation, value >= 0,
      let most = alike.compactMap(\.quantity.value?.approximation).max(), most > 0
    else { return nil }
    return value / most
  }
}

extension WorkloadStepFigure {
  /// The highest figure there was, and the first day it was reached.
  package var peak: Dated<Number>? { series.peak }

  /// The step as a course without an aim.
  package var course: Course {
    Course(
      baseline: .notGiven, baselineBand: nil, baselineDay: nil, milestones: [],
      points: series.points, profile: .step, polarity: nil, hidesSome: series.hidesSome)
  }
}

extension TargetsFigures {
  /// The first target whose own figure a step is.
  package func first(about step: WorkloadStep) -> TargetFigure? {
    guard let indicator = step.indicator else { return nil }
    return rows.first { $0.row.indicator.map(Indicator.init) == indicator }
  }
}
