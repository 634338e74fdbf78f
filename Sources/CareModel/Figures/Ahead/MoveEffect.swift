/// By how much a move changes what is counted, and when.
struct MoveEffect {
  let day: Day
  let change: Quantity<Number>

  /// The effect on what is counted, on the day when the children move or moved.
  init(_ row: PlannedMoveRow, on day: Day, in scope: MoveScope) {
    self.init(day: day, change: Self.change(row, scope))
  }

  private init(day: Day, change: Quantity<Number>) {
    self.day = day
    self.change = change
  }

  /// The effect of a move that may have happened before: all of it, or none.
  var doubted: MoveEffect {
    guard case .known(let value, _) = change, !value.isZero else { return self }
    return MoveEffect(day: day, change: .known(.zero, value < .zero ? .atMost : .atLeast))
  }

  /// Fewer by the children who leave the scope, more by those who enter it. Where a number or a
  /// place is not known, the change is only bounded.
  private static func change(_ row: PlannedMoveRow, _ scope: MoveScope) -> Quantity<Number> {
    let nobody = Quantity.exactly(Number.zero)
    switch (scope.contains(row.origin), scope.contains(row.destination)) {
    case (true?, false?): return nobody.subtracting(row.count.orAtLeastNobody)
    case (false?, true?): return row.count.orAtLeastNobody
    case (true?, nil), (nil, false?): return .known(.zero, .atMost)
    case (nil, true?), (false?, nil): return .known(.zero, .atLeast)
    case (nil, nil): return .absent(.notKnown)
    case (true?, true?), (false?, false?): return nobody
    }
  }
}

extension MoveScope {
  /// Whether who lives there is counted; nil for a place that is not known.
  func contains(_ place: MovePlace) -> Bool? {
    switch self {
    case .care: return !place.isOutOfCare
    case .placements(let scope):
      if place.isOutOfCare { return false }
      return place.group.map { scope.contains($0) }
    }
  }

  /// Whether a move is known to change the count.
  func isCrossed(by row: PlannedMoveRow) -> Bool {
    guard let start = contains(row.origin), let end = contains(row.destination) else {
      return false
    }
    return start != end
  }
}

extension Quantity<Number> {
  fileprivate var orAtLeastNobody: Quantity { isKnown ? self : .known(.zero, .atLeast) }

  /// The sum, as sure as its parts; not known where that leaves nothing to say.
  func adding(_ other: Quantity) -> Quantity {
    guard case .known(let value, let certainty) = other else { return other }
    guard let negative = Number.zero.subtracting(value) else { return .absent(.tooLarge) }
    return subtracting(.known(negative, certainty.negated))
  }
}
