/// An action with what is shown of it.
package struct ActionFigure: Equatable, Sendable {
  package var row: ActionRow
  /// Whether it was due before the day of the figures and is not complete.
  package var isOverdue: Bool
}

/// The actions of a plan as they stand on a day.
package struct ActionsFigures: Equatable, Sendable {
  package var asAt: Day?
  package var rows: [ActionFigure] = []
  /// The same, what needs somebody first.
  package var byUrgency: [ActionFigure] = []
}

extension ActionsFigures {
  package func count(_ status: ActionStatus) -> Int { rows.count { $0.row.status == status } }

  /// Those whose status is another word, or none.
  package var other: Int {
    rows.count - count(.completed) - count(.inProgress) - count(.notStarted)
  }

  package var overdue: Int { rows.count { $0.isOverdue } }

  /// The actions of a target, what needs somebody first: those that name it, and those of its
  /// objective.
  package func rows(of target: TargetFigure) -> [ActionFigure] {
    byUrgency.filter { action in
      action.row.targetID == target.id
        || (action.row.targetID == nil && action.row.objective != nil
          && action.row.objective == target.row.objective)
    }
  }
}
