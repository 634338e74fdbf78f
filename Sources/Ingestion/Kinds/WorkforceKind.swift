import CareModel
import Text

/// Workforce: social workers by month or week, for the service or a team.
enum WorkforceKind {
  typealias NumberField = any WritableKeyPath<WorkforceRow, Quantity<Number>> & Sendable

  static let kind = FileKind(
    "workforce", title: "social workers by month or week, of the service or of a team",
    required: [[month], [agencyFTE, agencyHeadcount]],
    further: [
      team, establishedFTE, inPostFTE, vacantFTE, agencyOnVacancies, businessSupport, costOfMonth,
      forecast, forecastYear, cap, capYear, cases, daysLost, starters, leavers, statedChange,
      statedChangeSince, CommonColumns.headline, CommonColumns.comment,
    ])

  static let month = CommonColumns.month
  static let team = CommonColumns.team
  static let agencyFTE = Column(
    "agency_fte", .number,
    [
      "agency wte", "agency social workers fte", "agency social workers wte", "asw fte",
      "agency staff fte", "agency staff wte",
    ],
    says: "agency social workers in whole-time equivalents")
  static let agencyHeadcount = Column(
    "agency_headcount", .number,
    ["agency social workers", "agency heads", "number of agency social workers", "asws"],
    says: "agency social workers as heads, which are never taken for whole-time equivalents")
  static let establishedFTE = Column(
    "established_fte", .number, ["established wte", "establishment", "establishment fte"],
    says: "posts on the establishment, in whole-time equivalents")
  static let inPostFTE = Column(
    "in_post_fte", .number,
    [
      "in post wte", "in post", "permanent fte", "staff in post fte", "permanent staff in post fte",
      "permanent staff in post",
    ],
    says: "staff of the council in post, in whole-time equivalents, without agency")
  static let vacantFTE = Column(
    "vacant_fte", .number, ["vacant wte", "vacancies fte", "vacancies wte"],
    says: "vacant posts in whole-time equivalents; else established less in post")
  static let agencyOnVacancies = Column(
    "agency_on_vacancies_fte", .number, ["agency covering vacancies fte"],
    says: "agency social workers who cover a vacancy, in whole-time equivalents")
  static let businessSupport = Column(
    "business_support_fte", .number, ["business support wte"],
    says: "business support to social workers, in whole-time equivalents")
  static let costOfMonth = Column(
    "agency_cost_month_k", .money,
    ["agency cost", "agency cost of the month", "agency spend month"],
    says: "what agency social workers cost in the month")
  static let forecast = Column(
    "agency_forecast_k", .money, ["agency forecast", "agency forecast outturn"],
    says: "what they are expected to cost in the year forecast_year")
  static let forecastYear = Column(
    "forecast_year", .financialYear, ["agency forecast year"],
    says: "the financial year of agency_forecast_k")
  static let cap = Column(
    "agency_cap_k", .money, ["agency cap", "agency budget", "agency maximum"],
    says: "what they may cost at most in the year cap_year")
  static let capYear = Column(
    "cap_year", .financialYear, ["agency cap year"], says: "the financial year of agency_cap_k")
  static let cases = Column(
    "cases", .number, ["cases held", "open cases", "total cases"],
    says: "cases that social workers hold, agency workers among them")
  static let daysLost = Column(
    "days_lost", .number, ["sickness days", "days lost to sickness"],
    says: "working days lost to sickness in the month")
  static let starters = Column(
    "starters_fte", .number, ["starters", "starters wte"],
    says: "who started in the month, in whole-time equivalents")
  static let leavers = Column(
    "leavers_fte", .number, ["leavers", "leavers wte"],
    says: "who left in the month, in whole-time equivalents")
  static let statedChange = Column(
    "agency_change", .number, ["reported change", "agency change reported"],
    says: "the change in agency social workers as the source itself states it")
  static let statedChangeSince = Column(
    "agency_change_since", .date, ["reported change since"],
    says: "the day since which agency_change is counted")

  static let numbers: [(column: Column, field: NumberField)] = [
    (agencyFTE, \.agencyFTE), (agencyHeadcount, \.agencyHeadcount),
    (establishedFTE, \.establishedFTE), (inPostFTE, \.inPostFTE), (vacantFTE, \.vacantFTE),
    (agencyOnVacancies, \.agencyOnVacanciesFTE), (businessSupport, \.businessSupportFTE),
    (cases, \.cases), (daysLost, \.daysLost), (starters, \.startersFTE), (leavers, \.leaversFTE),
    (statedChange, \.statedChange),
  ]
}

extension WorkforceKind {
  static var rules: RecordRules<WorkforceRow> {
    RecordRules(
      key: { [$0.team.map(Indicator.key), $0.day.iso] },
      withoutFigures: { row in
        var row = row
        for (_, field) in numbers { row[keyPath: field] = row[keyPath: field].doubted }
        row.agencyCostOfMonth = row.agencyCostOfMonth.doubted
        row.agencyForecast.amount = row.agencyForecast.amount.doubted
        row.agencyCap.amount = row.agencyCap.amount.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<WorkforceRow> {
    guard let day = fields.day(month) else {
      return .setAside(.rowWithoutValue(column: month.name))
    }
    if fields.isSubtotal(team) { return .passedOver }
    var row = WorkforceRow(
      day: day, team: fields.team(team), source: RowReference(path: path, line: fields.row.line))
    for (column, field) in numbers { row[keyPath: field] = fields.number(column) }
    row.agencyCostOfMonth = fields.amount(costOfMonth)
    row.agencyForecast = amount(forecast, of: forecastYear, &fields)
    row.agencyCap = amount(cap, of: capYear, &fields)
    row.statedChangeSince = fields.day(statedChangeSince)
    row.headline = fields.written(CommonColumns.headline)
    row.comment = fields.written(CommonColumns.comment)
    return .fact(row)
  }

  /// An amount with its year. Without one it is kept, and compared with nothing.
  private static func amount(
    _ column: Column, of year: Column, _ fields: inout RowFields
  ) -> AmountOfYear {
    let amount = AmountOfYear(amount: fields.amount(column), year: fields.financialYear(year))
    if amount.amount.isKnown, amount.year == nil, !fields.isLost(year) {
      fields.note(column, .amountWithoutYear(column: year.name))
    }
    return amount
  }
}
