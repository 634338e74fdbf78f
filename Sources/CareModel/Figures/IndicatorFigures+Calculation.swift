import Text

extension IndicatorFigures {
  /// A figure by the files that give it, else by the plan's own targets about it; nil where
  /// nothing gives it.
  init?(_ indicator: Indicator, known: KnownSeries, targets: TargetsFigures) {
    let about = Self.targets(about: indicator, in: targets)
    let series = known[indicator]
    guard series != nil || !about.isEmpty else { return nil }
    self.indicator = indicator
    self.targets = about
    // The milestone that speaks for the number: the latest that has fallen due, else the first.
    let speaker = about.last { $0.status != .notDue && $0.row.condition == nil } ?? about.first
    course = speaker?.course ?? Course(of: series)
    let now = course.now
    isCountComputed = false
    // What nobody knows any more is not shown as it was.
    if let doubt = speaker.map(\.measureDoubt) ?? Doubt(series?.newest, from: series?.source) {
      (count, asAt, source, row) = (doubt.quantity, doubt.day, doubt.source, doubt.row)
      rating = Rating(.none, .noFigure(doubt.absence))
      return
    }
    let isUndated = now == nil && speaker?.isUndated == true
    count = now?.quantity ?? (isUndated ? speaker?.actual : nil) ?? .notGiven
    asAt = now?.day
    let given = series?.statement(on: now?.day).flatMap { $0.quantity.isKnown ? $0 : nil }
    source = given == nil ? .plan : series?.source ?? .plan
    row = given?.row
    isCountComputed = given?.isComputed ?? false
    rating = speaker?.measureRating ?? Rating(.none, .noTarget(.notGiven))
    need = speaker?.need
    let history = Series(course.points)
    movement =
      Movement(from: history.ofEarlierMonth, to: now, polarity: course.polarity)
      ?? Movement(fromBaselineOf: course)
    movementOverYear = Movement(
      from: history.ofMonthLastYear, to: now, polarity: course.polarity)
    typed = source == .plan ? nil : about.lazy.compactMap { $0.typed(on: now) }.first
  }

  /// The targets whose own figure the indicator is, in the order in which they fall due.
  private static func targets(
    about indicator: Indicator, in targets: TargetsFigures
  ) -> [TargetFigure] {
    targets.rows.filter { target in
      target.row.basis == .level && target.row.indicator.map(Indicator.init) == indicator
    }.sorted { left, right in
      guard let leftDue = left.row.due, let rightDue = right.row.due else {
        return left.row.due == nil && right.row.due != nil
      }
      return leftDue < rightDue
    }
  }
}

extension TargetFigure {
  /// What the plan says of a figure's own day, where it says something else.
  fileprivate func typed(on now: Dated<Number>?) -> Quantity<Number>? {
    guard let now, let typed = typedPoints.last(where: { $0.day == now.day }),
      typed.quantity != now.quantity
    else { return nil }
    return typed.quantity
  }
}

extension Course {
  /// The course of what a file gives and no plan aims at.
  init(of series: KnownSeries.Entry?) {
    self.init(
      baseline: .notGiven, baselineBand: nil, baselineDay: nil, milestones: [],
      points: series?.points ?? [], profile: .step, polarity: series?.polarity,
      hidesSome: series?.statements.contains { $0.quantity.isSuppressed } ?? false)
  }
}
