import Testing
import Text

@testable import CareModel

/// Reports of one budget on several days.
@Suite struct BudgetReportsTests {
  private var plan: HandMadePlan {
    var plan = HandMadePlan()
    plan.addLine("A", budget: 100, forecast: 110, asAt: "2015-11-30")
    plan.addLine("B", budget: 100, forecast: 120, asAt: "2015-11-30")
    plan.addLine("Gone", budget: 7, forecast: 7, asAt: "2015-11-30")
    plan.addLine("A", budget: 105, forecast: 130, asAt: "2015-12-31")
    plan.addLine("B", budget: 100, forecast: 120, asAt: "2015-12-31")
    return plan
  }

  @Test("Movement is this report’s variance less that of the report before")
  func movement() throws {
    let figures = plan.figures()
    let lines = try #require(figures.budget.current).lines
    #expect(lines.map(\.movement) == [.k(15), .k(0)])
    #expect(lines.map(\.movedSince) == [Day(iso: "2015-11-30"), Day(iso: "2015-11-30")])
    #expect(lines.map(\.isMovementAdverse) == [true, nil])
    #expect(figures.budget.current?.movement == .k(15))
  }

  @Test("The forecast before that a row gives speaks before the report of the day before")
  func previousForecast() throws {
    var plan = plan
    plan.snapshot.budget[3].previousForecast = .k(128)
    let line = try #require(plan.figures().line("A"))
    #expect(line.movement == .k(2))
    #expect(line.movedSince == nil)
  }

  @Test("A line that is new has no movement, and then the year has none")
  func newLine() {
    var plan = plan
    plan.addLine("C", budget: 1, forecast: 2, asAt: "2015-12-31")
    #expect(plan.figures().line("C")?.movement == .notGiven)
    #expect(plan.figures().budget.current?.movement == .notGiven)
  }

  @Test("The report of the day is shown, never a later one, nor a line it no longer has")
  func days() {
    let plan = plan
    #expect(plan.figures().line("Gone") == nil)
    let november = plan.figures(at: "2015-12-30")
    #expect(november.line("Gone") != nil)
    #expect(november.line("A")?.variance.quantity == .k(10))
    #expect(november.budget.current?.day == Day(iso: "2015-11-30"))
    #expect(november.budget.asAt == Day(iso: "2015-12-30"))
    #expect(plan.figures(at: "2015-11-29").budget.current == nil)
    // After the last report that one stands.
    #expect(plan.figures(at: "2016-06-30").budget.asAt == Day(iso: "2015-12-31"))
  }

  @Test("A line of another file keeps its own day")
  func files() {
    var plan = plan
    let other = RowReference(path: "other.csv", line: 2)
    var row = BudgetRow(line: "Other", source: other)
    row.year = FinancialYear(startYear: 2015)
    row.day = Day(iso: "2015-11-30")
    row.statedVariance = .k(5)
    plan.snapshot.budget.append(row)
    #expect(plan.figures().line("Other")?.day == Day(iso: "2015-11-30"))
    #expect(plan.figures().budget.current?.variance.quantity == .k(50))
  }

  @Test("Lines of one name are told apart by their sector, and by parents of one report")
  func names() {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("North", variance: 1)
      plan.addLine("South", variance: 2)
      plan.addLine("Staffing", variance: 3, parent: "North")
      plan.addLine("Staffing", variance: 4, parent: "South")
      plan.addLine("Fostering", variance: 5) { $0.sector = "in house" }
      plan.addLine("Fostering", variance: 6) { $0.sector = "independent" }
    }
    #expect(figures.budget.lines.count == 6)
    #expect(figures.budget.current?.variance.quantity == .k(14))
    #expect(Set(figures.budget.lines.map(\.key)).count == 6)
  }

  @Test("A line that moves to another parent is the same line")
  func moved() {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Fostering", variance: 1, parent: nil, asAt: "2015-11-30")
      plan.addLine("Fostering", variance: 4, parent: "Placements", asAt: "2015-12-31")
    }
    #expect(figures.line("Fostering")?.movement == .k(3))
    #expect(figures.budget.current?.variance.quantity == .k(4))
  }

  @Test("The variance of the year in thousands is what a target about it takes, report by report")
  func indicator() throws {
    var plan = plan
    plan.add("9", measure: "Overspend", due: "2016-03-31", target: 20) {
      $0.indicator = "budgetVariance"
    }
    let target = try #require(plan.target("9"))
    #expect(target.course.points.map(\.value) == [Number(30), Number(45)])
    #expect(target.measureNow?.value == Number(45))
    #expect(plan.target("9", at: "2015-11-30")?.measureNow?.value == Number(30))
  }
}
