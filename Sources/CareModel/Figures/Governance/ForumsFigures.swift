/// A body that challenges, with what is shown of it.
package struct ForumFigure: Equatable, Sendable {
  package var row: ForumRow
  /// Whether its next report was due before the day of the figures.
  package var isOverdue: Bool
}

/// The bodies of one level.
package struct ForumGroup: Equatable, Sendable {
  /// Nil for bodies whose level is not given.
  package var level: ForumLevel?
  package var forums: [ForumFigure]
}

/// Which body challenges what, level by level.
package struct ForumsFigures: Equatable, Sendable {
  package var asAt: Day?
  /// From the service itself up to the members; levels without a body are left out.
  package var groups: [ForumGroup] = []
}

extension ForumFigure {
  package var key: String { row.key }
}

extension ForumsFigures {
  package var rows: [ForumFigure] { groups.flatMap(\.forums) }
  package var overdue: Int { rows.count { $0.isOverdue } }
}

extension ForumsFigures {
  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = calendar.dayOfPromises(day)
    let history = PlanHistory(snapshot.forums, key: \.key, dated: { _ in nil }, on: asAt)
    let forums = history.entries.map {
      ForumFigure(row: $0.row, isOverdue: $0.row.nextReport.hasPassed(on: asAt))
    }
    self.asAt = asAt
    groups = (ForumLevel.allCases.map(Optional.some) + [nil]).compactMap { level in
      let own = forums.filter { $0.row.level == level }
      return own.isEmpty ? nil : ForumGroup(level: level, forums: own)
    }
  }
}
