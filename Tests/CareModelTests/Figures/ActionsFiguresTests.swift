import Testing
import Text

@testable import CareModel

@Suite struct ActionsFiguresTests {
  @Test(
    "An action is overdue from the day after it was due until it is complete",
    arguments: [
      (ActionStatus.inProgress, "2013-04-29", true), (.inProgress, "2013-04-30", false),
      (.inProgress, "2013-05-01", false), (.inProgress, nil, false),
      (.notStarted, "2013-04-29", true), (.notGiven, "2013-04-29", true),
      (.other("paused"), "2013-04-29", true), (.completed, "2013-04-29", false),
    ] as [(ActionStatus, String?, Bool)])
  func overdue(status: ActionStatus, due: String?, isOverdue: Bool) {
    var plan = HandMadePlan()
    plan.addAction("Recruit", status, due: due, asAt: "2013-04-30")
    #expect(plan.figures().actions.rows.map(\.isOverdue) == [isOverdue])
    #expect(plan.figures().actions.overdue == (isOverdue ? 1 : 0))
  }

  @Test("Nothing is overdue on a day that is not covered, nor without any day")
  func coveredDay() {
    var plan = HandMadePlan()
    plan.addAction("Recruit", .inProgress, due: "2013-05-31", asAt: "2013-04-30")
    #expect(plan.figures(at: "2013-06-30").actions.overdue == 0)
    plan.snapshot.actions[0].asAt = nil
    #expect(plan.figures().actions.overdue == 0)
    #expect(plan.figures(at: "2013-06-30").actions.overdue == 1)
  }

  @Test("Every status has its count; words of the service’s own and none count as other")
  func counts() {
    var plan = HandMadePlan(asAt: "2013-04-30")
    let statuses: [ActionStatus] = [
      .completed, .completed, .inProgress, .notStarted, .other("paused"), .notGiven,
    ]
    for (index, status) in statuses.enumerated() { plan.addAction("\(index)", status) }
    let figures = plan.figures().actions
    #expect(figures.count(.completed) == 2)
    #expect(figures.count(.inProgress) == 1)
    #expect(figures.count(.notStarted) == 1)
    #expect(figures.other == 2)
  }

  @Test("Of several reports of an action the latest by the day counts")
  func versions() {
    var plan = HandMadePlan()
    plan.addAction("Recruit", .notStarted, asAt: "2013-03-31")
    plan.addAction("Recruit", .completed, asAt: "2013-04-30")
    #expect(plan.figures().actions.rows.map(\.row.status) == [.completed])
    #expect(plan.figures(at: "2013-04-29").actions.rows.map(\.row.status) == [.notStarted])
    #expect(plan.figures(at: "2013-03-30").actions.rows.isEmpty)
  }

  @Test("A target’s actions are those that name it, and those of its objective that name none")
  func ofTarget() throws {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.add("7", due: "2013-04-30", target: 300) { $0.objective = "Reduce" }
    plan.add("8", due: "2014-04-30", target: 294)
    for (id, objective) in [("7", nil), (nil, "Reduce"), ("8", "Reduce"), (nil, nil)]
      as [(SafeText?, SafeText?)]
    {
      plan.addAction("\(plan.snapshot.actions.count)", .inProgress)
      plan.snapshot.actions[plan.snapshot.actions.count - 1].targetID = id
      plan.snapshot.actions[plan.snapshot.actions.count - 1].objective = objective
    }
    let actions = plan.figures().actions
    func names(_ id: String) throws -> [String] {
      actions.rows(of: try #require(plan.target(id))).map(\.row.action.string)
    }
    #expect(try names("7") == ["0", "1"])
    #expect(try names("8") == ["2"])
  }
}
