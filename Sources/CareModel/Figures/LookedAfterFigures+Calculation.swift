import Text

extension LookedAfterFigures {
  /// The number of looked-after children by the plan's own targets about it; nil where it has none.
  init?(from targets: TargetsFigures) {
    let about = targets.rows.filter { target in
      target.row.basis == .level && target.row.indicator?.isLookedAfter == true
    }.sorted { left, right in
      guard let leftDue = left.row.due, let rightDue = right.row.due else {
        return left.row.due == nil && right.row.due != nil
      }
      return leftDue < rightDue
    }
    // The milestone that speaks for the number: the latest that has fallen due, else the first.
    let judged = about.last { $0.status != .notDue && $0.row.condition == nil }
    guard let speaker = judged ?? about.first else { return nil }
    let now = speaker.measureNow
    count = now?.quantity ?? (speaker.isUndated ? speaker.actual : .notGiven)
    asAt = now?.day
    source = .plan
    course = speaker.course
    movement = Movement(course: speaker.course)
    rating = speaker.measureRating
    need = speaker.need
    self.targets = about
  }
}

extension Movement {
  fileprivate init?(course: Course) {
    guard let now = course.now, !now.isBound else { return nil }
    let before = course.points.dropLast().last
    guard before?.isBound != true, let reference = before?.value ?? course.baseline.value,
      let change = now.value.subtracting(reference)
    else { return nil }
    self.change = change
    since = before?.day ?? course.baselineDay
    isSinceBaseline = before == nil
    isWorse = change.isZero ? nil : course.polarity.flatMap { $0.isWorse(change) }
  }
}

extension Polarity {
  /// Whether a change is to the worse; a band does not say.
  fileprivate func isWorse(_ change: Number) -> Bool? {
    switch self {
    case .lower: change > .zero
    case .higher: change < .zero
    case .band: nil
    }
  }
}

extension SafeText {
  fileprivate var isLookedAfter: Bool {
    string.lowercased().filter(\.isLetter) == "lookedafter"
  }
}
