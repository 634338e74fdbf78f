import CareModel
import Text

extension FiguresJSON {
  static func workforce(_ figures: WorkforceFigures) -> JSONValue {
    guard figures.isGiven else { return .null }
    return .object([
      ("asAt", JSONValue(figures.asAt ?? figures.agency?.asAt)),
      ("agencyFTE", figures.agency.map { JSONValue($0.count) } ?? .null),
      ("agencyFTEAsAt", JSONValue(figures.agency?.asAt)),
      ("agencySource", figures.agency.map { .text($0.source.rawValue) } ?? .null),
      ("agencyRag", figures.agency.map { .text($0.rating.rag.rawValue) } ?? .null),
      ("agencyChange", movement(figures.agency?.movement)),
      ("agencyChangeOverYear", movement(figures.agency?.movementOverYear)),
      ("agencyHeadcount", quantity(figures.agencyHeadcount)),
      ("agencyHeadcountAsAt", JSONValue(figures.agencyHeadcount?.day)),
      ("statedChange", statedChange(figures.statedChange)),
      ("agencyRate", rate(figures.agencyRate)),
      ("vacancyRate", rate(figures.vacancyRate)),
      ("establishedFTE", quantity(figures.establishedFTE)),
      ("inPostFTE", quantity(figures.inPostFTE)),
      ("vacantFTE", quantity(figures.vacantFTE)),
      ("agencyOnVacanciesFTE", quantity(figures.agencyOnVacanciesFTE)),
      ("businessSupportFTE", quantity(figures.businessSupportFTE)),
      ("cases", quantity(figures.cases)),
      ("caseload", quantity(figures.caseload)),
      (
        "agencySpend",
        .list(figures.spend.filter { $0.amount != .notGiven || $0.spent != .notGiven }.map(spend))
      ),
      ("agencyCap", .list(figures.spend.filter { $0.cap != .notGiven }.map(cap))),
      ("series", .list(figures.points.map(agencyPoint))),
      ("teams", .list(figures.teams.map(team))),
    ])
  }

  private static func quantity(_ figure: DatedQuantity?) -> JSONValue {
    figure.map { JSONValue($0.quantity) } ?? .null
  }

  private static func rate(_ figure: DatedQuantity?) -> JSONValue { share(figure?.quantity) }

  private static func statedChange(_ change: StatedChange?) -> JSONValue {
    guard let change else { return .null }
    return .object([
      ("value", JSONValue(change.change)), ("asAt", JSONValue(change.day)),
      ("since", JSONValue(change.since)), ("row", JSONValue(change.row)),
    ])
  }

  private static func spend(_ year: AgencySpendYear) -> JSONValue {
    .object([
      ("year", JSONValue(year.year.map { SafeText($0.label) })),
      ("amount", year.amount == .notGiven ? .null : JSONValue(year.amount)),
      ("forecast", year.forecast == .notGiven ? .null : JSONValue(year.forecast)),
      ("spent", year.spent == .notGiven ? .null : JSONValue(year.spent)),
      ("monthsSpent", JSONValue(year.monthsSpent)),
      ("rag", .text(year.rating.rag.rawValue)),
    ])
  }

  private static func cap(_ year: AgencySpendYear) -> JSONValue {
    .object([
      ("year", JSONValue(year.year.map { SafeText($0.label) })),
      ("amount", JSONValue(year.cap)),
    ])
  }

  private static func agencyPoint(_ point: AgencyPoint) -> JSONValue {
    .object([
      ("day", JSONValue(point.day)), ("agencyFTE", JSONValue(point.fullTimeEquivalent)),
      ("agencyHeadcount", JSONValue(point.headcount)),
    ])
  }

  private static func team(_ team: TeamFigure) -> JSONValue {
    .object([
      ("team", .text(team.team.string)),
      ("asAt", JSONValue(team.day)),
      ("agencyFTE", JSONValue(team.agencyFTE)),
      ("inPostFTE", JSONValue(team.inPostFTE)),
      ("vacantFTE", JSONValue(team.vacantFTE)),
      ("agencyRate", share(team.agencyRate)),
      ("vacancyRate", share(team.vacancyRate)),
      ("cases", JSONValue(team.cases)),
      ("caseload", team.caseload.map { JSONValue($0) } ?? .null),
      ("source", JSONValue(team.row)),
    ])
  }
}
