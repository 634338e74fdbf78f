import CareModel
import Panels
import Text

extension FiguresJSON {
  /// The rule alone where there is no log; nothing where there is no rule either.
  static func spendControl(_ figures: SpendControlFigures) -> JSONValue {
    let rule: [(key: String, value: JSONValue)] = [
      ("threshold", figures.rule.threshold.map { JSONValue($0) } ?? .null),
      ("authoriser", JSONValue(figures.rule.authoriser)),
      ("from", JSONValue(figures.rule.from)),
    ]
    guard !figures.requests.lines.isEmpty else {
      return figures.hasRule ? .object(rule + [("computed", computed())]) : .null
    }
    return .object(
      rule + [
        ("asAt", JSONValue(figures.asAt)),
        ("requests", JSONValue(figures.requests.lines.count)),
        ("authorised", requests(figures.authorised)),
        ("refused", requests(figures.refused)),
        ("open", requests(figures.open)),
        ("other", requests(figures.other)),
        ("breaches", JSONValue(figures.breaches)),
        ("doubts", JSONValue(figures.doubts)),
        ("withoutAuthority", .list(figures.withoutAuthority.lines.map { line($0, figures) })),
        ("byKind", .list(figures.byKind.map(kind))),
        ("lines", .list(figures.byUrgency.map { line($0, figures) })),
        (
          "computed",
          computed(
            "asAt", "requests", "authorised", "refused", "open", "other", "breaches", "doubts",
            "withoutAuthority", "byKind")
        ),
      ])
  }

  private static func requests(_ requests: SpendRequests) -> JSONValue {
    .object([
      ("count", JSONValue(requests.lines.count)),
      ("amount", requests.lines.isEmpty ? JSONValue(Money.zero) : JSONValue(requests.amount)),
      ("computed", computed("count", "amount")),
    ])
  }

  private static func kind(_ group: SpendGroup) -> JSONValue {
    .object([
      ("kind", JSONValue(group.kind)), ("count", JSONValue(group.requests.lines.count)),
      ("amount", JSONValue(group.requests.amount)), ("computed", computed("count", "amount")),
    ])
  }

  private static func line(_ spend: SpendFigure, _ figures: SpendControlFigures) -> JSONValue {
    .object([
      ("date", JSONValue(spend.row.day)),
      ("description", .text(spend.row.description.string)),
      ("kind", JSONValue(spend.row.kind)),
      ("amount", JSONValue(spend.row.amount)),
      ("outcome", spend.row.outcome == .notGiven ? .null : .text(spend.row.outcome.words.string)),
      ("authorisedBy", JSONValue(spend.row.authorisedBy)),
      ("authority", .text(spend.authority.rawValue)),
      ("breach", .flag(spend.authority.isBreach)),
      ("why", .text(spend.authorityWords(figures.rule).string)),
      ("source", JSONValue(spend.row.source)),
      ("computed", computed("authority", "breach", "why")),
    ])
  }
}
