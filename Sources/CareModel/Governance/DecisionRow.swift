package import Text

/// What a meeting decided.
package struct DecisionRow: Equatable, Sendable {
  package let day: Day
  package let decision: SafeText
  package internal(set) var source: RowReference
  package var id: SafeText?
  package var meeting: SafeText?
  package var outcome = DecisionOutcome.notGiven
  /// What the outcome is subject to.
  package var condition: SafeText?
  package var ownerRole: SafeText?
  package var due: Day?
  package var progress: SafeText?
  /// Whether `progress` says that nothing is left to be done.
  package var isComplete = false
  package var nextReport: Day?

  package init(day: Day, decision: SafeText, source: RowReference) {
    self.day = day
    self.decision = decision
    self.source = source
  }
}

extension DecisionRow {
  /// What makes two rows the same decision: the meeting and what was decided there.
  package var key: String {
    [day.iso, meeting?.string ?? "", id?.string ?? decision.string].joined(separator: "\u{0}")
  }
}

package enum DecisionOutcome: Hashable, Sendable {
  case noted
  case agreed
  case approved
  case resolved
  case deferred
  case rejected
  case conditional
  /// Another word, as the file has it.
  case other(SafeText)
  /// The field is empty.
  case notGiven
}
