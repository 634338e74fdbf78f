package import Text

/// Something that was to be spent while spending is held back, and what became of it.
package struct SpendControlRow: Equatable, Sendable {
  package let day: Day
  package let description: SafeText
  package internal(set) var source: RowReference
  package var amount = Quantity<Money>.notGiven
  /// The post that authorised it.
  package var authorisedBy: SafeText?
  /// Such as `conference` or `vacancy`.
  package var kind: SafeText?
  package var outcome = SpendOutcome.notGiven

  package init(day: Day, description: SafeText, source: RowReference) {
    self.day = day
    self.description = description
    self.source = source
  }
}

package enum SpendOutcome: Hashable, Sendable {
  case authorised
  case refused
  /// It is not decided yet.
  case open
  /// It was taken back before anything was spent.
  case withdrawn
  /// Another word, as the file has it.
  case other(SafeText)
  /// The field is empty.
  case notGiven
}

/// The rule by which spending is held back, as the folder's settings give it.
package struct SpendControl: Equatable, Sendable {
  /// What costs more than this has to be authorised.
  package var threshold: Money?
  /// The post that authorises it.
  package var authoriser: SafeText?
  package var from: Day?

  package init(threshold: Money? = nil, authoriser: SafeText? = nil, from: Day? = nil) {
    self.threshold = threshold
    self.authoriser = authoriser
    self.from = from
  }
}
