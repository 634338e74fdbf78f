import CareModel
import Text

extension FiguresJSON {
  static func plannedMoves(_ figures: AheadFigures) -> JSONValue {
    guard !figures.moves.isEmpty else { return .null }
    return .object(
      [
        ("asAt", JSONValue(figures.asAt)),
        ("open", JSONValue(figures.count(.open, .overdue))),
        ("overdue", JSONValue(figures.count(.overdue))),
        ("done", JSONValue(figures.count(.done))),
        ("cancelled", JSONValue(figures.count(.cancelled))),
        ("lines", .list(figures.moves.map(move))),
        ("forecasts", .list(figures.forecasts.map(forecast))),
      ], computed: ["open", "overdue", "done", "cancelled"])
  }

  private static func move(_ move: PlannedMoveFigure) -> JSONValue {
    let row = move.row
    return .object(
      [
        ("planned", JSONValue(row.planned)),
        ("from", .text(row.origin.name.string)), ("fromGroup", group(row.origin)),
        ("to", .text(row.destination.name.string)), ("toGroup", group(row.destination)),
        ("count", JSONValue(row.count)), ("weeklySaving", JSONValue(row.weeklySaving)),
        ("status", .text(move.state.rawValue)), ("doneDate", JSONValue(row.done)),
        ("targetId", JSONValue(row.targetID)), ("asAt", JSONValue(row.asAt)),
        ("inYear", JSONValue(move.inYear)), ("fullYear", JSONValue(move.fullYear)),
        ("source", JSONValue(row.source)),
      ], computed: ["fromGroup", "toGroup", "status", "inYear", "fullYear"])
  }

  private static func group(_ place: MovePlace) -> JSONValue {
    place.group.map { .text($0.rawValue) } ?? .null
  }

  private static func forecast(_ forecast: MoveForecast) -> JSONValue {
    .object(
      [
        ("targetId", JSONValue(forecast.targetID)),
        ("targetIds", .list(forecast.targetIDs.map { .text($0.string) })),
        ("scope", .text(forecast.scope.id)),
        ("from", JSONValue(forecast.from.quantity)),
        ("fromDay", JSONValue(forecast.from.day)),
        ("open", JSONValue(forecast.open)), ("overdue", JSONValue(forecast.overdue)),
        ("doneSince", forecast.doneSince.map { JSONValue($0) } ?? .null),
        ("listedAsAt", JSONValue(forecast.listed)),
        ("months", .list(forecast.months.map(month))),
        ("final", JSONValue(forecast.final.quantity)),
        ("finalDay", JSONValue(forecast.final.day)),
        ("inYear", JSONValue(forecast.inYear)),
        ("year", .text(forecast.year.label)),
        ("fullYear", JSONValue(forecast.fullYear)),
        ("target", aim(forecast.milestone?.target ?? .notGiven)),
        ("targetDue", JSONValue(forecast.milestone?.due)),
        ("milestoneId", JSONValue(forecast.milestone?.id)),
        ("variance", JSONValue(forecast.variance)),
        ("adverse", JSONValue(forecast.isAdverse)),
      ],
      computed: [
        "open", "overdue", "doneSince", "months", "final", "finalDay", "inYear", "fullYear",
        "variance", "adverse",
      ])
  }

  private static func month(_ month: DatedForecast) -> JSONValue {
    .object(
      [("day", JSONValue(month.day)), ("value", JSONValue(month.quantity))], computed: ["value"])
  }

  static func aim(_ target: Quantity<TargetValue>) -> JSONValue {
    JSONValue(target) { value in
      switch value {
      case .number(let number): JSONValue(number)
      case .band(let low, let high):
        .object([("low", JSONValue(low)), ("high", JSONValue(high))])
      }
    }
  }
}

extension FiguresJSON {
  /// The measure that must not get worse while a target is met.
  static func balance(_ balance: TargetBalance?) -> JSONValue {
    guard let balance else { return .null }
    return .object(
      [
        ("measure", .text(balance.measure.string)),
        ("value", JSONValue(balance.value)),
        ("asAt", JSONValue(balance.day)),
        ("change", movement(balance.movement)),
        ("changeOverYear", movement(balance.movementOverYear)),
        ("worse", JSONValue(balance.isWorse)),
        ("source", balance.row.map { JSONValue($0) } ?? .null),
      ], computed: (balance.isComputed ? ["value"] : []) + ["change", "changeOverYear", "worse"])
  }
}
