import Testing
import Text

@testable import CareModel

@Suite struct DecisionsFiguresTests {
  @Test(
    "A decision is overdue from the day after it was due, or to be reported on, until it is complete",
    arguments: [
      ("2011-09-29", nil, false, true), ("2011-09-30", nil, false, false),
      ("2011-10-01", nil, false, false), (nil, "2011-09-29", false, true),
      (nil, "2011-09-30", false, false), (nil, nil, false, false),
      ("2011-09-29", "2011-09-29", true, false),
    ] as [(String?, String?, Bool, Bool)])
  func overdue(due: String?, report: String?, isComplete: Bool, isOverdue: Bool) {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.addDecision("Compare the allowances") { row in
      row.due = due.flatMap { Day(iso: $0) }
      row.nextReport = report.flatMap { Day(iso: $0) }
      row.isComplete = isComplete
    }
    #expect(plan.figures().decisions.rows.map(\.isOverdue) == [isOverdue])
  }

  @Test("What is overdue comes first, then what hangs on a condition, is open and is done")
  func order() {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.addDecision("done") { $0.isComplete = true }
    plan.addDecision("open") { $0.outcome = .agreed }
    plan.addDecision("earlier open", on: "2011-02-05") { $0.outcome = .agreed }
    plan.addDecision("conditional") { ($0.outcome, $0.condition) = (.agreed, "final guidance") }
    plan.addDecision("late") { $0.due = Day(iso: "2011-05-31") }
    let figures = plan.figures().decisions
    #expect(
      figures.byUrgency.map(\.row.decision)
        == ["late", "conditional", "earlier open", "open", "done"])
    #expect(figures.rows.map(\.row.decision).first == "done")
    #expect(DecisionStanding.allCases.map(figures.count) == [1, 1, 2, 1])
  }

  @Test(
    "What was noted or rejected is done, unless the record asks for something",
    arguments: [
      (DecisionOutcome.noted, nil, DecisionStanding.done), (.rejected, nil, .done),
      (.agreed, nil, .open), (.deferred, nil, .open), (.notGiven, nil, .open),
      (.noted, "2011-12-31", .open), (.conditional, nil, .conditional),
    ] as [(DecisionOutcome, String?, DecisionStanding)])
  func standing(outcome: DecisionOutcome, due: String?, standing: DecisionStanding) {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.addDecision("It") { ($0.outcome, $0.due) = (outcome, due.flatMap { Day(iso: $0) }) }
    #expect(plan.figures().decisions.rows.map(\.standing) == [standing])
  }

  @Test("Only what was decided up to the day is seen")
  func days() {
    var plan = HandMadePlan()
    plan.addDecision("first", on: "2011-03-05")
    plan.addDecision("second", on: "2011-06-05")
    #expect(plan.figures().asAt == Day(iso: "2011-06-05"))
    #expect(plan.figures().decisions.rows.count == 2)
    #expect(plan.figures(at: "2011-06-04").decisions.rows.map(\.row.decision) == ["first"])
    #expect(plan.figures(at: "2011-03-04").decisions.rows.isEmpty)
    // Nothing is late on a day of which nothing is known.
    plan.snapshot.decisions[0].due = Day(iso: "2011-06-30")
    #expect(plan.figures(at: "2012-06-30").decisions.count(.overdue) == 0)
  }

  @Test("A decision that is told twice counts once, as the later row has it")
  func twice() {
    var plan = HandMadePlan()
    plan.addDecision("It") { ($0.id, $0.outcome) = ("42", .deferred) }
    plan.addDecision("It") { ($0.id, $0.outcome) = ("42", .agreed) }
    plan.addDecision("It", on: "2011-04-05") { ($0.id, $0.outcome) = ("42", .noted) }
    #expect(plan.figures().decisions.rows.map(\.row.outcome) == [.agreed, .noted])
  }

  @Test("A day later than a decision's is a day of the figures where other files reach it")
  func otherFiles() {
    var plan = HandMadePlan()
    plan.addDecision("It") { $0.due = Day(iso: "2011-03-31") }
    plan.addRisk("R1", asAt: "2011-04-30")
    #expect(plan.figures().decisions.rows.map(\.isOverdue) == [true])
    #expect(plan.figures(at: "2011-03-31").decisions.rows.map(\.isOverdue) == [false])
  }
}
