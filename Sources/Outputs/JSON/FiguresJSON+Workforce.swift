import CareModel
import Text

extension FiguresJSON {
  static func workforce(_ figures: WorkforceFigures) -> JSONValue {
    guard figures.isGiven else { return .null }
    return .object(
      [("asAt", JSONValue(figures.asAt ?? figures.agency?.asAt))] + agency(figures)
        + staff(figures) + [
          (
            "agencySpend",
            .list(
              figures.spend.filter { $0.amount != .notGiven || $0.spent != .notGiven }.map(spend))
          ),
          ("agencyCap", .list(figures.spend.filter { $0.cap != .notGiven }.map(cap))),
          ("series", .list(figures.points.map(agencyPoint))),
          ("teams", .list(figures.teams.map(team))),
        ], computed: computed(of: figures))
  }

  private static func agency(
    _ figures: WorkforceFigures
  ) -> [(key: String, value: JSONValue)] {
    [
      ("agencyFTE", figures.agency.map { JSONValue($0.count) } ?? .null),
      ("agencyFTEAsAt", JSONValue(figures.agency?.asAt)),
      ("agencySource", figures.agency.map { .text($0.source.rawValue) } ?? .null),
      ("agencyRag", figures.agency.map { .text($0.rating.rag.rawValue) } ?? .null),
      ("agencyChange", movement(figures.agency?.movement)),
      ("agencyChangeOverYear", movement(figures.agency?.movementOverYear)),
      ("agencyHeadcount", quantity(figures.agencyHeadcount)),
      ("agencyHeadcountAsAt", JSONValue(figures.agencyHeadcount?.day)),
      ("statedChange", statedChange(figures.statedChange)),
    ]
  }

  private static func staff(_ figures: WorkforceFigures) -> [(key: String, value: JSONValue)] {
    [
      ("agencyRate", rate(figures.agencyRate)),
      ("vacancyRate", rate(figures.vacancyRate)),
      ("establishedFTE", quantity(figures.establishedFTE)),
      ("inPostFTE", quantity(figures.inPostFTE)),
      ("vacantFTE", quantity(figures.vacantFTE)),
      ("agencyOnVacanciesFTE", quantity(figures.agencyOnVacanciesFTE)),
      ("businessSupportFTE", quantity(figures.businessSupportFTE)),
      ("cases", quantity(figures.cases)),
      ("caseload", quantity(figures.caseload)),
    ]
  }

  /// Rates always; other figures where they are added up from teams or taken from each other.
  private static func computed(of figures: WorkforceFigures) -> [String] {
    let told: [(String, DatedQuantity?)] = [
      ("agencyHeadcount", figures.agencyHeadcount), ("agencyRate", figures.agencyRate),
      ("vacancyRate", figures.vacancyRate), ("establishedFTE", figures.establishedFTE),
      ("inPostFTE", figures.inPostFTE), ("vacantFTE", figures.vacantFTE),
      ("agencyOnVacanciesFTE", figures.agencyOnVacanciesFTE),
      ("businessSupportFTE", figures.businessSupportFTE), ("cases", figures.cases),
      ("caseload", figures.caseload),
    ]
    return (figures.agency?.isCountComputed == true ? ["agencyFTE"] : [])
      + ["agencyRag", "agencyChange", "agencyChangeOverYear"]
      + told.filter { $0.1?.isComputed ?? false }.map(\.0)
  }

  private static func quantity(_ figure: DatedQuantity?) -> JSONValue {
    figure.map { JSONValue($0.quantity) } ?? .null
  }

  private static func rate(_ figure: DatedQuantity?) -> JSONValue { share(figure?.quantity) }

  private static func statedChange(_ change: StatedChange?) -> JSONValue {
    guard let change else { return .null }
    return .object(
      [
        ("value", JSONValue(change.change)), ("asAt", JSONValue(change.day)),
        ("since", JSONValue(change.since)), ("row", JSONValue(change.row)),
      ], computed: [])
  }

  private static func spend(_ year: AgencySpendYear) -> JSONValue {
    .object(
      [
        ("year", JSONValue(year.year.map { SafeText($0.label) })),
        ("amount", year.amount == .notGiven ? .null : JSONValue(year.amount)),
        ("forecast", year.forecast == .notGiven ? .null : JSONValue(year.forecast)),
        ("spent", year.spent == .notGiven ? .null : JSONValue(year.spent)),
        ("monthsSpent", JSONValue(year.monthsSpent)),
        ("rag", .text(year.rating.rag.rawValue)),
      ],
      computed: (year.isAmountComputed ? ["amount"] : [])
        + (year.computed.contains(.forecast) ? ["forecast"] : [])
        + (year.computed.contains(.spent) ? ["spent"] : []) + ["monthsSpent", "rag"])
  }

  private static func cap(_ year: AgencySpendYear) -> JSONValue {
    .object(
      [
        ("year", JSONValue(year.year.map { SafeText($0.label) })),
        ("amount", JSONValue(year.cap)),
      ], computed: year.computed.contains(.cap) ? ["amount"] : [])
  }

  private static func agencyPoint(_ point: AgencyPoint) -> JSONValue {
    .object([
      ("day", JSONValue(point.day)), ("agencyFTE", JSONValue(point.fullTimeEquivalent)),
      ("agencyHeadcount", JSONValue(point.headcount)),
    ])
  }

  private static func team(_ team: TeamFigure) -> JSONValue {
    .object(
      [
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
      ],
      computed: (team.isVacantComputed ? ["vacantFTE"] : []) + [
        "agencyRate", "vacancyRate", "caseload",
      ])
  }
}
