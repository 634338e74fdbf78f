import CareModel
import Panels
import Text

extension FiguresJSON {
  static func placements(_ figures: PlacementsFigures, worth: WorthOfOne?) -> JSONValue {
    .object(
      [
        ("asAt", JSONValue(figures.asAt)),
        ("source", figures.asAt == nil ? .null : .text(IndicatorSource.placements.rawValue)),
        ("total", JSONValue(figures.total.quantity)),
        ("groups", .list(figures.groups.map(group))),
        ("providers", .list(figures.providers.map(provider))),
        ("fosteringAgencyShare", share(figures.fosteringAgencyShare)),
        ("unitCost", figures.unitCost.map(unitCost) ?? worth.map(unitCost) ?? .null),
        ("aims", .list(figures.aims.map(aim))),
      ], computed: (figures.isTotalComputed ? ["total"] : []) + ["fosteringAgencyShare"])
  }

  private static func group(_ group: PlacementGroupFigure) -> JSONValue {
    .object(
      [
        ("id", group.group.map { .text($0.rawValue) } ?? .null),
        ("name", .text(group.name.string)),
        ("count", JSONValue(group.count)),
        ("share", share(group.share)),
        ("changeOverYear", movement(group.movementOverYear)),
        ("weeklyCost", group.weeklyCost.map { JSONValue($0) } ?? .null),
      ],
      computed: (group.isCountComputed ? ["count"] : []) + ["share", "changeOverYear"]
        + (group.isWeeklyCostComputed ? ["weeklyCost"] : []))
  }

  private static func provider(_ provider: PlacementProviderFigure) -> JSONValue {
    .object(
      [
        ("id", provider.provider.map { .text($0.rawValue) } ?? .null),
        ("name", .text(provider.name.string)),
        ("count", JSONValue(provider.count)),
        ("share", share(provider.share)),
        ("changeOverYear", movement(provider.movementOverYear)),
      ], computed: (provider.isCountComputed ? ["count"] : []) + ["share", "changeOverYear"])
  }

  private static func unitCost(_ cost: PlacementUnitCost) -> JSONValue {
    .object(
      [
        ("yearly", JSONValue(Quantity.known(cost.yearly, cost.certainty))),
        ("weekly", JSONValue(Quantity.known(cost.weekly, cost.certainty))),
        ("basis", .text(cost.basisWords.string)),
      ], computed: ["yearly"] + (cost.isMean ? ["weekly"] : []))
  }

  private static func aim(_ figures: IndicatorFigures) -> JSONValue {
    guard case .placements(let scope) = figures.indicator else { return .null }
    return .object(
      [("id", .text(scope.id))] + indicator(figures), computed: computed(of: figures))
  }
}
