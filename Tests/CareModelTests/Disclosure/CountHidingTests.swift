import Testing
import Text

@testable import CareModel

/// Small counts of children are hidden, and no other figure.
@Suite struct CountHidingTests {
  @Test(
    "Counts from 1 to the threshold are hidden; nought and what is above it stay",
    arguments: [
      (0, 5, false), (1, 5, true), (5, 5, true), (6, 5, false), (6, 10, true), (10, 10, true),
      (11, 10, false), (3, 2, false), (2, 2, true),
    ])
  func boundaries(count: Int, threshold: Int, isHidden: Bool) {
    var plan = HandMadePlan()
    plan.addWorkload("2026-03-31", referrals: .of(Double(count))) { $0.plansOpen = .of(60) }
    let row = plan.facts(for: .shared, threshold: threshold).workload[0]
    #expect(row.referrals == (isHidden ? .hiddenCount : .of(Double(count))))
    #expect(row.plansOpen == .of(60))
    #expect(plan.facts(for: .internal, threshold: threshold) == plan.snapshot.facts)
  }

  @Test("For the public the threshold is 5 at least, and may be higher")
  func threshold() {
    #expect(Disclosure(.public, threshold: 2).threshold == 5)
    #expect(Disclosure(.public, threshold: 9).threshold == 9)
    #expect(Disclosure(.shared, threshold: 2).threshold == 2)
    #expect(Disclosure(.shared, threshold: 0).threshold == 1)
  }

  @Test("Staff, posts and money stay, however few")
  func others() {
    var plan = HandMadePlan(asAt: "2026-03-31")
    plan.addWorkforce("2026-03-31") { row in
      (row.agencyFTE, row.agencyHeadcount, row.vacantFTE) = (.of(3), .of(4), .of(1.5))
      (row.startersFTE, row.daysLost, row.cases) = (.of(2), .of(5), .of(4))
    }
    plan.snapshot.savings = [SavingRow(id: "1", source: RowReference(path: "s.csv", line: 2))]
    plan.snapshot.savings[0].vacantPosts = .of(2)
    plan.snapshot.savings[0].target = .exactly(Money(pence: 300))
    let facts = plan.facts(for: .public)
    #expect(facts.savings == plan.snapshot.savings)
    var row = plan.snapshot.workforce[0]
    row.cases = .hiddenCount
    #expect(facts.workforce == [row])
  }

  @Test(
    "What a target reached is hidden where it is children, its aim is not",
    arguments: [
      ("children", "In homes", true), ("plans", "Reduced by", true), ("FTE", "Agency", false),
      ("posts", "Vacancies", false), ("%", "Visits in time", false), ("weeks", "In care", false),
      ("£k", "Spend", false), (nil, "Social workers", false), (nil, "In homes", true),
      ("per 10,000", "Looked after", false), ("social workers", "Children", false),
    ])
  func targets(unit: String?, measure: String, isHidden: Bool) {
    var plan = HandMadePlan()
    plan.add(
      "1", measure: SafeText(measure), due: "2026-03-31", target: 3, actual: .of(4),
      asAt: "2026-03-31"
    ) { row in
      row.unit = unit.map { SafeText($0) }
      row.baseline = .of(5)
      row.ragInFile = .green
    }
    let row = plan.facts(for: .shared).targets[0]
    #expect(row.target == .of(3))
    #expect(row.actual == (isHidden ? .hiddenCount : .of(4)))
    #expect(row.baseline == (isHidden ? .hiddenCount : .of(5)))
    #expect(row.ragInFile == (isHidden ? nil : .green))
  }

  @Test("A hidden result has no variance, no colour and no way to go")
  func targetFigure() throws {
    var plan = HandMadePlan()
    plan.add("1", due: "2026-03-31", target: 3, actual: .of(8), asAt: "2025-03-31")
    plan.add("1", due: "2026-03-31", target: 3, actual: .of(4), asAt: "2026-03-31")
    let target = try #require(plan.figures(for: .shared).targets.rows.first)
    #expect(target.actual == .hiddenCount)
    #expect(target.variance.value == nil && target.variancePercent == nil)
    #expect(target.isAdverse == nil && target.rating.rag == .none && target.need == nil)
    #expect(target.status == .notKnown)
    #expect(target.measureDoubt?.absence == .suppressed)
    #expect(plan.figures(for: .internal).targets.rows[0].actual == .of(4))
  }

  @Test("A number without a unit that is no whole one is no count")
  func fractions() {
    var plan = HandMadePlan()
    plan.addMeasure("Length of a stay", "2026-03-31", .of(4.5))
    plan.addMeasure("Stays", "2026-03-31", .of(4))
    #expect(plan.facts(for: .public).measures.map(\.value) == [.of(4.5), .hiddenCount])
  }

  @Test("With the count of a line its cost a week is hidden, but no amount of its budget")
  func budget() {
    var plan = HandMadePlan()
    var row = BudgetRow(line: "Homes", source: RowReference(path: "budget.csv", line: 2))
    (row.count, row.budgetCount, row.weeklyCost) = (
      .of(3.5), .of(7), .exactly(Money(pence: 400_000))
    )
    row.budget = .exactly(Money(pence: 100))
    var staff = BudgetRow(line: "Agency staff", source: RowReference(path: "budget.csv", line: 3))
    staff.count = .of(3)
    plan.snapshot.budget = [row, staff]
    let facts = plan.facts(for: .shared)
    #expect(facts.budget[0].count == .hiddenCount && facts.budget[0].budgetCount == .of(7))
    #expect(facts.budget[0].weeklyCost == .absent(.suppressed))
    #expect(facts.budget[0].budget == row.budget)
    #expect(facts.budget[1] == staff)
  }

  @Test("Of a move of few children neither the number nor what it saves is told")
  func moves() throws {
    let plan = AheadPlan.plan { plan in
      plan.addMove("2013-10-12", .of(2), weekly: 1000)
      plan.addMove("2013-11-12", .of(8), weekly: 1000)
    }
    let ahead = plan.figures(for: .shared).ahead
    #expect(ahead.moves.map(\.row.count) == [.hiddenCount, .of(8)])
    #expect(ahead.moves[0].inYear == .absent(.suppressed))
    #expect(ahead.moves[0].fullYear == .absent(.suppressed))
    #expect(ahead.moves[1].fullYear.isKnown)
    let forecast = try #require(ahead.forecasts.first)
    #expect(forecast.open.value != .of(10))
    #expect(forecast.months.last?.quantity == .known(.of(37), .atMost))
    #expect(plan.figures(for: .internal).ahead.forecasts[0].months.last?.quantity == .of(35))
  }
}
