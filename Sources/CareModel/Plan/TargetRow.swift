package import Text

/// One row of a plan: what a measure is to be by a day, and what it was.
package struct TargetRow: Equatable, Sendable {
  package let id: SafeText
  package internal(set) var source: RowReference
  package var objective: SafeText?
  package var measure: SafeText?
  package var description: SafeText?
  package var unit: SafeText?
  package var polarity: Polarity?
  package var basis = Basis.level
  package var profile = Profile.step
  /// Whether the measure is counted from the start of the year on.
  package var isCumulative = false
  /// What tells apart two targets of one measure that fall due on one day.
  package var condition: SafeText?
  package var baseline = Quantity<Number>.notGiven
  package var baselineLow = Quantity<Number>.notGiven
  package var baselineHigh = Quantity<Number>.notGiven
  package var baselineDate: Day?
  package var target = Quantity<Number>.notGiven
  package var targetLow = Quantity<Number>.notGiven
  package var targetHigh = Quantity<Number>.notGiven
  package var due: Day?
  /// Whether a due date is written that cannot be read: whether its day has come is not known.
  package var isDueUnreadable = false
  package var actual = Quantity<Number>.notGiven
  package var forecast = Quantity<Number>.notGiven
  /// What the plan itself expects at `asAt`, where it says so.
  package var expected = Quantity<Number>.notGiven
  /// The day that `actual` belongs to.
  package var asAt: Day?
  package var tolerance: Tolerance?
  /// The figure of the model that the target is about, such as `lookedAfter`.
  package var indicator: SafeText?
  package var balanceMeasure: SafeText?
  /// The saving that the target shares or has to itself.
  package var savingID: SafeText?
  package var ragInFile: RAG?
  package var owner: SafeText?
  package var ownerRole: SafeText?
  /// What may be read out.
  package var headline: SafeText?
  package var comment: SafeText?

  package init(id: SafeText, source: RowReference) {
    self.id = id
    self.source = source
  }
}
