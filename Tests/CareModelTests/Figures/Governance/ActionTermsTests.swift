import Testing
import Text

@testable import CareModel

@Suite struct ActionTermsTests {
  private func plan(_ terms: [(ActionTerm?, ActionStatus)]) -> HandMadePlan {
    var plan = HandMadePlan(asAt: "2011-09-30")
    for (index, (term, status)) in terms.enumerated() {
      plan.addAction("\(index)", status, due: "2011-08-31")
      plan.snapshot.actions[index].term = term
    }
    return plan
  }

  @Test("Actions are counted by term, the soonest first, those without one last")
  func terms() {
    let groups = plan([
      (.long, .inProgress), (nil, .completed), (.shortToMedium, .inProgress),
      (.shortToMedium, .notStarted), (.shortToMedium, .other("paused")),
    ]).figures().actions.byTerm
    #expect(groups.map(\.term) == [.shortToMedium, .long, nil])
    #expect(groups.map { $0.actions.count(.inProgress) } == [1, 1, 0])
    #expect(groups.map { $0.actions.count(.notStarted) } == [1, 0, 0])
    #expect(groups.map { $0.actions.count(.completed) } == [0, 0, 1])
    #expect(groups.map(\.actions.other) == [1, 0, 0])
    #expect(groups.map(\.actions.overdue) == [3, 1, 0])
  }

  @Test("A plan that gives no terms has none")
  func none() {
    #expect(plan([(nil, .completed)]).figures().actions.byTerm.isEmpty)
  }
}
