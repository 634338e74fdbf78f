/// A figure over time: one a day, earliest first, up to the day of the figures.
package struct Series: Equatable, Sendable {
  package let points: [Dated<Number>]
  /// Whether a figure between them is hidden: then it may be the highest.
  let hidesSome: Bool

  /// Of two figures for one day the later in the list is used.
  init(_ points: some Sequence<Dated<Number>>, hidesSome: Bool = false) {
    var byDay: [Day: Dated<Number>] = [:]
    for point in points { byDay[point.day] = point }
    self.points = byDay.values.sorted { $0.day < $1.day }
    self.hidesSome = hidesSome
  }

  /// What is known of some statements.
  init(of statements: [DatedQuantity]) {
    self.init(
      statements.compactMap(\.point),
      hidesSome: statements.contains { $0.quantity.isSuppressed })
  }
}

extension Series {
  package var isEmpty: Bool { points.isEmpty }
  package var now: Dated<Number>? { points.last }

  /// The figures on or before a day.
  func upTo(_ day: Day?) -> Series {
    guard let day else { return self }
    return Series(points.filter { $0.day <= day }, hidesSome: hidesSome)
  }

  /// The latest figure on or before a day.
  func latest(by day: Day) -> Dated<Number>? { points.last { $0.day <= day } }

  /// The last figure of an earlier month than the newest one's; with none, the one before it.
  var ofEarlierMonth: Dated<Number>? {
    guard let now else { return nil }
    return points.last { $0.day.calendarMonth < now.day.calendarMonth } ?? points.dropLast().last
  }

  /// The last figure of the newest one's month, a year before.
  var ofMonthLastYear: Dated<Number>? {
    guard let now else { return nil }
    let wanted = now.day.calendarMonth.advanced(by: -12)
    return points.last { $0.day.calendarMonth == wanted }
  }

  /// The highest figure there was, and the first day it was reached; nil where one is hidden.
  package var peak: Dated<Number>? { hidesSome ? nil : points.peak }
}

extension Sequence<Dated<Number>> {
  /// The highest of the figures, the first of those that are alike. What only bounds a figure is
  /// no peak.
  var peak: Dated<Number>? {
    reduce(nil) { peak, point in
      guard !point.isBound else { return peak }
      guard let peak, peak.value >= point.value else { return point }
      return peak
    }
  }
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

extension Movement {
  /// From one figure to another; nil where either only bounds what it was.
  init?(from before: Dated<Number>?, to now: Dated<Number>?, polarity: Polarity?) {
    guard let before, let now, !before.isBound, !now.isBound,
      let change = now.value.subtracting(before.value)
    else { return nil }
    self.change = change
    since = before.day
    isSinceBaseline = false
    isWorse = change.isZero ? nil : polarity?.isWorse(change)
  }

  /// From where a course started to its only figure.
  init?(fromBaselineOf course: Course) {
    guard course.points.count == 1, let now = course.now, !now.isBound,
      let baseline = course.baseline.value,
      let change = now.value.subtracting(baseline)
    else { return nil }
    self.change = change
    since = course.baselineDay
    isSinceBaseline = true
    isWorse = change.isZero ? nil : course.polarity?.isWorse(change)
  }
}

extension Polarity {
  /// Whether a change is to the worse; a band does not say.
  func isWorse(_ change: Number) -> Bool? {
    switch self {
    case .lower: change > .zero
    case .higher: change < .zero
    case .band: nil
    }
  }
}
