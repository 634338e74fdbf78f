package import Text

/// The targets of a plan as they stand on a day.
package struct TargetsFigures: Equatable, Sendable {
  /// The day that the figures are shown for; never later than what the plan covers.
  package var asAt: Day?
  /// The latest day that the plan reports actuals for.
  package var coversTo: Day?
  package var rows: [TargetFigure] = []
  /// The objectives in the order of their first target.
  package var objectives: [SafeText] = []
}

extension TargetsFigures {
  /// How many targets have a colour.
  package func count(_ rag: RAG) -> Int { rows.count { $0.rating.rag == rag } }

  /// How many targets have a figure or target that cannot be read.
  package var unreadable: Int { rows.count { $0.isUnreadable } }

  /// The targets by urgency: red, amber, unknown, green, blue, and what is not due last; the
  /// order of the plan within each.
  package var byUrgency: [TargetFigure] {
    rows.enumerated().sorted { left, right in
      let urgencies = (left.element.urgency, right.element.urgency)
      return urgencies.0 == urgencies.1 ? left.offset < right.offset : urgencies.0 < urgencies.1
    }.map(\.element)
  }
}

extension TargetFigure {
  fileprivate var urgency: Int {
    switch rating.rag {
    case .red: 0
    case .amber: 1
    case .green: 3
    case .blue: 4
    case .none: status == .notDue ? 5 : 2
    }
  }
}
