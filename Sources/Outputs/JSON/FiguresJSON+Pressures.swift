import CareModel
import Panels
import Text

extension FiguresJSON {
  static func pressures(_ figures: PressuresFigures) -> JSONValue {
    guard let current = figures.current else { return .null }
    return .object(
      [("asAt", JSONValue(figures.asAt))] + members(of: current) + [
        ("ofLines", .list(figures.ofLines.map { .object(members(of: $0)) })),
        ("years", .list(figures.otherYears.map { .object(members(of: $0)) })),
      ])
  }

  /// The total is the overspend, or that of the pressures where no overspend is known.
  private static func members(
    of bridge: OverspendBridge
  ) -> [(key: String, value: JSONValue)] {
    let isOffset = bridge.isOffset
    let rest = bridge.rest ?? .notGiven
    let total = bridge.overspend ?? bridge.pressed.quantity
    let isTyped = bridge.overspend != nil && !bridge.isOverspendComputed
    return [
      ("year", JSONValue(bridge.year.map { SafeText($0.label) })),
      ("line", JSONValue(bridge.line)),
      ("totalOf", .text(bridge.overspend == nil ? "pressures" : "overspend")),
      ("total", JSONValue(total)),
      ("pressures", JSONValue(bridge.pressed)),
      ("notBrokenDown", isOffset ? .null : JSONValue(rest)),
      ("offsetElsewhere", isOffset ? JSONValue(rest.map(\.magnitude)) : .null),
      ("mitigated", JSONValue(bridge.mitigated.quantity)),
      ("unmitigated", JSONValue(bridge.unmitigated ?? .notGiven)),
      ("delivered", JSONValue(bridge.delivered.quantity)),
      ("terms", .list(bridge.terms.map(term))),
      ("lines", .list((bridge.pressures + bridge.mitigations).map(pressure))),
      (
        "computed",
        names(
          (isTyped ? [] : ["total"]) + [
            "pressures", isOffset ? "offsetElsewhere" : "notBrokenDown", "mitigated",
            "unmitigated", "delivered",
          ])
      ),
    ]
  }

  private static func term(_ term: PressureTerm) -> JSONValue {
    .object([
      ("term", term.term.map { .text($0.rawValue) } ?? .null),
      ("pressures", JSONValue(term.pressures.quantity)),
      ("mitigations", JSONValue(term.mitigations.quantity)),
      ("computed", names(["pressures", "mitigations"])),
    ])
  }

  private static func pressure(_ pressure: PressureFigure) -> JSONValue {
    .object([
      ("pressure", .text(pressure.row.pressure.string)),
      ("kind", .text(pressure.row.kind.rawValue)),
      ("term", pressure.row.term.map { .text($0.rawValue) } ?? .null),
      ("amount", JSONValue(pressure.amount)),
      ("delivered", JSONValue(pressure.row.delivered)),
      ("starts", JSONValue(pressure.row.starts)),
      ("line", JSONValue(pressure.row.line)),
      ("asAt", JSONValue(pressure.day)),
      ("note", JSONValue(pressure.row.note)),
      ("computed", names([])),
      ("source", JSONValue(pressure.row.source)),
    ])
  }
}
