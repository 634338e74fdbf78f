extension Day {
  /// Whether what was told on another day is missing where this one does not tell it: for three
  /// calendar months. What is not told for longer has ended.
  func remembers(_ other: Day) -> Bool {
    other < self && calendarMonth.months(since: other.calendarMonth) <= 3
  }
}
