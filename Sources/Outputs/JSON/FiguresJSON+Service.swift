import CareModel
import Panels
import Text

extension FiguresJSON {
  static func lookedAfter(_ figures: IndicatorFigures?) -> JSONValue {
    guard let figures else { return .null }
    return .object(indicator(figures))
  }

  /// What every figure that a target may be about has in common.
  private static func indicator(_ figures: IndicatorFigures) -> [(key: String, value: JSONValue)] {
    [
      ("asAt", JSONValue(figures.asAt)),
      ("source", .text(figures.source.rawValue)),
      ("count", JSONValue(figures.count)),
      ("inPlan", figures.typed.map { JSONValue($0) } ?? .null),
      ("change", movement(figures.movement)),
      ("changeOverYear", movement(figures.movementOverYear)),
      ("rag", .text(figures.rating.rag.rawValue)),
      ("series", .list(figures.course.points.map(point))),
      ("peak", figures.peak.map(point) ?? .null),
      ("row", figures.row.map { JSONValue($0) } ?? .null),
    ]
  }

  private static func point(_ point: Dated<Number>) -> JSONValue {
    .object([("day", JSONValue(point.day)), ("count", JSONValue(point.quantity))])
  }

  private static func movement(_ movement: Movement?) -> JSONValue {
    guard let movement else { return .null }
    return .object([
      ("change", JSONValue(movement.change)), ("since", JSONValue(movement.since)),
      ("worse", JSONValue(movement.isWorse)),
    ])
  }

  static func placements(_ figures: PlacementsFigures) -> JSONValue {
    .object([
      ("asAt", JSONValue(figures.asAt)),
      ("source", figures.asAt == nil ? .null : .text(IndicatorSource.placements.rawValue)),
      ("total", JSONValue(figures.total.quantity)),
      ("groups", .list(figures.groups.map(group))),
      ("providers", .list(figures.providers.map(provider))),
      ("fosteringAgencyShare", share(figures.fosteringAgencyShare)),
      ("unitCost", figures.unitCost.map(unitCost) ?? .null),
      ("aims", .list(figures.aims.map(aim))),
    ])
  }

  private static func group(_ group: PlacementGroupFigure) -> JSONValue {
    .object([
      ("id", group.group.map { .text($0.rawValue) } ?? .null),
      ("name", .text(group.name.string)),
      ("count", JSONValue(group.count)),
      ("share", share(group.share)),
      ("changeOverYear", movement(group.movementOverYear)),
      ("weeklyCost", group.weeklyCost.map { JSONValue($0) } ?? .null),
    ])
  }

  private static func provider(_ provider: PlacementProviderFigure) -> JSONValue {
    .object([
      ("id", provider.provider.map { .text($0.rawValue) } ?? .null),
      ("name", .text(provider.name.string)),
      ("count", JSONValue(provider.count)),
      ("share", share(provider.share)),
      ("changeOverYear", movement(provider.movementOverYear)),
    ])
  }

  private static func unitCost(_ cost: PlacementUnitCost) -> JSONValue {
    .object([
      ("yearly", JSONValue(Quantity.known(cost.yearly, cost.certainty))),
      ("weekly", JSONValue(Quantity.known(cost.weekly, cost.certainty))),
      ("basis", .text(cost.basisWords.string)),
    ])
  }

  private static func aim(_ figures: IndicatorFigures) -> JSONValue {
    guard case .placements(let scope) = figures.indicator else { return .null }
    return .object([("id", .text(scope.id))] + indicator(figures))
  }

  /// A percentage as a part of one, to four decimals.
  private static func share(_ percent: Quantity<Number>?) -> JSONValue {
    guard let percent else { return .null }
    return JSONValue(percent.map { $0.divided(by: Number(100)) })
  }
}

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

extension FiguresJSON {
  static func measure(_ measure: MeasureFigure) -> JSONValue {
    .object([
      ("measure", .text(measure.name.string)),
      ("period", .text(measure.row.period.string)),
      ("asAt", JSONValue(measure.asAt)),
      ("value", JSONValue(measure.value)),
      ("unit", JSONValue(measure.row.unit)),
      ("polarity", measure.row.polarity.map { .text($0.rawValue) } ?? .null),
      ("accumulation", .text(measure.row.accumulation.rawValue)),
      ("baseline", measure.row.baseline == .notGiven ? .null : JSONValue(measure.row.baseline)),
      ("target", JSONValue(measure.row.target)),
      ("expected", measure.expected.map { JSONValue($0) } ?? .null),
      ("variance", JSONValue(measure.variance)),
      ("adverse", JSONValue(measure.isAdverse)),
      ("rag", .text(measure.rating.rag.rawValue)),
      ("ragReason", .text(measure.rating.reason.words.string)),
      ("change", movement(measure.movement)),
      ("changeOverYear", movement(measure.movementOverYear)),
      ("comparator", JSONValue(measure.row.comparator)),
      ("series", .list(measure.series.points.map(value))),
      ("teams", .list(measure.teams.map(team))),
      ("source", JSONValue(measure.row.source)),
    ])
  }

  private static func value(_ point: Dated<Number>) -> JSONValue {
    .object([("day", JSONValue(point.day)), ("value", JSONValue(point.quantity))])
  }

  private static func team(_ team: TeamMeasure) -> JSONValue {
    .object([("team", .text(team.team.string)), ("value", JSONValue(team.value))])
  }
}
