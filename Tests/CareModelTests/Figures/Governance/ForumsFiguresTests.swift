import Testing
import Text

@testable import CareModel

@Suite struct ForumsFiguresTests {
  @Test("Forums stand by level from the service up to the members, in the order of the file")
  func levels() {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.addForum("Scrutiny", .members)
    plan.addForum("Unplaced", nil)
    plan.addForum("Team meeting", .internal)
    plan.addForum("Cabinet", .members)
    let groups = plan.figures().forums.groups
    #expect(groups.map(\.level) == [.internal, .members, nil])
    #expect(groups[1].forums.map(\.row.forum) == ["Scrutiny", "Cabinet"])
  }

  @Test(
    "A report is overdue from the day after, on the day that is shown",
    arguments: [("2011-09-29", true), ("2011-09-30", false), (nil, false)] as [(String?, Bool)])
  func overdue(report: String?, isOverdue: Bool) {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.addForum("Board", .corporate, nextReport: report)
    #expect(plan.figures().forums.rows.map(\.isOverdue) == [isOverdue])
    #expect(plan.figures(at: "2011-09-29").forums.overdue == 0)
    // On no later day than anything is known of.
    #expect(plan.figures(at: "2012-09-30").forums.rows.map(\.isOverdue) == [isOverdue])
  }

  @Test("A body that challenges two things stands twice; told twice of one it stands once")
  func repeated() {
    var plan = HandMadePlan(asAt: "2011-09-30")
    for challenges in ["budget", "plan", "plan"] as [SafeText] {
      plan.addForum("Board", .corporate)
      plan.snapshot.forums[plan.snapshot.forums.count - 1].challenges = challenges
    }
    #expect(plan.figures().forums.rows.map(\.row.challenges) == ["budget", "plan"])
  }
}
