import CareModel
import Text

/// Forums: which body challenges what, and when it is reported to next.
enum ForumsKind {
  static let kind = FileKind(
    "forums", title: "which body challenges what, and when it is reported to next",
    required: [[forum]], further: [level, challenges, frequency, DecisionsKind.nextReport])

  static let forum = Column(
    "forum", .text, ["governance forum", "body", "board", "group name"],
    says: "the body that challenges")
  static let level = Column(
    "level", .word(GovernanceWords.level.expected), ["governance level", "tier"],
    says: "whether the service, the council or its members")
  static let challenges = Column(
    "challenges", .text, ["challenge", "scope", "remit", "purpose"], says: "what it challenges")
  static let frequency = Column(
    "frequency", .text, ["how often", "meets"], says: "how often it meets")
}

extension ForumsKind {
  static var rules: RecordRules<ForumRow> {
    RecordRules(
      key: { [$0.forum.string, $0.challenges?.string] }, withoutFigures: { $0 }, record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<ForumRow> {
    guard let name = fields.written(forum) else {
      return .setAside(.rowWithoutValue(column: forum.name))
    }
    var row = ForumRow(forum: name, source: RowReference(path: path, line: fields.row.line))
    row.level = fields.word(level, GovernanceWords.level)
    row.challenges = fields.written(challenges)
    row.frequency = fields.written(frequency)
    row.nextReport = fields.day(DecisionsKind.nextReport)
    return .fact(row)
  }
}
