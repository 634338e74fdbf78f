import Text

/// What makes rows of a plan milestones of one thing.
struct MeasureKey: Hashable {
  private let name: String
  private let basis: Basis
  private let baselineDate: Day?

  init(_ row: TargetRow) {
    name = (row.measure ?? row.description ?? row.id).string.lowercased()
    basis = row.basis
    baselineDate = row.baselineDate
  }
}

/// The course of a measure, put together from the rows that are its milestones.
struct MeasureCourse {
  let course: Course
  /// What the plan itself says the measure was.
  let typed: [Dated<Number>]
  /// What a file gives of the measure, counted as its targets count.
  private let given: [DatedQuantity]
  /// What is said of the measure since it was last known, where that is that nobody knows it.
  let doubt: Doubt?
  /// The latest day on which a milestone of the measure falls due; nil where that is not known.
  let lastDue: Day?

  init(
    _ entries: [PlanHistory<TargetRow>.Entry], known: KnownSeries
  ) {
    let rows = entries.map(\.row)
    let first = rows.first { $0.baseline.isKnown } ?? rows.first
    typed = Self.points(entries)
    let teller = rows.first { !known.statements(for: $0).isEmpty }
    given = teller.map { known.statements(for: $0) } ?? []
    course = Course(
      baseline: first?.baseline ?? .notGiven,
      baselineBand: Self.band(first?.baselineLow, first?.baselineHigh),
      baselineDay: first?.baselineDate,
      milestones: Self.milestones(rows),
      points: Series(typed + given.compactMap(\.point)).points,
      profile: rows.contains { $0.profile == .linear } ? .linear : .step,
      polarity: rows.lazy.compactMap(\.polarity).first,
      hidesSome: given.contains { $0.quantity.isSuppressed }
        || entries.flatMap(\.versions).contains { $0.row.actual.isSuppressed })
    // One whose day cannot be read may be the last.
    lastDue = rows.contains(where: \.isDueUnreadable) ? nil : rows.compactMap(\.due).max()
    let doubts = [
      Self.typedDoubt(entries), Doubt(given.last, from: teller.flatMap { known[$0]?.source }),
    ]
    let lastKnown = course.now?.day
    doubt = doubts.compactMap(\.self).filter { doubt in lastKnown.map { doubt.day > $0 } ?? true }
      .max { $0.day < $1.day }
  }

  /// Whether the course's figure of a day was worked out; else a plan or a file states it.
  func isComputed(on day: Day?) -> Bool {
    given.last { $0.day == day && $0.quantity.isKnown }?.isComputed ?? false
  }

  /// The newest day of which the rows say that nobody knows what the measure was.
  private static func typedDoubt(_ entries: [PlanHistory<TargetRow>.Entry]) -> Doubt? {
    entries.flatMap(\.versions).compactMap { version in
      guard let day = version.day, version.row.actual.isStated,
        let absence = version.row.actual.absence
      else { return nil }
      return Doubt(absence: absence, day: day, source: .plan, row: nil)
    }.max { $0.day < $1.day }
  }

  private static func milestones(_ rows: [TargetRow]) -> [Milestone] {
    rows.filter { !$0.isDueUnreadable }.map { row in
      Milestone(id: row.id, due: row.due, target: row.aim, condition: row.condition)
    }.sorted { left, right in
      guard let leftDue = left.due, let rightDue = right.due else { return left.due != nil }
      return leftDue < rightDue
    }
  }

  /// What the rows say the measure was, a figure a day; of two milestones that say something of
  /// one day, the one without a condition speaks, then the one that falls due later.
  private static func points(
    _ entries: [PlanHistory<TargetRow>.Entry]
  ) -> [Dated<Number>] {
    var byDay: [Day: TargetRow] = [:]
    for version in entries.flatMap(\.versions) where version.row.actual.isKnown {
      guard let day = version.day else { continue }
      if let other = byDay[day], !version.row.speaks(before: other) { continue }
      byDay[day] = version.row
    }
    return byDay.compactMap { day, row -> Dated<Number>? in
      guard case .known(let value, let certainty) = row.actual else { return nil }
      return Dated(day: day, value: value, certainty: certainty)
    }.sorted { $0.day < $1.day }
  }

  static func band(
    _ low: Quantity<Number>?, _ high: Quantity<Number>?
  ) -> ClosedRange<Number>? {
    guard let low = low?.value, let high = high?.value, low <= high else { return nil }
    return low...high
  }
}

extension TargetRow {
  /// Whether the row's figure is the measure's rather than another row's of the same day.
  fileprivate func speaks(before other: TargetRow) -> Bool {
    if (condition == nil) != (other.condition == nil) { return condition == nil }
    guard let otherDue = other.due else { return true }
    return due.map { $0 >= otherDue } ?? false
  }

  /// What the row aims at: its band, where it gives one that makes sense, else its number.
  var aim: Quantity<TargetValue> {
    if let band = MeasureCourse.band(targetLow, targetHigh) {
      return .exactly(.band(low: band.lowerBound, high: band.upperBound))
    }
    return target.map { .number($0) }
  }
}
