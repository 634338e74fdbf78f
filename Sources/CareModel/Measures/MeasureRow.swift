package import Text

/// What an indicator of a scorecard was in a period.
package struct MeasureRow: Equatable, Sendable {
  package let measure: SafeText
  /// The last day of the period.
  package let day: Day
  /// The period as the file writes it.
  package let period: SafeText
  /// Nil for the whole service.
  package let team: SafeText?
  package internal(set) var source: RowReference
  package var value = Quantity<Number>.notGiven
  package var numerator = Quantity<Number>.notGiven
  package var denominator = Quantity<Number>.notGiven
  /// What it was to begin with, where the scorecard says no more of when that was.
  package var baseline = Quantity<Number>.notGiven
  package var unit: SafeText?
  package var polarity: Polarity?
  package var accumulation = Accumulation.none
  package var length = PeriodLength.month
  package var target = Quantity<Number>.notGiven
  package var tolerance: Tolerance?
  /// What the measure is elsewhere, such as in England.
  package var comparator = Quantity<Number>.notGiven
  /// The colour that the scorecard itself gives.
  package var ragInFile: RAG?
  /// What may be read out.
  package var headline: SafeText?
  package var comment: SafeText?

  package init(
    measure: SafeText, day: Day, period: SafeText, team: SafeText?, source: RowReference
  ) {
    self.measure = measure
    self.day = day
    self.period = period
    self.team = team
    self.source = source
  }
}

/// How long a period is. Periods of different length are never compared.
package enum PeriodLength: Int, Comparable, Sendable {
  /// A month, or a day.
  case month
  case quarter
  case year

  package static func < (left: PeriodLength, right: PeriodLength) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How the periods of a measure lie to each other.
package enum Accumulation: String, Sendable {
  /// Each period stands for itself.
  case none
  /// Counted from 1 April on: a month holds the months before it.
  case cumulative
  /// Of the twelve months up to the period's end.
  case rolling
}
