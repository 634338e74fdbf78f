import CareModel
import Panels
import Text

extension FiguresJSON {
  /// The names of the members of an object that are worked out; the others are as the file has
  /// them.
  static func computed(_ names: String...) -> JSONValue { .list(names.map { .text($0) }) }

  static func term(_ group: ActionTermGroup) -> JSONValue {
    .object([
      ("term", group.term.map { .text($0.rawValue) } ?? .null),
      ("completed", JSONValue(group.actions.count(.completed))),
      ("inProgress", JSONValue(group.actions.count(.inProgress))),
      ("notStarted", JSONValue(group.actions.count(.notStarted))),
      ("other", JSONValue(group.actions.other)),
      ("overdue", JSONValue(group.actions.overdue)),
      ("computed", computed("completed", "inProgress", "notStarted", "other", "overdue")),
    ])
  }

  static func decisions(_ figures: DecisionsFigures) -> JSONValue {
    .list(figures.byUrgency.map(decision))
  }

  private static func decision(_ decision: DecisionFigure) -> JSONValue {
    .object([
      ("id", JSONValue(decision.row.id)),
      ("date", JSONValue(decision.row.day)),
      ("meeting", JSONValue(decision.row.meeting)),
      ("decision", .text(decision.row.decision.string)),
      ("outcome", decision.row.outcome == .notGiven ? .null : .text(decision.row.outcome.name)),
      ("condition", JSONValue(decision.row.condition)),
      ("progress", JSONValue(decision.row.progress)),
      ("due", JSONValue(decision.row.due)),
      ("overdue", .flag(decision.isOverdue)),
      ("nextReport", JSONValue(decision.row.nextReport)),
      ("ownerRole", JSONValue(decision.row.ownerRole)),
      ("standing", .text(decision.standing.words.string)),
      ("source", JSONValue(decision.row.source)),
      ("computed", computed("overdue", "standing")),
    ])
  }

  static func forums(_ figures: ForumsFigures) -> JSONValue {
    .list(
      figures.rows.map { forum in
        .object([
          ("forum", .text(forum.row.forum.string)),
          ("level", forum.row.level.map { .text($0.rawValue) } ?? .null),
          ("challenges", JSONValue(forum.row.challenges)),
          ("frequency", JSONValue(forum.row.frequency)),
          ("nextReport", JSONValue(forum.row.nextReport)),
          ("overdue", .flag(forum.isOverdue)),
          ("source", JSONValue(forum.row.source)),
          ("computed", computed("overdue")),
        ])
      })
  }

  static func chase(_ figures: ChaseFigures) -> JSONValue {
    .list(
      figures.items.map { item in
        .object([
          ("ownerRole", JSONValue(item.ownerRole)),
          ("what", .text(item.words.string)),
          ("why", .text(item.reason.sentence.string)),
          ("since", JSONValue(item.since)),
          ("days", item.days.map { JSONValue($0) } ?? .null),
          ("source", JSONValue(item.source)),
          ("computed", computed("what", "why", "since", "days")),
        ])
      })
  }
}

extension DecisionOutcome {
  /// A word of the contract, or the file's own.
  fileprivate var name: String { words.string }
}
