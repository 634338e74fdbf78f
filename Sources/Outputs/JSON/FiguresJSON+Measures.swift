import CareModel
import Panels
import Text

extension FiguresJSON {
  static func measure(_ measure: MeasureFigure) -> JSONValue {
    .object(
      [
        ("measure", .text(measure.name.string)),
        ("period", .text(measure.row.period.string)),
        ("asAt", JSONValue(measure.asAt)),
        ("value", JSONValue(measure.value)),
        ("unit", JSONValue(measure.row.unit)),
        ("polarity", measure.row.polarity.map { .text($0.rawValue) } ?? .null),
        ("accumulation", .text(measure.row.accumulation.rawValue)),
        ("baseline", measure.row.baseline == .notGiven ? .null : JSONValue(measure.row.baseline)),
        ("target", JSONValue(measure.row.target)),
        ("expected", measure.expected.map { JSONValue($0) } ?? .null),
        ("variance", JSONValue(measure.variance)),
        ("adverse", JSONValue(measure.isAdverse)),
        ("rag", .text(measure.rating.rag.rawValue)),
        ("ragReason", .text(measure.rating.reason.words.string)),
        ("change", movement(measure.movement)),
        ("changeOverYear", movement(measure.movementOverYear)),
        ("comparator", JSONValue(measure.row.comparator)),
        ("series", .list(measure.series.points.map(value))),
        ("teams", .list(measure.teams.map(team))),
        ("source", JSONValue(measure.row.source)),
      ],
      computed: (measure.row.isComputed ? ["value"] : []) + [
        "expected", "variance", "adverse", "rag", "ragReason", "change", "changeOverYear",
      ])
  }

  private static func value(_ point: Dated<Number>) -> JSONValue {
    .object([("day", JSONValue(point.day)), ("value", JSONValue(point.quantity))])
  }

  private static func team(_ team: TeamMeasure) -> JSONValue {
    .object(
      [("team", .text(team.team.string)), ("value", JSONValue(team.value))],
      computed: team.row.isComputed ? ["value"] : [])
  }
}
