package import Text

/// The targets of a plan as they stand on a day.
package struct TargetsFigures: Equatable, Sendable {
  /// The day that the figures are shown for; never later than what the plan covers.
  package var asAt: Day?
  /// The latest day that the plan reports actuals for.
  package var coversTo: Day?
  package var rows: [TargetFigure] = []
  /// The same, what needs somebody first.
  package var byUrgency: [TargetFigure] = []
  /// The objectives in the order of their first target.
  package var objectives: [SafeText] = []
}

extension TargetsFigures {
  /// How many targets have a colour.
  package func count(_ rag: RAG) -> Int { rows.count { $0.rating.rag == rag } }

  /// How many targets have a figure or target that cannot be read.
  package var unreadable: Int { rows.count { $0.isUnreadable } }
}

extension Sequence<TargetFigure> {
  /// The targets by urgency: red, amber, unknown, green, blue, and what is not due last; in the
  /// order that they have within each.
  var byUrgency: [TargetFigure] {
    let urgencies = map(\.urgency)
    let order = urgencies.indices.sorted { left, right in
      (urgencies[left], left) < (urgencies[right], right)
    }
    let targets = Array(self)
    return order.map { targets[$0] }
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
