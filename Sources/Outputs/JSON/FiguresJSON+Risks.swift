import CareModel
import Panels
import Text

extension FiguresJSON {
  static func risks(_ figures: RisksFigures) -> JSONValue { .list(figures.byScore.map(risk)) }

  private static func risk(_ risk: RiskFigure) -> JSONValue {
    .object([
      ("id", JSONValue(risk.row.id)),
      ("risk", .text(risk.row.risk.string)),
      ("asAt", JSONValue(risk.day)),
      ("likelihood", level(risk.row.likelihood)),
      ("impact", level(risk.row.impact)),
      ("score", risk.score.map { JSONValue($0.value) } ?? .null),
      ("rag", .text(risk.rag.rawValue)),
      ("ragReason", .text(risk.reasonWords.string)),
      ("dependsOn", .list(risk.dependsOn.flatMap(dependency))),
      ("dependents", .list(risk.dependents.map(name))),
      ("ring", .list(risk.ring.map { .text($0.string) })),
      ("review", JSONValue(risk.row.review)),
      ("overdue", .flag(risk.isOverdue)),
      ("mitigation", JSONValue(risk.row.mitigation)),
      ("ownerRole", JSONValue(risk.row.ownerRole)),
      ("source", JSONValue(risk.row.source)),
      ("computed", computed("score", "rag", "ragReason", "dependents", "ring", "overdue")),
    ])
  }

  private static func level(_ level: RiskLevel?) -> JSONValue {
    level.map { JSONValue($0.rawValue) } ?? .null
  }

  /// What goes by the name that is written; an object without a kind where nothing does.
  private static func dependency(_ dependency: RiskDependency) -> [JSONValue] {
    guard dependency.names.isEmpty else { return dependency.names.map(name) }
    return [
      .object([
        ("id", JSONValue(dependency.text)), ("kind", .null), ("name", .null),
        ("computed", computed("kind", "name")),
      ])
    ]
  }

  private static func name(_ name: DependencyName) -> JSONValue {
    .object([
      ("id", JSONValue(name.id)), ("kind", .text(name.kind.rawValue)),
      ("name", JSONValue(name.name)), ("computed", computed("kind", "name")),
    ])
  }
}
