package import Text

/// A series over months: columns under a bright edge, a dashed line for what is aimed at, and
/// diamonds where a milestone falls due.
package struct TimeChart: Sendable {
  /// A value in a month, counted from the first month of the chart.
  package struct Point: Equatable, Sendable {
    package let month: Int
    package let value: Double

    package init(month: Int, value: Double) {
      self.month = month
      self.value = value
    }
  }

  /// A milestone: what is to be reached by the end of a month.
  package struct Mark: Equatable, Sendable {
    package let month: Int
    package let value: Double
    package let label: SafeText
    /// Whether it has fallen due.
    package let isPast: Bool

    package init(month: Int, value: Double, label: SafeText, isPast: Bool) {
      self.month = month
      self.value = value
      self.label = label
      self.isPast = isPast
    }
  }

  /// How many months the chart spans, at least one.
  package let months: Int
  package let points: [Point]
  /// In the order of their months.
  package let marks: [Mark]
  /// What stands under a month.
  package let label: @Sendable (Int) -> SafeText
  package let valueText: @Sendable (Double) -> SafeText
  /// The highest point, and what is written over it; nil where that is not told.
  package var peak: (point: Point, label: SafeText)?

  package init(
    months: Int, points: [Point], marks: [Mark],
    label: @escaping @Sendable (Int) -> SafeText,
    valueText: @escaping @Sendable (Double) -> SafeText
  ) {
    self.months = max(1, months)
    self.points = points
    self.marks = marks
    self.label = label
    self.valueText = valueText
  }
}
