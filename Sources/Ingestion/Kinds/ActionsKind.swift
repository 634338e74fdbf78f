import CareModel
import Text

/// Actions: what somebody is to do, and how far it is.
enum ActionsKind {
  static let kind = FileKind(
    "actions", title: "what somebody is to do, and how far it is",
    required: [[action], [status]],
    further: [
      CommonColumns.id, CommonColumns.due, CommonColumns.owner, CommonColumns.ownerRole,
      CommonColumns.objective, targetID, PressuresKind.term, effect, started, completed,
      CommonColumns.asAt, CommonColumns.rag,
      CommonColumns.headline, CommonColumns.comment,
    ])

  static let action = Column(
    "action", .text, ["actions", "task", "activity", "action required"], says: "what is to be done")
  static let status = Column(
    "status", .word(PlanWords.status.expected), ["action status", "progress", "current status"],
    says: "how far it is")
  static let targetID = Column(
    "target_id", .text, ["target ref", "target reference"],
    says: "the target that the action serves")
  static let effect = Column(
    "effect", .text, ["effect felt", "impact felt", "timescale of impact"],
    says: "when its effect is felt, in words")
  static let started = Column(
    "started", .date, ["start date", "date started", "started on"], says: "when it was begun")
  static let completed = Column(
    "completed", .date, ["completion date", "date completed", "completed on"],
    says: "when it was done")
}

extension ActionsKind {
  /// The fact that a row holds; nil where it names neither an action nor an id.
  static func row(from fields: inout RowFields, path: SafeText) -> ActionRow? {
    let id = fields.written(CommonColumns.id)
    let action = fields.written(action)
    guard id != nil || action != nil else { return nil }
    var row = ActionRow(
      action: action ?? .empty, status: self.status(status, of: fields),
      source: RowReference(path: path, line: fields.row.line))
    row.id = id
    row.due = fields.day(CommonColumns.due)
    row.owner = fields.written(CommonColumns.owner)
    row.ownerRole = fields.written(CommonColumns.ownerRole)
    row.objective = fields.written(CommonColumns.objective)
    row.targetID = fields.written(targetID)
    row.term = fields.word(PressuresKind.term, FinanceWords.term)
    row.effect = fields.written(effect)
    row.started = fields.day(started)
    row.completed = fields.day(completed)
    row.asAt = fields.day(CommonColumns.asAt)
    row.ragInFile = fields.word(CommonColumns.rag, RAGWords.list)
    row.headline = fields.written(CommonColumns.headline)
    row.comment = fields.written(CommonColumns.comment)
    return row
  }

  /// A word that is not known is kept as it is: every service has statuses of its own.
  static func status(_ column: Column, of fields: RowFields) -> ActionStatus {
    guard let text = fields.written(column) else { return .notGiven }
    return PlanWords.status[text.string] ?? .other(text)
  }
}
