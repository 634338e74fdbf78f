package import Text

/// Something that somebody is to do.
package struct ActionRow: Equatable, Sendable {
  package let action: SafeText
  package let status: ActionStatus
  package internal(set) var source: RowReference
  package var id: SafeText?
  package var due: Day?
  package var owner: SafeText?
  package var ownerRole: SafeText?
  package var objective: SafeText?
  package var targetID: SafeText?
  package var term: ActionTerm?
  /// When its effect is felt, in the plan's own words.
  package var effect: SafeText?
  package var started: Day?
  package var completed: Day?
  package var asAt: Day?
  package var ragInFile: RAG?
  package var headline: SafeText?
  package var comment: SafeText?

  package init(action: SafeText, status: ActionStatus, source: RowReference) {
    self.action = action
    self.status = status
    self.source = source
  }
}

extension ActionRow {
  /// What makes two rows the same action: its identifier, or its words where it has none.
  package var key: String { id?.string ?? action.string }
}

/// How far an action has come.
package enum ActionStatus: Hashable, Sendable {
  case completed
  case inProgress
  case notStarted
  /// Another word, as the file has it.
  case other(SafeText)
  /// The field is empty.
  case notGiven
}
