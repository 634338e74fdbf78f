import Testing
import Text

@testable import CareModel

@Suite struct SpendControlFiguresTests {
  private func authority(
    pence: Int64?, on day: String = "2011-08-01", by post: SafeText? = nil,
    _ outcome: SpendOutcome = .authorised, _ certainty: Certainty = .exact, hasRule: Bool = true
  ) -> SpendAuthority? {
    var plan = HandMadePlan()
    if hasRule { plan.setRule() }
    plan.addSpend("It", pence: pence, on: day, by: post, outcome, certainty: certainty)
    return plan.figures().spendControl.requests.lines.first?.authority
  }

  @Test("At the threshold nothing is needed, a penny above it is")
  func threshold() {
    #expect(authority(pence: 50_000) == .notNeeded)
    #expect(authority(pence: 50_001) == .missing)
    #expect(authority(pence: 50_001, by: "Executive Head") == .given)
    #expect(authority(pence: 50_001, by: "executive-head, people") == .given)
    #expect(authority(pence: 50_001, by: "Team manager") == .ofAnother)
  }

  @Test("The rule holds from its day on")
  func from() {
    #expect(authority(pence: 90_000, on: "2011-07-24") == .beforeRule)
    #expect(authority(pence: 90_000, on: "2011-07-25") == .missing)
  }

  @Test("What was refused or withdrawn is no breach; what is open is not one yet")
  func outcomes() {
    #expect(authority(pence: 90_000, .refused) == .notSpent)
    #expect(authority(pence: 90_000, .withdrawn) == .notSpent)
    #expect(authority(pence: 90_000, .open) == .awaited)
    #expect(authority(pence: 90_000, .notGiven) == .awaited)
    #expect(authority(pence: 90_000, .other("bought")) == .missing)
    #expect(SpendAuthority.allCases.filter(\.isBreach) == [.missing, .ofAnother])
    #expect(SpendAuthority.allCases.filter(\.isLacking) == [.awaited, .missing, .ofAnother])
  }

  @Test("An amount that is not sure is a doubt, never a pass")
  func doubts() {
    #expect(authority(pence: nil) == .notKnown)
    #expect(authority(pence: nil, by: "Team manager") == .notKnown)
    #expect(authority(pence: nil, by: "Executive Head") == .given)
    #expect(authority(pence: nil, .refused) == .notSpent)
    #expect(authority(pence: 40_000, .authorised, .atLeast) == .notKnown)
    #expect(authority(pence: 50_001, .authorised, .atLeast) == .missing)
    #expect(authority(pence: 60_000, .authorised, .atMost) == .notKnown)
    #expect(authority(pence: 50_000, .authorised, .atMost) == .notNeeded)
  }

  @Test("Without a threshold nothing is told of authority")
  func noRule() {
    #expect(authority(pence: 90_000, hasRule: false) == .noRule)
  }

  @Test("Any post will do where the rule names none")
  func anyPost() {
    var plan = HandMadePlan()
    plan.setRule()
    plan.snapshot.settings.spendControl.authoriser = nil
    plan.addSpend("It", pence: 90_000, by: "Team manager")
    #expect(plan.figures().spendControl.requests.lines.map(\.authority) == [.given])
  }

  @Test("Requests are counted by outcome and kind, and a missing amount makes a sum at least")
  func counts() {
    var plan = HandMadePlan()
    plan.setRule()
    plan.addSpend("Cover", pence: 240_000, by: "Executive Head", kind: "Staffing")
    plan.addSpend("Advice", pence: nil, kind: "legal")
    plan.addSpend("Talk", pence: 65_000, kind: "conference", .refused)
    plan.addSpend("Course", pence: 70_000, kind: "staffing", .open)
    plan.addSpend("Fair", pence: 12_000, kind: "Conferences", .withdrawn)
    plan.addSpend("Chairs", pence: 80_000)
    let figures = plan.figures().spendControl
    #expect(figures.requests.lines.count == 6)
    #expect(figures.authorised.lines.count == 3)
    #expect(figures.authorised.amount.quantity == .known(Money(pence: 320_000), .atLeast))
    #expect(figures.authorised.amount.missing.map(\.label) == ["Advice"])
    #expect(figures.refused.amount.quantity == .exactly(Money(pence: 65_000)))
    #expect(figures.open.lines.map(\.row.description) == ["Course"])
    #expect(figures.other.lines.map(\.row.description) == ["Fair"])
    #expect(figures.withoutAuthority.lines.map(\.row.description) == ["Course", "Chairs"])
    #expect(figures.breaches == 1)
    #expect(figures.doubts == 1)
    #expect(figures.byKind.map(\.kind) == ["conference", "Conferences", "Staffing", "legal", nil])
    #expect(figures.byKind.map(\.requests.lines.count) == [1, 1, 2, 1, 1])
    // Breaches, what waits, doubts, then all conferences whatever became of them.
    #expect(
      figures.byUrgency.map(\.row.description)
        == ["Chairs", "Course", "Advice", "Talk", "Fair", "Cover"])
  }

  @Test("Only what was asked for up to the day is counted")
  func days() {
    var plan = HandMadePlan()
    plan.addSpend("First", pence: 100, on: "2011-08-01")
    plan.addSpend("Second", pence: 100, on: "2011-08-02")
    #expect(plan.figures().asAt == Day(iso: "2011-08-02"))
    #expect(plan.figures(at: "2011-08-01").spendControl.requests.lines.count == 1)
    #expect(plan.figures(at: "2011-08-01").spendControl.asAt == Day(iso: "2011-08-01"))
  }
}
