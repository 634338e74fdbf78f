package import Text

/// A body that challenges what a service does, and when it is reported to next.
package struct ForumRow: Equatable, Sendable {
  package let forum: SafeText
  package internal(set) var source: RowReference
  package var level: ForumLevel?
  /// What it challenges.
  package var challenges: SafeText?
  package var frequency: SafeText?
  package var nextReport: Day?

  package init(forum: SafeText, source: RowReference) {
    self.forum = forum
    self.source = source
  }
}

extension ForumRow {
  /// What makes two rows the same: the body and what it challenges.
  package var key: String { forum.string + "\u{0}" + (challenges?.string ?? "") }
}

/// Who challenges: the service itself, the council's officers, or its members.
package enum ForumLevel: String, Sendable, CaseIterable {
  case `internal`
  case corporate
  case members
}
