import Testing
import Text

@testable import CareModel

/// What is hidden in one row cannot be worked out from rows of other periods, files and versions.
@Suite struct LinkedHidingTests {
  private func workload(
    _ rows: [(day: String, length: PeriodLength, count: Double)]
  ) -> [Quantity<Number>] {
    var plan = HandMadePlan()
    for row in rows {
      plan.addWorkload(row.day) { $0.careStarts = .of(row.count) }
      plan.snapshot.workload[plan.snapshot.workload.count - 1].length = row.length
    }
    return plan.facts(for: .shared).workload.map(\.careStarts)
  }

  @Test("Quarters, their months and the year are one table")
  func overlapping() {
    let hidden = workload([
      ("2025-06-30", .quarter, 30), ("2025-09-30", .quarter, 3), ("2025-12-31", .quarter, 40),
      ("2026-01-31", .month, 20), ("2026-02-28", .month, 10), ("2026-03-31", .month, 20),
      ("2026-03-31", .quarter, 50), ("2026-03-31", .year, 123),
    ]).map(\.isSuppressed)
    #expect(hidden[1])
    #expect(hidden.count(where: { $0 }) >= 2)
    #expect(hidden[0] || hidden[2] || hidden[6] || hidden[7])
  }

  @Test("A row that is told twice does not undo what protects another")
  func repeated() {
    let hidden = workload([
      ("2026-01-31", .month, 30), ("2026-02-28", .month, 40), ("2026-02-28", .month, 40),
      ("2026-03-31", .month, 3), ("2026-03-31", .quarter, 73),
    ]).map(\.isSuppressed)
    #expect(hidden == [true, false, false, true, false])
    var plan = HandMadePlan()
    for (team, count) in [(nil, 63.0), ("E", 3), ("N", 20), ("W", 40), ("W", 40)]
      as [(SafeText?, _)]
    {
      plan.addMeasure("Plans", "2026-03-31", .of(count), team: team)
      plan.addWorkforce("2026-03-31", team: team) { $0.cases = .of(count) }
    }
    let facts = plan.facts(for: .shared)
    #expect(facts.measures.map(\.value.isSuppressed) == [false, true, true, false, false])
    #expect(facts.workforce.map(\.cases.isSuppressed) == [false, true, true, false, false])
  }

  @Test("A month that two files tell of is one row")
  func united() {
    var plan = HandMadePlan()
    plan.addWorkload("2026-03-31", path: "a.csv") { $0.assessments = .of(42) }
    plan.addWorkload("2026-03-31", path: "b.csv") { row in
      (row.initialAssessments, row.coreAssessments) = (.of(2), .of(40))
    }
    plan.addWorkload("2026-03-31", path: "c.csv") { $0.assessmentsInTime = .of(20) }
    let rows = plan.facts(for: .shared).workload
    #expect(rows[1].initialAssessments == .hiddenCount && rows[1].coreAssessments == .hiddenCount)
    #expect(rows[0].assessments == .of(42))
  }

  @Test("A month of a scorecard cannot be worked out from its quarter")
  func quarterOfMeasure() {
    var plan = HandMadePlan()
    for (day, count) in [("2026-01-31", 3.0), ("2026-02-28", 9), ("2026-03-31", 8)] {
      plan.addMeasure("Adoptions", day, .of(count))
    }
    plan.addMeasure("Adoptions", "2026-03-31", .of(20)) { $0.length = .quarter }
    let hidden = plan.facts(for: .shared).measures.map(\.value.isSuppressed)
    #expect(hidden[0])
    #expect(hidden.count(where: { $0 }) == 2)
  }

  @Test("Of what is counted from April on no month can be told by its growth")
  func cumulative() {
    var plan = HandMadePlan()
    let counts: [(String, Double)] = [
      ("2025-04-30", 8), ("2025-05-31", 9), ("2025-06-30", 12), ("2025-07-31", 14),
      ("2025-08-31", 14), ("2026-04-30", 4), ("2026-05-31", 7),
    ]
    for (day, count) in counts {
      plan.addMeasure("Adoptions", day, .of(count)) { $0.accumulation = .cumulative }
    }
    let hidden = plan.facts(for: .shared).measures.map(\.value.isSuppressed)
    #expect(hidden == [false, true, true, false, false, true, false])
  }

  @Test(
    "A change is hidden where it leaves few",
    arguments: [
      (Basis.reduction, 27.0, true), (.reduction, 20, false), (.reduction, 30, false),
      (.percentChange, -90, true), (.percentChange, -50, false), (.level, 27, false),
    ])
  func changes(basis: Basis, actual: Double, isHidden: Bool) {
    var plan = HandMadePlan()
    plan.add("1", due: "2026-03-31", target: 28, actual: .of(actual), asAt: "2026-03-31") { row in
      (row.unit, row.basis, row.baseline) = ("children", basis, .of(30))
    }
    #expect(plan.facts(for: .shared).targets[0].actual.isSuppressed == isHidden)
  }

  @Test("What the workload hides a scorecard and a plan do not tell")
  func links() {
    var plan = HandMadePlan()
    plan.addWorkload("2026-03-31") { $0.plansOpen = .of(3) }
    plan.addWorkload("2026-02-28") { $0.plansOpen = .of(30) }
    plan.addMeasure("CP plans", "2026-03-31", .of(8), team: "East")
    for (id, asAt) in [("1", "2026-03-31"), ("2", "2026-04-02"), ("3", nil), ("4", "2026-02-28")] {
      plan.add(SafeText(id), due: "2026-12-31", target: 2, actual: .of(27), asAt: asAt) { row in
        (row.indicator, row.basis) = ("cpPlans", .reduction)
      }
    }
    let facts = plan.facts(for: .shared)
    #expect(facts.targets.map(\.actual.isSuppressed) == [true, true, true, false])
    #expect(facts.measures[0].value == .hiddenCount)
  }

  @Test("A rate with one of its counts tells the other")
  func statedRate() {
    func row(_ value: Double, part: Double? = nil, all: Double? = nil) -> MeasureRow {
      var plan = HandMadePlan()
      plan.addMeasure("Missing three times", "2026-03-31", .of(value)) { row in
        row.unit = "%"
        row.numerator = part.map { .of($0) } ?? .notGiven
        row.denominator = all.map { .of($0) } ?? .notGiven
      }
      return plan.facts(for: .shared).measures[0]
    }
    #expect(row(92.5, all: 40).value == .hiddenCount)
    #expect(row(50, all: 40).value == .of(50))
    #expect(row(90, part: 36).value == .hiddenCount)
    #expect(row(50, part: 36).value == .of(50))
    #expect(row(92.5).value == .of(92.5))
  }

  @Test(
    "What a name says it counts",
    arguments: [
      ("Children missing from care for over 24 hours", "", true),
      ("Adopted within the year", "", true),
      ("Children placed with agency carers", "", true), ("Cases without a social worker", "", true),
      ("Children’s social workers", "", false), ("Social workers recruited", "people", false),
      ("Newly qualified", "people in post", false), ("Foster carers approved", "", false),
      ("Cost of placements", "", false), ("Children in high-cost placements", "", true),
      ("Children missing", "number per month", true), ("Children", "per 10,000", false),
      ("Post-16 care leavers homeless", "", true), ("Social workers in post", "", false),
      ("Staff leavers", "leavers", false), ("Mean caseload", "cases", false),
      ("Agency workers", "", false),
      ("Assessments within 45 days", "no.", true), ("Exclusions", "young people", true),
    ])
  func names(name: String, unit: String, isHidden: Bool) {
    var plan = HandMadePlan()
    plan.addMeasure(SafeText(name), "2026-03-31", .of(3)) {
      $0.unit = unit.isEmpty ? nil : SafeText(unit)
    }
    #expect(plan.facts(for: .public).measures[0].value.isSuppressed == isHidden)
  }

  @Test(
    "A line of a budget pays for children unless it says that it pays for staff",
    arguments: [
      ("Independent fostering agency", true), ("Foster carers in house", true),
      ("Residential 52 weeks", true), ("Agency staff", false), ("Social workers", false),
    ])
  func lines(line: String, isHidden: Bool) {
    var plan = HandMadePlan()
    var row = BudgetRow(line: SafeText(line), source: RowReference(path: "b.csv", line: 2))
    row.count = .of(3)
    plan.snapshot.budget = [row]
    #expect(plan.facts(for: .shared).budget[0].count.isSuppressed == isHidden)
  }

  @Test("A mean cost without the hidden ones is not shown as that of all")
  func meanCost() {
    var plan = HandMadePlan(asAt: "2026-03-31")
    plan.addPlacements("2026-02-28", .fosterOther, .of(200), weekly: 800)
    plan.addPlacements("2026-03-31", .fosterOther, .of(200), weekly: 800)
    plan.addPlacements("2026-03-31", .homes, .of(3), weekly: 5000)
    plan.addPlacements("2026-03-31", .withParents, .of(40))
    plan.add("1", measure: "Cost", due: "2026-03-31", target: 43_000) { row in
      (row.indicator, row.unit) = ("placementUnitCost", "£")
    }
    let shown = plan.figures(for: .shared)
    #expect(shown.placements.unitCost == nil)
    #expect(shown.placements.group(.fosterOther)?.weeklyCost?.value != nil)
    #expect(
      shown.targets.rows[0].actual == .hiddenCount && shown.targets.rows[0].rating.rag == .none)
    #expect(plan.figures(for: .internal).targets.rows[0].actual.isKnown)
  }

  @Test("A hidden caseload and a hidden share are not those of an earlier day")
  func stale() {
    var plan = HandMadePlan()
    for (day, cases, agency) in [("2026-02-28", 60.0, 40.0), ("2026-03-31", 4, 2)] {
      plan.addWorkforce(day) { row in
        (row.cases, row.inPostFTE, row.agencyFTE) = (.of(cases), .of(10), .of(0))
      }
      plan.addPlacements(day, .fosterOther, .of(60), provider: .own)
      plan.addPlacements(day, .fosterOther, .of(agency), provider: .private)
    }
    for (id, indicator) in [("1", "caseload"), ("2", "fosteringAgencyShare")]
      as [(SafeText, SafeText)]
    {
      plan.add(id, measure: indicator, due: "2026-03-31", target: 30) { $0.indicator = indicator }
    }
    let shown = plan.figures(for: .shared)
    #expect(shown.workforce.caseload?.quantity == .hiddenCount)
    #expect(shown.targets.rows.map(\.actual) == [.hiddenCount, .hiddenCount])
    #expect(plan.figures(for: .internal).targets.rows.allSatisfy { $0.actual.isKnown })
  }

  @Test("From a figure before the hidden one nobody is told how far it is")
  func need() {
    var plan = HandMadePlan()
    for (day, count) in [("2026-02-28", 12.0), ("2026-03-31", 3)] {
      plan.add("1", due: "2026-06-30", target: 10, actual: .of(count), asAt: day)
    }
    #expect(plan.figures(for: .shared).targets.rows[0].need == nil)
    #expect(plan.figures(for: .internal).targets.rows[0].need != nil)
  }
}
