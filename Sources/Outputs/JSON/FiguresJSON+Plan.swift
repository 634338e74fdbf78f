import CareModel
import Text

extension FiguresJSON {
  static func savings(_ figures: SavingsFigures) -> JSONValue {
    guard let current = figures.current else { return .null }
    let others = figures.otherYears.map { year in
      JSONValue.object(
        [
          ("year", JSONValue(year.year.map { SafeText($0.label) })),
          ("target", JSONValue(year.target)),
          ("achieved", JSONValue(year.achieved)),
          ("lines", .list(year.lines.map(line))),
        ] + breakdown(year.breakdown, also: []))
    }
    return .object(
      [
        ("asAt", JSONValue(figures.asAt)),
        ("year", JSONValue(current.year.map { SafeText($0.label) })),
        ("target", JSONValue(current.target)),
        ("achieved", JSONValue(current.achieved)),
        ("variance", JSONValue(current.variance)),
        ("percent", JSONValue(current.percent)),
        ("years", .list(others)),
        ("lines", .list(current.lines.map(line))),
      ] + breakdown(current.breakdown, also: ["variance", "percent"]))
  }

  private static func line(_ line: SavingFigure) -> JSONValue {
    .object([
      ("id", JSONValue(line.row.id)),
      ("description", JSONValue(line.row.description)),
      ("year", JSONValue(line.row.year.map { SafeText($0.label) })),
      ("target", JSONValue(line.row.target)),
      ("achieved", JSONValue(line.row.achieved)),
      ("variance", JSONValue(line.variance)),
      ("adverse", JSONValue(line.isAdverse)),
      ("sharedBy", .list(line.sharedBy.map { .text($0.string) })),
      ("section", JSONValue(line.row.section)),
      ("basis", line.row.basis.map { .text($0.rawValue) } ?? .null),
      ("delivered", JSONValue(line.row.delivered)),
      ("forecast", JSONValue(line.row.forecast)),
      ("atRisk", JSONValue(line.row.atRisk)),
      ("fullYear", JSONValue(line.row.fullYear)),
      ("fte", JSONValue(line.row.fullTimeEquivalent)),
      ("vacantPosts", JSONValue(line.row.vacantPosts)),
      ("starts", JSONValue(line.row.starts)),
      ("computed", names(["variance", "adverse"])),
      ("source", JSONValue(line.row.source)),
    ])
  }

  static func actions(_ figures: ActionsFigures) -> JSONValue {
    .object([
      ("asAt", JSONValue(figures.asAt)),
      ("completed", JSONValue(figures.count(.completed))),
      ("inProgress", JSONValue(figures.count(.inProgress))),
      ("notStarted", JSONValue(figures.count(.notStarted))),
      ("other", JSONValue(figures.other)),
      ("overdue", JSONValue(figures.overdue)),
      ("byTerm", .list(figures.byTerm.map(term))),
      ("lines", .list(figures.rows.map(action))),
      ("computed", computed("completed", "inProgress", "notStarted", "other", "overdue")),
    ])
  }

  private static func action(_ action: ActionFigure) -> JSONValue {
    .object([
      ("id", JSONValue(action.row.id)),
      ("action", .text(action.row.action.string)),
      ("status", .text(action.row.status.name)),
      ("due", JSONValue(action.row.due)),
      ("ownerRole", JSONValue(action.row.ownerRole)),
      ("objective", JSONValue(action.row.objective)),
      ("targetId", JSONValue(action.row.targetID)),
      ("term", action.row.term.map { .text($0.rawValue) } ?? .null),
      ("effect", JSONValue(action.row.effect)),
      ("overdue", .flag(action.isOverdue)),
      ("source", JSONValue(action.row.source)),
      ("computed", computed("overdue")),
    ])
  }

  static func source(_ source: SourceReport) -> JSONValue {
    .object(
      [
        ("path", .text(source.path.string)),
        ("kinds", .list(source.kinds.map { .text($0) })),
        ("verdict", .text(source.verdict.rawValue)),
        ("rows", JSONValue(source.rows)),
        ("coversTo", JSONValue(source.coversTo)),
        ("readAt", source.readAt.map { .text($0.iso) } ?? .null),
        ("stale", .flag(source.isStale)),
      ], computed: ["verdict", "rows", "stale"])
  }
}

extension ActionStatus {
  fileprivate var name: String {
    switch self {
    case .completed: "completed"
    case .inProgress: "inProgress"
    case .notStarted: "notStarted"
    case .other(let word): word.string
    case .notGiven: "notGiven"
    }
  }
}
