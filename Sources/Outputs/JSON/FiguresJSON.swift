package import CareModel
import Panels
import Text

/// The figures as JSON, by the contract that other programs read.
package enum FiguresJSON {
  /// The number of the contract. It changes when something that was there changes or goes.
  static let schema = 1

  /// The figures of a panel, or of all where none is named.
  package static func document(of figures: DisclosedFigures, panel: ShownPanel? = nil) -> JSONValue
  {
    var members: [(key: String, value: JSONValue)] = [
      ("schema", JSONValue(schema)),
      ("asAt", JSONValue(figures.asAt)),
      ("authority", JSONValue(figures.authority.name)),
      ("audience", .text(figures.audience.rawValue)),
      ("marking", JSONValue(figures.audience.marking)),
      ("demo", .flag(figures.isDemo)),
    ]
    for shown in ShownPanel.allCases where panel == nil || panel == shown {
      members += parts(of: figures, for: shown)
    }
    return .object(members)
  }

  private static func parts(
    of figures: DisclosedFigures, for panel: ShownPanel
  ) -> [(key: String, value: JSONValue)] {
    switch panel {
    case .lookedAfter: [("lookedAfter", lookedAfter(figures.lookedAfter))]
    case .placements:
      [
        ("placements", placements(figures.placements, worth: figures.budget.placementWorth))
      ]
    case .workforce: [("workforce", workforce(figures.workforce))]
    case .measures: [("measures", .list(figures.measures.rows.map(measure)))]
    case .targets: [("targets", .list(figures.targets.rows.map(target)))]
    case .savings: savingsParts(of: figures)
    case .budget: [("budget", budget(figures.budget))]
    case .pressures: [("pressures", pressures(figures.pressures))]
    case .actions: [("actions", actions(figures.actions))]
    case .workload: [("workload", workload(figures.workload))]
    case .ahead: [("plannedMoves", plannedMoves(figures.ahead))]
    case .decisions: [("decisions", decisions(figures.decisions))]
    case .forums: [("forums", forums(figures.forums))]
    case .risks: [("risks", risks(figures.risks))]
    case .spendControl: [("spendControl", spendControl(figures.spendControl))]
    case .chase: [("chase", chase(figures.chase))]
    case .sources: [("sources", .list(figures.sources.map(source)))]
    }
  }

  private static func target(_ target: TargetFigure) -> JSONValue {
    .object(
      [
        ("id", JSONValue(target.id)),
        ("measure", JSONValue(target.row.measure)),
        ("objective", JSONValue(target.row.objective)),
        ("description", JSONValue(target.row.description)),
        ("condition", JSONValue(target.row.condition)),
        ("unit", JSONValue(target.row.unit)),
        ("polarity", target.row.polarity.map { .text($0.rawValue) } ?? .null),
        ("basis", .text(target.row.basis.rawValue)),
        ("due", JSONValue(target.row.due)),
        ("target", aim(target.target)),
        ("actual", JSONValue(target.actual)),
        ("actualAsAt", JSONValue(target.actualDay)),
        ("actualSource", .text(target.actualSource.rawValue)),
        ("typedActual", JSONValue((target.typedActual ?? target.row.actual).value)),
        ("variance", JSONValue(target.variance)),
        ("adverse", JSONValue(target.isAdverse)),
        ("status", .text(target.status.rawValue)),
        ("rag", .text(target.rating.rag.rawValue)),
        ("ragReason", .text(target.rating.reason.words.string)),
        ("ragInFile", target.row.ragInFile.map { .text($0.rawValue) } ?? .null),
        ("measureRag", .text(target.measureRating.rag.rawValue)),
        ("savingId", JSONValue(target.row.savingID)),
        ("balance", balance(target.balance)),
        ("source", JSONValue(target.row.source)),
      ],
      computed: (target.isActualComputed ? ["actual"] : []) + [
        "variance", "adverse", "status", "rag", "ragReason", "measureRag",
      ])
  }
}
