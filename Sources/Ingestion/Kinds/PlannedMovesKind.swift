import CareModel
import Text

/// Planned moves: how many children are to move from where to where, and when; never a child.
enum PlannedMovesKind {
  static let kind = FileKind(
    "planned moves", title: "how many children are to move, from where to where and when",
    required: [[planned], [origin], [destination]],
    further: [
      count, weeklySaving, status, done, ActionsKind.targetID, CommonColumns.asAt,
    ])

  static let planned = Column(
    "planned_date", .date, ["planned", "date planned", "planned for", "planned move date"],
    says: "when the move is planned")
  static let origin = Column(
    "from", .text, ["moves from", "current placement", "move from"],
    says: "the placement that is left")
  static let destination = Column(
    "to", .text, ["moves to", "planned placement", "destination", "move to"],
    says: "the placement that is moved to; home, adoption or leaves care")
  static let count = Column(
    "count", .number, ["children", "number of children", "moves", "number"],
    says: "how many children move; one where it is left empty")
  static let weeklySaving = Column(
    "weekly_saving", .pounds, ["saving per week", "weekly saving per child"],
    says: "what one move saves a week, in pounds")
  static let status = Column(
    "status", .word(PlanWords.status.expected), ["move status", "progress"],
    says: "how far it is")
  static let done = Column(
    "done_date", .date, ["done", "date moved", "moved on", "actual date"],
    says: "when the children moved")
}

extension PlannedMovesKind {
  static var rules: RecordRules<PlannedMoveRow> {
    RecordRules(
      names: [origin],
      key: { [String($0.source.line)] },
      withoutFigures: { $0 },
      record: record)
  }

  /// The fact that a row holds.
  static func record(
    from fields: inout RowFields, path: SafeText
  ) -> RecordOutcome<PlannedMoveRow> {
    guard let day = fields.day(planned) else {
      return .setAside(.rowWithoutValue(column: planned.name))
    }
    guard let start = place(origin, fields) else {
      return .setAside(.rowWithoutValue(column: origin.name))
    }
    guard let end = place(destination, fields) else {
      return .setAside(.rowWithoutValue(column: destination.name))
    }
    var row = PlannedMoveRow(
      planned: day, from: start, to: end,
      source: RowReference(path: path, line: fields.row.line))
    row.count = fields.written(count) == nil ? .exactly(Number(1)) : fields.number(count)
    row.weeklySaving = fields.amount(weeklySaving)
    row.status = ActionsKind.status(status, of: fields)
    row.done = fields.day(done)
    row.targetID = fields.written(ActionsKind.targetID)
    row.asAt = fields.day(CommonColumns.asAt)
    return .fact(row)
  }

  private static func place(_ column: Column, _ fields: RowFields) -> MovePlace? {
    guard let name = fields.written(column), NoValueWords.absence(name.string) == nil else {
      return nil
    }
    return MovePlace(
      name: name, group: PlacementWords.group(name), isOutOfCare: outOfCare[name.string] != nil)
  }

  private static let outOfCare = WordList<Bool>([
    (
      true,
      [
        "home", "returns home", "leaves care", "out of care", "leaving care",
        "special guardianship",
        "sgo", "adopted", "independence", "ceases",
      ]
    )
  ])
}
