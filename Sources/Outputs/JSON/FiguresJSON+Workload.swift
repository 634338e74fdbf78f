import CareModel
import Text

extension FiguresJSON {
  static func workload(_ figures: WorkloadFigures) -> JSONValue {
    guard figures.isGiven else { return .null }
    let steps = WorkloadStep.allCases.map { step in
      (key: step.rawValue, value: JSONValue(figures[step]?.quantity ?? .notGiven))
    }
    let before: [(key: String, value: JSONValue)] = [
      ("asAt", JSONValue(figures.asAt)),
      ("source", .text(IndicatorSource.workload.rawValue)),
    ]
    let after: [(key: String, value: JSONValue)] = [
      ("days", .object(figures.steps.map { ($0.step.rawValue, JSONValue($0.day)) })),
      ("peaks", peaks(figures)),
      ("changes", changes(figures)),
      ("assessmentsInTime", figures.inTime.map(inTime) ?? .null),
      ("conversion", .list(figures.conversions.map(conversion))),
      ("definition", .text(WorkloadConversion.definition.string)),
      ("otherwise", .list(figures.steps.compactMap(otherwise))),
      ("series", .list(figures.periods.map(period))),
      ("rows", .list(figures.rows.map { JSONValue($0) })),
    ]
    return .object(before + steps + after, computed: ["peaks", "changes"])
  }

  private static func peaks(_ figures: WorkloadFigures) -> JSONValue {
    let peaks = figures.steps.compactMap { figure in
      figure.peak.map { peak in
        (
          key: figure.step.rawValue,
          value: JSONValue.object(
            [("day", JSONValue(peak.day)), ("value", JSONValue(peak.quantity))], computed: [])
        )
      }
    }
    return .object(peaks, computed: peaks.map(\.key))
  }

  private static func changes(_ figures: WorkloadFigures) -> JSONValue {
    let changes = figures.steps.map { figure in
      (
        key: figure.step.rawValue,
        value: JSONValue.object(
          [
            ("month", change(figure.overMonth)), ("quarter", change(figure.overQuarter)),
            ("year", change(figure.overYear)),
            ("quarterSum", figure.quarter.map(quarterSum) ?? .null),
          ], computed: ["month", "quarter", "year", "quarterSum"])
      )
    }
    return .object(changes, computed: changes.map(\.key))
  }

  private static func quarterSum(_ sum: QuarterSum) -> JSONValue {
    .object(
      [
        ("quarter", .text(sum.quarter.id)), ("sum", JSONValue(sum.sum)),
        ("before", sum.before.map { JSONValue($0) } ?? .null),
        ("change", JSONValue(sum.movement?.change)),
      ], computed: ["sum", "before", "change"])
  }

  private static func inTime(_ inTime: AssessmentsInTime) -> JSONValue {
    .object(
      [
        ("asAt", JSONValue(inTime.day)), ("count", JSONValue(inTime.count)),
        ("of", JSONValue(inTime.all)), ("share", share(inTime.share)),
        ("source", JSONValue(inTime.row)),
      ], computed: inTime.isComputed ? ["share"] : [])
  }

  private static func conversion(_ conversion: WorkloadConversion) -> JSONValue {
    let rates: [(String, ConversionRate?)] = [
      ("referralToPlan", conversion.referralToPlan), ("referralToCare", conversion.referralToCare),
    ]
    let members = rates.flatMap { name, rate -> [(key: String, value: JSONValue)] in
      let typed = rate?.typed.map { (key: name + "Typed", value: share($0)) }
      return [(name, share(rate?.percent))] + [typed].compactMap(\.self)
    }
    let rows = rates.flatMap { $0.1?.rows ?? [] }
    return .object(
      [("quarter", .text(conversion.quarter.id))] + members
        + [("rows", .list(rows.map { JSONValue($0) }))],
      computed: rates.filter { $0.1?.isComputed ?? false }.map(\.0))
  }

  /// Another file’s figure for the same day, which is used in the place of the workload’s.
  private static func otherwise(_ figure: WorkloadStepFigure) -> JSONValue? {
    figure.otherwise.map { other in
      .object(
        [
          ("step", .text(figure.step.rawValue)), ("value", JSONValue(figure.quantity)),
          ("used", JSONValue(other.quantity)), ("usedSource", .text(other.source.rawValue)),
          ("source", JSONValue(other.row)),
        ], computed: [])
    }
  }

  private static func period(_ period: WorkloadPeriod) -> JSONValue {
    let steps = WorkloadStep.allCases.map { step in
      (key: step.rawValue, value: JSONValue(period.quantities[step] ?? .notGiven))
    }
    let source = period.rows.last.map { JSONValue($0) } ?? .null
    return .object(
      [("day", JSONValue(period.day)), ("length", .text(period.length.name))] + steps
        + [("source", source)], computed: [])
  }

  private static func change(_ movement: Movement?) -> JSONValue {
    guard let movement else { return .null }
    return .object(
      [("change", JSONValue(movement.change)), ("since", JSONValue(movement.since))],
      computed: ["change"])
  }
}

extension PeriodLength {
  fileprivate var name: String {
    switch self {
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }
}
