import Testing
import Text

@testable import CareModel

/// Free text, names and exact days of events stay inside.
@Suite struct DetailHidingTests {
  private static let canary: SafeText = "CANARY"

  private static let plan: HandMadePlan = {
    let place = RowReference(path: "x.csv", line: 2)
    var plan = HandMadePlan(asAt: "2026-03-31")
    plan.add("1", measure: "Plans", due: "2026-03-31", target: 60, actual: .of(60)) { row in
      (row.description, row.comment, row.owner) = (canary, canary, canary)
      row.balanceMeasure = canary
      (row.condition, row.headline, row.ownerRole) = (canary, "said aloud", "Head of Service")
    }
    var action = ActionRow(action: canary, status: .other(canary), source: place)
    (action.owner, action.comment, action.effect) = (canary, canary, canary)
    action.ownerRole = "Head of Service"
    plan.snapshot.actions = [action]
    var saving = SavingRow(id: "1", source: place)
    (saving.description, saving.comment, saving.status) = (canary, canary, canary)
    plan.snapshot.savings = [saving]
    plan.addWorkforce("2026-03-31") { $0.comment = canary }
    plan.addWorkload("2026-03-31", referrals: .of(60)) { $0.comment = canary }
    plan.addMeasure("Visits", "2026-03-31", .of(60)) { $0.comment = canary }
    plan.addMove("2026-01-14", .of(8), asAt: "2026-03-31") { $0.status = .other(canary) }
    plan.addMove(
      "2026-04-14", .of(8), from: .homes,
      to: MovePlace(name: canary, group: nil, isOutOfCare: false), weekly: 1000,
      asAt: "2026-03-31")
    plan.addPlacements("2026-03-31", .homes, .of(45))
    plan.addPlacements(
      "2026-03-31", nil, .of(60), provider: nil, name: canary, providerName: canary)
    var budget = BudgetRow(line: "Homes", source: place)
    budget.note = canary
    plan.snapshot.budget = [budget]
    var pressure = PressureRow(pressure: canary, source: place)
    pressure.note = canary
    plan.snapshot.pressures = [pressure]
    var spending = SpendControlRow(day: plan.day, description: canary, source: place)
    (spending.authorisedBy, spending.kind, spending.outcome) = (canary, canary, .other(canary))
    plan.snapshot.spendControl = [spending]
    var decision = DecisionRow(day: plan.day, decision: canary, source: place)
    (decision.condition, decision.progress, decision.outcome) = (canary, canary, .other(canary))
    plan.snapshot.decisions = [decision]
    var forum = ForumRow(forum: "Cabinet", source: place)
    (forum.challenges, forum.frequency) = (canary, canary)
    plan.snapshot.forums = [forum]
    var risk = RiskRow(risk: canary, source: place)
    risk.mitigation = canary
    risk.dependsOn = [canary, "1"]
    plan.snapshot.risks = [risk]
    var source = SourceReport(path: "x.csv", verdict: .warning)
    source.remarks = [
      Remark(line: 2, .unreadableNumber(canary)),
      Remark(
        line: 2,
        .repeatedRow(
          id: canary, used: "3", instead: "4", other: place)), Remark(line: 3, .noPolarity),
      Remark(.unknownColumns([canary])),
      Remark(line: 4, column: canary, .unknownSetting(nearest: nil)),
    ]
    plan.snapshot.sources = [source, SourceReport(path: canary, verdict: .ignored)]
    return plan
  }()

  private static let strict: [Disclosure] = [
    Disclosure(.shared), Disclosure(.public), Disclosure(.internal, isMeeting: true),
  ]

  @Test("No free text, no name and no remark's value passes", arguments: strict)
  func texts(disclosure: Disclosure) {
    let figures = DisclosedFigures(of: Self.plan.snapshot, under: disclosure)
    var words = ""
    dump(figures, to: &words)
    #expect(!words.contains("CANARY"))
    #expect(words.contains("said aloud") && words.contains("Head of Service"))
    #expect(words.contains("Cabinet") && words.contains("Children’s homes"))
  }

  @Test("The service itself reads all of it")
  func `internal`() {
    var words = ""
    dump(DisclosedFigures(of: Self.plan.snapshot), to: &words)
    #expect(words.components(of: "CANARY") > 20)
  }

  @Test("A remark keeps its rule and its weight", arguments: strict)
  func remarks(disclosure: Disclosure) {
    let known = DisclosedSnapshot(Self.plan.snapshot, under: disclosure)
    let findings = known.snapshot.sources[0].remarks.map(\.finding)
    #expect(findings[0] == .withheld(rule: "number", isError: true))
    #expect(findings[1].rule == "two-values" && findings[1].isError)
    #expect(findings[2] == .noPolarity)
  }

  @Test("The moves of children are told by their months", arguments: strict)
  func days(disclosure: Disclosure) throws {
    let figures = DisclosedFigures(of: Self.plan.snapshot, under: disclosure)
    let tables = figures[dynamicMember: \.self]
    #expect(tables.ahead.moves[0].row.planned.iso == "2026-01-31")
    let item = try #require(tables.chase.items.first { $0.name.string.contains("move") })
    #expect(item.reason == .planned(tables.ahead.moves[0].row.planned) && item.days == nil)
    let open = DisclosedFigures(of: Self.plan.snapshot)[dynamicMember: \.self]
    #expect(open.ahead.moves[0].row.planned.iso == "2026-01-14")
  }

  @Test("Rows without an identifier are told apart, and one of two days is one")
  func identity() {
    var plan = HandMadePlan()
    let day = plan.day
    for (words, date) in [("a", day), ("b", day), ("a", day.advanced(byDays: 30))] {
      var row = ActionRow(
        action: SafeText(words), status: .inProgress,
        source: RowReference(path: "a.csv", line: plan.snapshot.actions.count + 2))
      row.asAt = date
      plan.snapshot.actions.append(row)
    }
    let shown = plan.figures(for: .shared).actions.rows.map(\.row.action)
    #expect(shown.count == plan.figures(for: .internal).actions.rows.count)
    #expect(Set(shown) == ["action 1*", "action 2*"])
  }
}

extension HandMadePlan {
  fileprivate var day: Day { Month(containing: 2026, 1).lastDay }
}

extension String {
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
