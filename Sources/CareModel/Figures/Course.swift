package import Text

/// The way of a measure from where it started over its milestones to where it is.
package struct Course: Equatable, Sendable {
  package var baseline: Quantity<Number>
  /// The band that the baseline was given as, where it was.
  package var baselineBand: ClosedRange<Number>?
  package var baselineDay: Day?
  /// In the order in which they fall due.
  package var milestones: [Milestone]
  /// What the measure was, by day, up to the day of the figures.
  package var points: [Dated<Number>]
  package var profile: Profile
  package var polarity: Polarity?
  /// Whether a figure between the points is hidden: then it may be the highest.
  var hidesSome = false
}

/// What a measure is to be by a day.
package struct Milestone: Equatable, Sendable {
  package let id: SafeText
  package let due: Day?
  package let target: Quantity<TargetValue>
  /// What it depends on, such as an additional carer; a milestone without one is the profile.
  package let condition: SafeText?
}

/// What a measure needs to reach its next milestone.
package struct Need: Equatable, Sendable {
  package let milestone: Milestone
  /// From where the measure is to the milestone: negative where it has to go down.
  package let remaining: Number
  /// The same for each month that is left; nil where less than a month is.
  package let eachMonth: Number?
  /// How much the measure moved a month over the last twelve; nil where it is not known.
  package let averageOfLastYear: Number?
}

extension Course {
  /// What the measure is now.
  package var now: Dated<Number>? { points.last }

  /// What the measure was when something fell due: the latest figure on or before that day, with
  /// none the first after it.
  func result(due: Day) -> Dated<Number>? { points.last { $0.day <= due } ?? points.first }

  /// The highest figure there was, and the first day it was reached; nil where one is hidden.
  package var peak: Dated<Number>? { hidesSome ? nil : points.peak }

  /// The milestone by which the measure is judged on a day: the latest that has fallen due,
  /// leaving out those that depend on something.
  func milestoneInForce(on day: Day) -> Milestone? {
    unconditional.last { milestone in milestone.due.map { $0 <= day } ?? false }
      ?? unconditional.first { $0.due == nil }
  }

  /// The next milestone after a day.
  func nextMilestone(after day: Day) -> Milestone? {
    unconditional.first { milestone in milestone.due.map { $0 > day } ?? false }
  }

  private var unconditional: [Milestone] { milestones.filter { $0.condition == nil } }

  /// What the profile asks for on a day; absent where it asks for nothing yet.
  func expected(on day: Day) -> Quantity<TargetValue> {
    guard profile == .linear, let line = line(around: day) else {
      return milestoneInForce(on: day)?.target ?? .absent(.notDue)
    }
    return line
  }

  private func line(around day: Day) -> Quantity<TargetValue>? {
    guard let next = nextMilestone(after: day), let end = next.due,
      case .known(.number(let target), _) = next.target
    else { return nil }
    let start: Dated<Number>
    if let last = milestoneInForce(on: day), let due = last.due,
      case .known(.number(let value), _) = last.target
    {
      start = Dated(day: due, value: value)
    } else if let baselineDay, let value = baseline.value, baselineDay <= day {
      start = Dated(day: baselineDay, value: value)
    } else {
      return nil
    }
    let elapsed = Number(day.days(since: start.day))
    let length = Number(end.days(since: start.day))
    guard let way = target.subtracting(start.value),
      let part = way.multiplied(by: elapsed)?.divided(by: length),
      let value = start.value.adding(part)
    else { return nil }
    return .exactly(.number(value))
  }

  /// What is left to the next milestone from where the measure is.
  func need(after day: Day) -> Need? {
    guard let now, !now.isBound, let milestone = nextMilestone(after: day),
      let due = milestone.due,
      case .known(let target, _) = milestone.target,
      let variance = target.variance(of: now.value),
      let way = Number.zero.subtracting(variance)
    else { return nil }
    // On the better side already, nothing is left to do: the way back is no need.
    let isMet = Rule(polarity: polarity, tolerance: .standard).isAdverse(variance, .exact) == false
    let remaining = isMet ? .zero : way
    let months = due.calendarMonth.months(since: now.day.calendarMonth)
    return Need(
      milestone: milestone, remaining: remaining,
      eachMonth: months > 0 ? remaining.divided(by: Number(months)) : nil,
      averageOfLastYear: averageOfLastYear)
  }

  private var averageOfLastYear: Number? {
    guard let now, !now.isBound else { return nil }
    let yearAgo = now.day.endOfMonth(after: -12)
    guard let before = points.last(where: { $0.day <= yearAgo }), !before.isBound else {
      return nil
    }
    let months = now.day.calendarMonth.months(since: before.day.calendarMonth)
    // A figure more than a quarter older than that says nothing of the last year.
    guard (1...15).contains(months) else { return nil }
    return now.value.subtracting(before.value)?.divided(by: Number(months))
  }
}
