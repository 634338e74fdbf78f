import CareModel
import Panels
import Text

extension FiguresJSON {
  static func lookedAfter(_ figures: IndicatorFigures?) -> JSONValue {
    guard let figures else { return .null }
    return .object(indicator(figures))
  }

  /// What every figure that a target may be about has in common.
  private static func indicator(_ figures: IndicatorFigures) -> [(key: String, value: JSONValue)] {
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

  private static func point(_ point: Dated<Number>) -> JSONValue {
    .object([("day", JSONValue(point.day)), ("count", JSONValue(point.quantity))])
  }

  static func movement(_ movement: Movement?) -> JSONValue {
    guard let movement else { return .null }
    return .object([
      ("change", JSONValue(movement.change)), ("since", JSONValue(movement.since)),
      ("worse", JSONValue(movement.isWorse)),
    ])
  }

  static func placements(_ figures: PlacementsFigures, worth: WorthOfOne?) -> JSONValue {
    .object([
      ("asAt", JSONValue(figures.asAt)),
      ("source", figures.asAt == nil ? .null : .text(IndicatorSource.placements.rawValue)),
      ("total", JSONValue(figures.total.quantity)),
      ("groups", .list(figures.groups.map(group))),
      ("providers", .list(figures.providers.map(provider))),
      ("fosteringAgencyShare", share(figures.fosteringAgencyShare)),
      ("unitCost", figures.unitCost.map(unitCost) ?? worth.map(unitCost) ?? .null),
      ("aims", .list(figures.aims.map(aim))),
    ])
  }

  private static func group(_ group: PlacementGroupFigure) -> JSONValue {
    .object([
      ("id", group.group.map { .text($0.rawValue) } ?? .null),
      ("name", .text(group.name.string)),
      ("count", JSONValue(group.count)),
      ("share", share(group.share)),
      ("changeOverYear", movement(group.movementOverYear)),
      ("weeklyCost", group.weeklyCost.map { JSONValue($0) } ?? .null),
    ])
  }

  private static func provider(_ provider: PlacementProviderFigure) -> JSONValue {
    .object([
      ("id", provider.provider.map { .text($0.rawValue) } ?? .null),
      ("name", .text(provider.name.string)),
      ("count", JSONValue(provider.count)),
      ("share", share(provider.share)),
      ("changeOverYear", movement(provider.movementOverYear)),
    ])
  }

  private static func unitCost(_ cost: PlacementUnitCost) -> JSONValue {
    .object([
      ("yearly", JSONValue(Quantity.known(cost.yearly, cost.certainty))),
      ("weekly", JSONValue(Quantity.known(cost.weekly, cost.certainty))),
      ("basis", .text(cost.basisWords.string)),
    ])
  }

  private static func aim(_ figures: IndicatorFigures) -> JSONValue {
    guard case .placements(let scope) = figures.indicator else { return .null }
    return .object([("id", .text(scope.id))] + indicator(figures))
  }

  /// A percentage as a part of one, to four decimals.
  static func share(_ percent: Quantity<Number>?) -> JSONValue {
    guard let percent else { return .null }
    return JSONValue(percent.map { $0.divided(by: Number(100)) })
  }
}
