import CareModel
import Panels
import Text

extension FiguresJSON {
  static func savingsParts(
    of figures: DisclosedFigures
  ) -> [(key: String, value: JSONValue)] {
    let breakdown = figures.savings.current?.breakdown
    return [
      ("savings", savings(figures.savings)),
      ("savingsTarget", .list(figures.savingsRounds.map(savingsTarget))),
      ("fte", posts(breakdown)),
      ("vacantPosts", vacantPosts(breakdown)),
    ]
  }

  static func savingsTarget(_ round: SavingsRound) -> JSONValue {
    let row = round.row
    return .object([
      ("year", .text(row.year.label)),
      ("base", JSONValue(round.base)),
      ("percent", JSONValue(row.percent)),
      ("computedTarget", JSONValue(round.computedTarget)),
      ("rounding", row.rounding.map { JSONValue($0) } ?? .null),
      ("rounded", JSONValue(round.rounded)),
      ("growth", JSONValue(row.growth)),
      ("target", JSONValue(round.target)),
      ("options", round.options.map { JSONValue($0) } ?? .null),
      ("shortfall", round.shortfall.map { JSONValue($0) } ?? .null),
      ("note", JSONValue(row.note)),
      (
        "computed",
        names(
          (round.isBaseComputed ? ["base"] : []) + [
            "computedTarget", "rounded", "target", "options", "shortfall",
          ])
      ),
      ("source", JSONValue(row.source)),
    ])
  }

  /// What the savings of a year have beside their totals.
  static func breakdown(
    _ breakdown: SavingsBreakdown, also computed: [String]
  ) -> [(key: String, value: JSONValue)] {
    [
      ("sections", .list(breakdown.sections.map(section))),
      ("delivered", JSONValue(breakdown.delivered)),
      ("forecast", JSONValue(breakdown.forecast)),
      ("atRisk", JSONValue(breakdown.atRisk)),
      ("fullYear", JSONValue(breakdown.fullYear)),
      ("byBasis", .list(breakdown.bases.map(basis))),
      ("mixesBases", .flag(breakdown.mixesBases)),
      (
        "broughtForward",
        breakdown.broughtForward.isEmpty
          ? .null
          : .object([
            ("target", JSONValue(breakdown.broughtForwardTarget)),
            ("lines", .list(breakdown.broughtForward.map { .text($0.row.id.string) })),
            ("computed", names(["target", "lines"])),
          ])
      ),
      (
        "computed",
        names(["target", "achieved", "delivered", "forecast", "atRisk", "fullYear"] + computed)
      ),
    ]
  }

  private static func section(_ section: SavingsSection) -> JSONValue {
    .object([
      ("section", JSONValue(section.name)),
      ("count", JSONValue(section.count)),
      ("target", JSONValue(section.target)),
      ("achieved", JSONValue(section.achieved)),
      ("computed", names(["count", "target", "achieved"])),
    ])
  }

  private static func basis(_ basis: SavingsOfBasis) -> JSONValue {
    .object([
      ("basis", basis.basis.map { .text($0.rawValue) } ?? .text("asReported")),
      ("count", JSONValue(basis.count)),
      ("target", JSONValue(basis.target)),
      ("achieved", JSONValue(basis.achieved)),
      ("delivered", JSONValue(basis.delivered)),
      ("forecast", JSONValue(basis.forecast)),
      ("atRisk", JSONValue(basis.atRisk)),
      ("computed", names(["count", "target", "achieved", "delivered", "forecast", "atRisk"])),
    ])
  }

  /// The posts that a year's savings take. What is estimated of them is told apart, so that the
  /// total is a plain number.
  static func posts(_ breakdown: SavingsBreakdown?) -> JSONValue {
    guard let posts = breakdown?.posts, posts.isGiven else { return .null }
    return .object([
      ("total", total(posts)),
      ("ofWhichEstimated", JSONValue(posts.estimated)),
      ("notKnown", names(posts.missing.map(\.label.string))),
      ("computed", names(["total", "ofWhichEstimated"])),
    ])
  }

  static func vacantPosts(_ breakdown: SavingsBreakdown?) -> JSONValue {
    guard let breakdown, breakdown.vacantPosts.isGiven else { return .null }
    return .object([
      ("total", total(breakdown.vacantPosts)),
      ("toBeIdentified", JSONValue(breakdown.postsToBeIdentified)),
      ("notKnown", names(breakdown.vacantPosts.missing.map(\.label.string))),
      ("computed", names(["total", "toBeIdentified"])),
    ])
  }

  private static func total(_ total: Total<Number>) -> JSONValue {
    if case .known(let value, .estimated) = total.quantity { return JSONValue(value) }
    return JSONValue(total.quantity)
  }
}

extension Total {
  /// Whether any part has a figure, or should have.
  fileprivate var isGiven: Bool {
    quantity.isKnown || missing.contains { $0.absence != .notGiven }
  }
}
