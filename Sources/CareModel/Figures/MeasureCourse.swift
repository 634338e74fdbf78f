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
  /// The latest day on which a milestone of the measure falls due.
  let lastDue: Day?

  init(_ entries: [PlanHistory<TargetRow>.Entry], calendar: PlanCalendar) {
    let rows = entries.map(\.row)
    let first = rows.first { $0.baseline.isKnown } ?? rows.first
    course = Course(
      baseline: first?.baseline ?? .notGiven,
      baselineBand: Self.band(first?.baselineLow, first?.baselineHigh),
      baselineDay: first?.baselineDate,
      milestones: Self.milestones(rows),
      points: Self.points(entries, calendar: calendar),
      profile: rows.contains { $0.profile == .linear } ? .linear : .step,
      polarity: rows.lazy.compactMap(\.polarity).first)
    lastDue = rows.compactMap(\.due).max()
  }

  private static func milestones(_ rows: [TargetRow]) -> [Milestone] {
    rows.map { row in
      Milestone(id: row.id, due: row.due, target: row.aim, condition: row.condition)
    }.sorted { left, right in
      guard let leftDue = left.due, let rightDue = right.due else { return left.due != nil }
      return leftDue < rightDue
    }
  }

  /// What the rows say the measure was, a figure a day; of two milestones that say something of
  /// one day, the one that falls due later speaks.
  private static func points(
    _ entries: [PlanHistory<TargetRow>.Entry], calendar: PlanCalendar
  ) -> [Dated<Number>] {
    var byDay: [Day: (due: Day?, value: Number)] = [:]
    for version in entries.flatMap(\.versions) {
      guard let day = version.day, let value = version.row.actual.value else { continue }
      if let other = byDay[day], let due = other.due, version.row.due.map({ $0 < due }) ?? true {
        continue
      }
      byDay[day] = (version.row.due, value)
    }
    return byDay.map { Dated(day: $0.key, value: $0.value.value) }.sorted { $0.day < $1.day }
  }

  static func band(
    _ low: Quantity<Number>?, _ high: Quantity<Number>?
  ) -> ClosedRange<Number>? {
    guard let low = low?.value, let high = high?.value, low <= high else { return nil }
    return low...high
  }
}

extension TargetRow {
  /// What the row aims at: its band, where it gives one that makes sense, else its number.
  var aim: Quantity<TargetValue> {
    if let band = MeasureCourse.band(targetLow, targetHigh) {
      return .exactly(.band(low: band.lowerBound, high: band.upperBound))
    }
    return target.map { .number($0) }
  }
}
