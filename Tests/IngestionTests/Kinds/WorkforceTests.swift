import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct WorkforceTests {
  @Test("Every column of a workforce file is read")
  func everyColumn() throws {
    let headings = WorkforceKind.kind.columns.map(\.name)
    let values = [
      "month": "30/09/2025", "agency_fte": "27", "agency_headcount": "29+", "team": "North",
      "established_fte": "110.5", "in_post_fte": "est. 73", "vacant_fte": "14",
      "agency_on_vacancies_fte": "20", "business_support_fte": "9",
      "agency_cost_month_k": "250", "agency_forecast_k": "3,100", "forecast_year": "2025/26",
      "agency_cap_k": "at most 1600", "cap_year": "2026/27", "cases": "1,520",
      "days_lost": "44", "starters_fte": "3", "leavers_fte": "2.5", "agency_change": "(11)",
      "agency_change_since": "Jul 25", "headline": "Fewer", "comment": "Words",
    ]
    #expect(Set(headings) == Set(values.keys))
    let contents = read(csv([headings, headings.map { values[$0] ?? "" }]))
    #expect(contents.findings.isEmpty)
    #expect(contents.report.kinds == ["workforce"])
    #expect(contents.report.coversTo == day("2025-09-30"))
    let september = try #require(day("2025-09-30"))
    var row = WorkforceRow(
      day: september, team: "North", source: RowReference(path: "plan.csv", line: 2))
    row.agencyFTE = .exactly(Number(27))
    row.agencyHeadcount = .known(Number(29), .atLeast)
    row.establishedFTE = .exactly(Number(tenThousandths: 1_105_000))
    row.inPostFTE = .known(Number(73), .estimated)
    row.vacantFTE = .exactly(Number(14))
    row.agencyOnVacanciesFTE = .exactly(Number(20))
    row.businessSupportFTE = .exactly(Number(9))
    row.agencyCostOfMonth = .exactly(money(250))
    row.agencyForecast = AmountOfYear(
      amount: .exactly(money(3100)), year: FinancialYear(startYear: 2025))
    row.agencyCap = AmountOfYear(
      amount: .known(money(1600), .atMost), year: FinancialYear(startYear: 2026))
    row.cases = .exactly(Number(1520))
    row.daysLost = .exactly(Number(44))
    row.startersFTE = .exactly(Number(3))
    row.leaversFTE = .exactly(Number(tenThousandths: 25_000))
    row.statedChange = .exactly(Number(-11))
    row.statedChangeSince = day("2025-07-31")
    row.headline = "Fewer"
    row.comment = "Words"
    #expect(contents.facts.workforce == [row])
  }

  @Test("Headings are read as councils write them, with the unit that they give")
  func councilsHeadings() throws {
    let contents = read(
      "Week ending;Locality;Agency Social Workers (WTE);ASWs;Staff in post FTE;Establishment;"
        + "Vacancies WTE;Open cases;Agency cost £;Agency forecast £m;Forecast year;Sickness days\n"
        + "12/04/2013;East;7.5;8;40;50;9;600;21,500;3.1;2013/14;12\n")
    #expect(contents.report.kinds == ["workforce"])
    #expect(contents.findings.isEmpty)
    let row = try #require(contents.facts.workforce.first)
    #expect(row.day == day("2013-04-12"))
    #expect(row.team == "East")
    #expect(row.agencyFTE == .exactly(Number(tenThousandths: 75_000)))
    #expect(row.agencyHeadcount == .exactly(Number(8)))
    #expect(row.inPostFTE == .exactly(Number(40)))
    #expect(row.establishedFTE == .exactly(Number(50)))
    #expect(row.vacantFTE == .exactly(Number(9)))
    #expect(row.cases == .exactly(Number(600)))
    #expect(row.agencyCostOfMonth == .exactly(Money(pence: 2_150_000)))
    #expect(row.agencyForecast.amount == .exactly(money(3100)))
    #expect(row.daysLost == .exactly(Number(12)))
  }

  @Test("Agency social workers without a unit are heads, never whole-time equivalents")
  func heads() {
    let contents = read("Month,Agency social workers,Team\nJul 15,38,\n")
    #expect(contents.facts.workforce.first?.agencyHeadcount == .exactly(Number(38)))
    #expect(contents.facts.workforce.first?.agencyFTE == .notGiven)
    #expect(contents.facts.workforce.first?.day == day("2015-07-31"))
  }

  @Test(
    "The whole service goes by many names",
    arguments: [
      "", "-", "All teams", "TOTAL", "Whole service", "Overall", "Council",
    ])
  func wholeService(name: String) {
    let contents = read("month,team,agency_fte\nApr 13,\(name),7\n")
    #expect(contents.facts.workforce.map(\.team) == [nil])
    #expect(contents.report.rows == 1)
  }

  @Test("A total row of teams is the service’s own row, not another team")
  func totalOfTeams() {
    let contents = read(
      "month,team,agency_fte\nApr 13,North,7\nApr 13,South,20\nApr 13,Total,27\n")
    #expect(contents.facts.workforce.map(\.team) == ["North", "South", nil])
  }

  @Test("An amount without its year is kept, with a remark that names the column")
  func amountsWithoutAYear() throws {
    let contents = read(
      "month,agency_fte,agency_forecast_k,forecast_year,agency_cap_k,cap_year\n"
        + "Apr 13,7,3100,,1600,tbc\nMay 13,7,,,,\nJun 13,7,3100,soon,n/a,\n")
    #expect(
      contents.report.remarks == [
        Remark(line: 2, column: "agency_forecast_k", .amountWithoutYear(column: "forecast_year")),
        Remark(line: 2, column: "agency_cap_k", .amountWithoutYear(column: "cap_year")),
        Remark(line: 4, column: "forecast_year", .noSuchDate("soon")),
      ])
    let row = try #require(contents.facts.workforce.first)
    #expect(row.agencyForecast == AmountOfYear(amount: .exactly(money(3100))))
    #expect(contents.report.unreadable == 1)
  }

  @Test("A row without a day that can be read is set aside, with the reason")
  func rowsSetAside() {
    let contents = read(
      "month,agency_fte,team\n,7,\n31/02/2013,7,\nApr 13,8,\nMay 13,9,,,x\n")
    #expect(contents.facts.workforce.count == 1)
    #expect(contents.report.rowsSetAside == 3)
    #expect(contents.report.verdict == .rows)
    #expect(contents.findings(line: 2) == [.rowWithoutValue(column: "month")])
    #expect(contents.findings(line: 3).contains(.noSuchDate("31/02/2013")))
    #expect(contents.findings(line: 5) == [.tooManyFields(found: 5, columns: 3)])
  }

  @Test("One field that cannot be read costs its figure and no other")
  func unreadableField() throws {
    let contents = read("month,agency_fte,in_post_fte\nApr 13,seven,73\n")
    let row = try #require(contents.facts.workforce.first)
    #expect(row.agencyFTE == .absent(.unreadable))
    #expect(row.inPostFTE == .exactly(Number(73)))
    #expect(
      contents.report.remarks == [
        Remark(line: 2, column: "agency_fte", .unreadableNumber("seven"))
      ])
  }
}
