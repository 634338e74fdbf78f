extension Sequence<ActionFigure> {
  /// What is overdue first, then what is under way, not begun and done; in the order that they
  /// have within each.
  var byUrgency: [ActionFigure] {
    enumerated().sorted { left, right in
      (left.element.urgency, left.offset) < (right.element.urgency, right.offset)
    }.map(\.element)
  }
}

extension ActionFigure {
  fileprivate var urgency: Int {
    if isOverdue { return 0 }
    return switch row.status {
    case .inProgress: 1
    case .notStarted: 2
    case .other, .notGiven: 3
    case .completed: 4
    }
  }
}
