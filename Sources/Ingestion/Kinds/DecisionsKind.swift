import CareModel
import Text

/// Decisions: what a meeting decided, on what condition, and what became of it.
enum DecisionsKind {
  static let kind = FileKind(
    "decisions", title: "what a meeting decided, and what became of it",
    required: [[date], [decision]],
    further: [
      CommonColumns.id, meeting, outcome, condition, CommonColumns.ownerRole, CommonColumns.due,
      progress, nextReport,
    ])

  static let date = Column(
    "date", .date, ["decision date", "meeting date", "date of meeting", "date of decision"],
    says: "the day of the meeting")
  static let decision = Column(
    "decision", .text, ["decisions", "resolution", "minute", "recommendation"],
    says: "what was decided")
  static let meeting = Column(
    "meeting", .text, ["committee", "body", "board"], says: "the meeting that decided it")
  static let outcome = Column(
    "outcome", .word(GovernanceWords.outcome.expected), ["result", "resolved"],
    says: "how it was decided")
  static let condition = Column(
    "condition", .text, ["subject to", "conditions"], says: "what it is subject to")
  static let progress = Column(
    "progress", .text, ["update", "progress update", "status"],
    says: "what became of it since; completed where nothing is left to do")
  static let nextReport = Column(
    "next_report", .date, ["next report due", "report back", "next update"],
    says: "when it is reported on next")
}

extension DecisionsKind {
  static var rules: RecordRules<DecisionRow> {
    RecordRules(
      key: { [$0.id?.string ?? $0.decision.string, $0.meeting?.string, $0.day.iso] },
      withoutFigures: { $0 },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<DecisionRow> {
    guard let day = fields.day(date) else {
      return .setAside(.rowWithoutValue(column: date.name))
    }
    guard let text = fields.written(decision) else {
      return .setAside(.rowWithoutValue(column: decision.name))
    }
    var row = DecisionRow(
      day: day, decision: text, source: RowReference(path: path, line: fields.row.line))
    row.id = fields.written(CommonColumns.id)
    row.meeting = fields.written(meeting)
    let written = fields.written(outcome).map(WrittenOutcome.init)
    row.outcome = written?.outcome ?? .notGiven
    row.condition = fields.written(condition) ?? written?.condition
    row.ownerRole = fields.written(CommonColumns.ownerRole)
    row.due = fields.day(CommonColumns.due)
    row.progress = fields.written(progress)
    row.isComplete = row.progress.map { PlanWords.status[$0.string] == .completed } ?? false
    row.nextReport = fields.day(nextReport)
    return .fact(row)
  }
}

/// An outcome as minutes write it: `AGREED, subject to final guidance` has its condition with it.
struct WrittenOutcome {
  let outcome: DecisionOutcome
  let condition: SafeText?

  init(_ text: SafeText) {
    let words = text.string
    guard GovernanceWords.outcome[words] == nil,
      let mark = words.lowercased().firstRange(of: "subject to"),
      // Small letters may take other bytes than large ones: then nothing is taken apart.
      words.lowercased().utf8.count == words.utf8.count,
      let known = GovernanceWords.outcome[words[..<mark.lowerBound]]
    else {
      outcome = GovernanceWords.outcome[words] ?? .other(text)
      condition = nil
      return
    }
    outcome = known
    let rest = words[mark.upperBound...].drop { $0 == " " }
    condition = rest.isEmpty ? nil : SafeText(rest)
  }
}

enum GovernanceWords {
  static let outcome = WordList<DecisionOutcome>([
    (.noted, ["noted", "note"]), (.agreed, ["agreed", "agree"]),
    (.approved, ["approved", "approve"]), (.resolved, ["resolved"]),
    (.deferred, ["deferred", "defer"]), (.rejected, ["rejected", "refused"]),
    (.conditional, ["conditional", "agreed subject to", "approved subject to"]),
  ])

  static let level = WordList<ForumLevel>([
    (.internal, ["internal", "service", "management"]),
    (.corporate, ["corporate", "council", "officers"]),
    (.members, ["members", "member", "scrutiny", "cabinet"]),
  ])

  static let risk = WordList<RiskLevel>([
    (.veryLow, ["very low", "1", "rare", "negligible", "insignificant"]),
    (.low, ["low", "2", "unlikely", "minor"]),
    (.medium, ["medium", "3", "possible", "moderate", "med"]),
    (.high, ["high", "4", "likely", "major", "significant"]),
    (.veryHigh, ["very high", "5", "almost certain", "critical", "catastrophic", "severe"]),
  ])
}
