import CareModel

extension FiguresJSON {
  static func lookedAfter(_ figures: IndicatorFigures?) -> JSONValue {
    guard let figures else { return .null }
    return .object(indicator(figures), computed: computed(of: figures))
  }

  /// What every figure that a target may be about has in common.
  static func indicator(_ figures: IndicatorFigures) -> [(key: String, value: JSONValue)] {
    [
      ("asAt", JSONValue(figures.asAt)),
      ("source", .text(figures.source.rawValue)),
      ("count", JSONValue(figures.count)),
      ("inPlan", figures.typed.map { JSONValue($0) } ?? .null),
      ("change", movement(figures.movement)),
      ("changeOverYear", movement(figures.movementOverYear)),
      ("rag", .text(figures.rating.rag.rawValue)),
      ("series", .list(figures.course.points.map(point))),
      ("peak", figures.peak.map(point) ?? .null),
      ("row", figures.row.map { JSONValue($0) } ?? .null),
    ]
  }

  static func computed(of figures: IndicatorFigures) -> [String] {
    (figures.isCountComputed ? ["count"] : []) + ["change", "changeOverYear", "rag", "peak"]
  }

  private static func point(_ point: Dated<Number>) -> JSONValue {
    .object([("day", JSONValue(point.day)), ("count", JSONValue(point.quantity))])
  }

  static func movement(_ movement: Movement?) -> JSONValue {
    guard let movement else { return .null }
    return .object(
      [
        ("change", JSONValue(movement.change)), ("since", JSONValue(movement.since)),
        ("worse", JSONValue(movement.isWorse)),
      ], computed: ["change", "worse"])
  }

  /// A percentage as a part of one, to four decimals.
  static func share(_ percent: Quantity<Number>?) -> JSONValue {
    guard let percent else { return .null }
    return JSONValue(percent.map { $0.divided(by: Number(100)) })
  }
}
