package import Text

/// Something that was to be spent while spending is held back, with what is shown of it.
package struct SpendFigure: Equatable, Sendable {
  package var row: SpendControlRow
  package var authority: SpendAuthority
}

/// Whether a request had the authority that the rule asks for.
package enum SpendAuthority: String, Sendable, CaseIterable {
  /// The post that the rule names authorised it.
  case given
  /// It costs no more than the threshold.
  case notNeeded
  /// It is from before the rule.
  case beforeRule
  /// It was refused or withdrawn, so nothing was spent.
  case notSpent
  /// It is above the threshold, not decided yet, and nobody authorised it so far.
  case awaited
  /// It is above the threshold, was not refused, and nobody is named who authorised it.
  case missing
  /// It is above the threshold and another post authorised it.
  case ofAnother
  /// What it costs is not known well enough to tell.
  case notKnown
  /// No threshold is set, so nothing can be told.
  case noRule
}

/// The requests of one kind.
package struct SpendGroup: Equatable, Sendable {
  /// Nil for requests whose kind is not given.
  package var kind: SafeText?
  package var requests: SpendRequests
}

/// Some of the requests and what they come to.
package struct SpendRequests: Equatable, Sendable {
  package var lines: [SpendFigure] = []
  package var amount = Total<Money>()
}

/// What was asked for while spending is held back, up to the day of the figures.
package struct SpendControlFigures: Equatable, Sendable {
  package var rule = SpendControl()
  package var asAt: Day?
  /// In the order of the files.
  package var requests = SpendRequests()
  package var authorised = SpendRequests()
  package var refused = SpendRequests()
  /// Those that are not decided yet.
  package var open = SpendRequests()
  /// Those with another outcome, and those withdrawn.
  package var other = SpendRequests()
  /// Those above the threshold that lack the authority they need.
  package var withoutAuthority = SpendRequests()
  /// By kind, conferences first, else in the order of the first of each; those of no kind last.
  package var byKind: [SpendGroup] = []
  /// All, what needs somebody first; conferences before what is in order, whatever they cost.
  package var byUrgency: [SpendFigure] = []
}

extension SpendAuthority {
  /// Whether the authority that is needed is not there.
  package var isLacking: Bool { self == .missing || self == .ofAnother || self == .awaited }
  /// Whether the rule was broken: it went ahead without the authority that it needed.
  package var isBreach: Bool { self == .missing || self == .ofAnother }
}

extension SpendFigure {
  package var key: String { "\(row.source.path):\(row.source.line)" }
}

extension SpendControlFigures {
  package var hasRule: Bool { rule.threshold != nil }
  package var breaches: Int { withoutAuthority.lines.count { $0.authority.isBreach } }
  package var doubts: Int { requests.lines.count { $0.authority == .notKnown } }
}
