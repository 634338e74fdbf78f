package import Text

/// Something that somebody is to be asked for.
package struct ChaseItem: Equatable, Sendable {
  /// What it is about: a target, an action, a file.
  package let name: SafeText
  /// Which figure of it is missing; nil where it is no figure that is asked for.
  package let figure: SafeText?
  package let reason: ChaseReason
  /// The post that is responsible; nil where no file says. Never a person's name.
  package let ownerRole: SafeText?
  /// Since when it is owed; nil where that is not known.
  package let since: Day?
  /// How many days that is by the day of the figures.
  package let days: Int?
  package let source: RowReference
}

/// Why somebody is to be asked.
package enum ChaseReason: Hashable, Sendable {
  /// The newest row has no figure where one should be.
  case noFigure(Absence)
  /// It was to be done by then.
  case due(Day)
  /// It was to be reported on by then.
  case report(Day)
  /// It was to be looked at again by then.
  case review(Day)
  /// It was planned for then, and neither done nor cancelled.
  case planned(Day)
  /// Such files used to come more often: the newest is of that day.
  case late(newest: Day)
  /// The file cannot be used as it is.
  case file(Verdict)
  /// The file has gone, or can no longer be read; older figures stand.
  case stale
}

/// What one post is to be asked for.
package struct ChaseGroup: Equatable, Sendable {
  /// Nil for what no file names a post for.
  package var ownerRole: SafeText?
  /// The oldest first; what has no day last.
  package var items: [ChaseItem]
}

/// Whom to ask for what: the values nobody knows, the files that are late, the promises that have
/// passed.
package struct ChaseFigures: Equatable, Sendable {
  package var asAt: Day?
  /// By post in the order of the alphabet; what has no owner last.
  package var groups: [ChaseGroup] = []
}

extension ChaseItem {
  /// What tells it from others.
  package var key: String {
    "\(source.path):\(source.line):\(name):\(figure?.string ?? ""):\(reason.name)"
  }
}

extension ChaseReason {
  fileprivate var name: String {
    switch self {
    case .noFigure(let absence): absence.rawValue
    case .due: "due"
    case .report: "report"
    case .review: "review"
    case .planned: "planned"
    case .late: "late"
    case .file(let verdict): verdict.rawValue
    case .stale: "stale"
    }
  }
}

extension ChaseFigures {
  package var items: [ChaseItem] { groups.flatMap(\.items) }
  package var count: Int { groups.reduce(0) { $0 + $1.items.count } }
  /// Those for which no file names a post.
  package var withoutOwner: Int { groups.first { $0.ownerRole == nil }?.items.count ?? 0 }
}
