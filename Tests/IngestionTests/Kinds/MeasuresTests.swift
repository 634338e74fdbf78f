import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct MeasuresTests {
  @Test("Every column of a measures file is read")
  func everyColumn() throws {
    let headings = MeasuresKind.kind.columns.map(\.name)
    let values = [
      "measure": "Assessments in time", "period": "Q1 2013/14", "value": "80",
      "numerator": "160", "denominator": "200", "unit": "%", "polarity": "higher",
      "cumulative": "yes", "baseline": "77", "target": "85", "tolerance": "5pp",
      "comparator": "82.5",
      "team": "North", "headline": "Nearly there", "rag": "amber", "comment": "More to come",
    ]
    // Whose it is, scorecards say as well; it is not shown.
    #expect(Set(headings) == Set(values.keys).union(["id", "owner", "owner_role"]))
    let contents = read(csv([headings, headings.map { values[$0] ?? "" }]))
    #expect(contents.findings.isEmpty)
    #expect(contents.report.kinds == ["measures"])
    #expect(contents.report.coversTo == day("2013-06-30"))
    let june = try #require(day("2013-06-30"))
    var row = MeasureRow(
      measure: "Assessments in time", day: june, period: "Q1 2013/14", team: "North",
      source: RowReference(path: "plan.csv", line: 2))
    row.value = .exactly(Number(80))
    row.numerator = .exactly(Number(160))
    row.denominator = .exactly(Number(200))
    row.unit = "%"
    row.polarity = .higher
    row.accumulation = .cumulative
    row.baseline = .exactly(Number(77))
    row.target = .exactly(Number(85))
    row.tolerance = .points(Number(5))
    row.comparator = .exactly(Number(tenThousandths: 825_000))
    row.headline = "Nearly there"
    row.ragInFile = .amber
    row.comment = "More to come"
    row.length = .quarter
    #expect(contents.facts.measures == [row])
  }

  @Test("Headings are read as councils write them")
  func councilsHeadings() throws {
    let contents = read(
      "KPI,Month,Performance,Good is,Target,England average,Out of\n"
        + "Re-referrals,Apr 13,24.5%,Low,20,22.4,310\n")
    #expect(contents.report.kinds == ["measures"])
    let row = try #require(contents.facts.measures.first)
    #expect(row.measure == "Re-referrals")
    #expect(row.period == "Apr 13")
    #expect(row.value == .exactly(Number(tenThousandths: 245_000)))
    // The percent sign in the value is its unit.
    #expect(row.unit == "%")
    #expect(row.polarity == .lower)
    #expect(row.comparator == .exactly(Number(tenThousandths: 224_000)))
    #expect(row.denominator == .exactly(Number(310)))
  }

  @Test(
    "How a measure is counted is read from a word",
    arguments: [
      ("no", .none), ("", .none), ("snapshot", .none), ("yes", .cumulative), ("YTD", .cumulative),
      ("year to date", .cumulative), ("Rolling 12 months", .rolling), ("rolling", .rolling),
    ] as [(String, Accumulation)])
  func accumulation(word: String, accumulation: Accumulation) {
    let contents = read("measure,period,value,cumulative\nVisits,Apr 13,5,\(word)\n")
    #expect(contents.facts.measures.first?.accumulation == accumulation)
    #expect(contents.findings.isEmpty)
  }

  @Test("A value that its own parts contradict is used, with a remark")
  func disagreement() {
    let contents = read(
      "measure,period,value,numerator,denominator,unit\nVisits,Apr 13,34,1,3,%\n"
        + "Visits,May 13,33.3,1,3,%\nVisits,Jun 13,,1,3,%\n")
    #expect(
      contents.report.remarks == [
        Remark(line: 2, column: "value", .valueDisagrees(given: "34", computed: "33.33"))
      ])
    #expect(contents.facts.measures.first?.value == .exactly(Number(34)))
    #expect(contents.report.verdict == .warning)
  }

  @Test("A row without a measure or a period is set aside, with the reason")
  func rowsSetAside() {
    let contents = read(
      "measure,period,value\n,Apr 13,5\nVisits,,5\nVisits,someday,5\nVisits,Apr 13,5\n")
    #expect(contents.facts.measures.count == 1)
    #expect(contents.report.rowsSetAside == 3)
    #expect(contents.findings(line: 2) == [.rowWithoutValue(column: "measure")])
    #expect(contents.findings(line: 3) == [.rowWithoutValue(column: "period")])
    #expect(contents.findings(line: 4).contains(.noSuchDate("someday")))
  }

  @Test("A team by a name for all of them is the whole service")
  func teams() {
    let contents = read(
      "measure,period,value,team\nVisits,Apr 13,5,North\nVisits,Apr 13,6,All teams\n"
        + "Visits,Apr 13,7,\n")
    #expect(contents.facts.measures.map(\.team) == ["North", nil, nil])
  }

  @Test(
    "A plan with measures, actuals and a day stays a plan, and is no scorecard",
    arguments: [
      "id,measure,target,due,actual,as_at,polarity", "No.,KPI,Target,Due,Actual,As at,Good is",
      "id,description,target,due,actual,as_at,indicator", "id,measure,target,due,actual",
      "id,measure,target,due,actual,position as at",
    ])
  func plans(headings: String) {
    #expect(read(headings + "\n").report.kinds == ["targets"])
  }

  @Test(
    "A scorecard with targets is no plan",
    arguments: [
      "measure,period,value,target", "Indicator,Month,Actual,Target,Good is",
      "measure,period,value,target,unit,polarity,tolerance,headline",
      "KPI,Quarter,Result,Target,Comparator,Team", "id,measure,period,value,target",
    ])
  func scorecards(headings: String) {
    #expect(read(headings + "\n").report.kinds == ["measures"])
  }

  @Test("A table with all that both need is read as both")
  func both() {
    let contents = read(
      "id,measure,target,due,period,value,polarity\n1,Visits,6,Apr 13,Apr 13,5,lower\n")
    #expect(contents.report.kinds == ["targets", "measures"])
    #expect(contents.targets.count == 1)
    #expect(contents.facts.measures.count == 1)
    #expect(contents.report.rows == 1)
  }
}
