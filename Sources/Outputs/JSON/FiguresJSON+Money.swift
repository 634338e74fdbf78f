import CareModel
import Panels
import Text

/// The budget, what its overspend is made of, and the rounds of savings.
extension FiguresJSON {
  static func budget(_ figures: BudgetFigures) -> JSONValue {
    guard let current = figures.current else { return .null }
    return .object(
      [("asAt", JSONValue(figures.asAt))] + members(of: current) + [
        ("lines", .list(current.lines.map(line))),
        ("years", .list(figures.otherYears.map(year))),
        ("worth", .list(figures.worth.map(worth))),
      ])
  }

  private static func year(_ year: BudgetYear) -> JSONValue {
    .object(members(of: year) + [("lines", .list(year.lines.map(line)))])
  }

  private static func members(of year: BudgetYear) -> [(key: String, value: JSONValue)] {
    let isSum = !year.isOneLine
    let only = year.lines.first
    let amounts = [BudgetAmount.budget, .actual, .forecast].filter {
      isSum || only?.computed.contains($0) == true
    }
    return [
      ("year", JSONValue(year.year.map { SafeText($0.label) })),
      ("day", JSONValue(year.day)),
      ("budget", JSONValue(year.budget)),
      ("actual", JSONValue(year.actual)),
      ("forecast", JSONValue(year.forecast)),
      ("variance", variance(year.variance)),
      ("adverse", JSONValue(year.variance.isAdverse)),
      ("movement", JSONValue(year.movement)),
      ("rag", .text(year.rating.rag.rawValue)),
      ("ragReason", .text(year.ratingWords.string)),
      ("sectors", .list(year.sectors.map(sector))),
      (
        "computed",
        names(
          amounts.map(\.rawValue) + (year.variance.isComputed ? ["variance"] : [])
            + ["adverse", "movement", "rag"])
      ),
    ]
  }

  private static func sector(_ sector: BudgetSector) -> JSONValue {
    .object([
      ("sector", .text(sector.name.string)),
      ("budget", JSONValue(sector.budget)),
      ("forecast", JSONValue(sector.forecast)),
      ("variance", variance(sector.variance)),
      ("computed", names(["budget", "forecast", "variance"])),
    ])
  }

  private static func line(_ line: BudgetLineFigure) -> JSONValue {
    let row = line.row
    return .object(
      [
        ("line", .text(line.name.string)),
        ("year", JSONValue(line.year.map { SafeText($0.label) })),
        ("asAt", JSONValue(line.day)),
        ("parent", JSONValue(row?.parent)),
        ("sector", JSONValue(row?.sector)),
        ("originalBudget", JSONValue(row?.originalBudget ?? .notGiven)),
        ("budget", JSONValue(line.budget)),
        ("actual", JSONValue(line.actual)),
        ("income", JSONValue(row?.income ?? .notGiven)),
        ("reserve", JSONValue(row?.reserve ?? .notGiven)),
        ("forecast", JSONValue(line.forecast)),
      ] + judged(line) + [
        ("note", JSONValue(row?.note)),
        (
          "computed",
          names(
            BudgetAmount.allCases.filter(line.computed.contains).map(\.rawValue)
              + ["adverse", "movement", "rag", "yearlyCost"])
        ),
        ("source", row.map { JSONValue($0.source) } ?? .null),
      ])
  }

  /// What follows from a line's amounts.
  private static func judged(_ line: BudgetLineFigure) -> [(key: String, value: JSONValue)] {
    [
      ("variance", variance(line.variance)),
      ("statedVariance", JSONValue(line.stated)),
      ("adverse", JSONValue(line.variance.isAdverse)),
      ("movement", JSONValue(line.movement)),
      ("movementSince", JSONValue(line.movedSince)),
      ("rag", .text(line.rating.rag.rawValue)),
      ("ragReason", .text(line.ratingWords.string)),
      ("questioned", names(BudgetAmount.allCases.filter(line.isQuestioned).map(\.rawValue))),
      ("notBrokenDown", line.rest.map(rest) ?? .null),
      ("priceAndVolume", line.priceAndVolume.map(priceAndVolume) ?? .null),
      ("yearlyCost", line.yearlyCost.map { JSONValue($0) } ?? .null),
    ]
  }

  private static func rest(_ rest: BudgetRest) -> JSONValue {
    .object([
      ("of", .text(rest.amount.rawValue)), ("amount", JSONValue(rest.money)),
      ("computed", names(["amount"])),
    ])
  }

  private static func priceAndVolume(_ parts: PriceAndVolume) -> JSONValue {
    func amount(_ money: Money) -> JSONValue {
      JSONValue(Quantity.known(money, parts.isEstimated ? .estimated : .exact))
    }
    return .object([
      ("budgetRate", amount(parts.budgetRate)), ("volume", amount(parts.volume)),
      ("price", amount(parts.price)), ("rest", amount(parts.rest)),
      ("computed", names(["budgetRate", "volume", "price", "rest"])),
    ])
  }

  private static func worth(_ worth: WorthOfOne) -> JSONValue {
    .object([
      ("targetId", .text(worth.targetID.string)),
      ("name", .text(worth.name.string)),
      ("saving", JSONValue(worth.saving)),
      ("count", JSONValue(worth.count)),
      ("yearly", JSONValue(worth.yearly)),
      ("basis", .text(worth.basisWords.string)),
      ("computed", names(["yearly"])),
      ("source", JSONValue(worth.row)),
    ])
  }

  /// What a placement costs, where only a target that saves some of them tells it.
  static func unitCost(_ worth: WorthOfOne) -> JSONValue {
    .object([
      ("yearly", JSONValue(worth.yearly)),
      ("basis", .text(worth.sentence.string)),
      ("computed", names(["yearly"])),
      ("source", JSONValue(worth.row)),
    ])
  }

  /// A variance with the lines that it lacks.
  private static func variance(_ variance: BudgetVariance) -> JSONValue {
    guard case .known(let money, let certainty) = variance.quantity, !variance.missing.isEmpty
    else { return JSONValue(variance.quantity) }
    return .object([
      ("value", JSONValue(money)), ("qualifier", .text(certainty.rawValue)),
      ("notKnown", .list(variance.missing.map { .text($0.string) })),
    ])
  }

  /// The names of members.
  static func names(_ names: [String]) -> JSONValue { .list(names.map { .text($0) }) }
}
