import Testing
import Text

@testable import CareModel

/// Which rows are milestones of one thing.
@Suite struct MeasureTests {
  private func milestones(_ change: @escaping (inout TargetRow) -> Void) -> [String] {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.add("1", due: "2013-04-30", target: 6)
    plan.add("2", due: "2013-09-30", target: 2, change)
    return plan.target("1")?.course.milestones.map(\.id.string) ?? []
  }

  @Test("Rows of one measure, basis and baseline date are milestones of one thing")
  func grouping() {
    #expect(milestones { _ in } == ["1", "2"])
    #expect(milestones { $0.measure = "Children" } == ["1", "2"])
    #expect(milestones { $0.baseline = .of(9) } == ["1", "2"])
    #expect(milestones { $0.measure = "plans" } == ["1"])
    #expect(milestones { $0.basis = .reduction } == ["1"])
    #expect(milestones { $0.baselineDate = Day(iso: "2013-03-31") } == ["1"])
  }

  @Test("Milestones stand in the order in which they fall due, undated ones last")
  func order() {
    var plan = HandMadePlan(asAt: "2013-04-30")
    for (id, due) in [("a", nil), ("b", "2014-04-30"), ("c", "2013-04-30")] as [(SafeText, String?)]
    {
      plan.add(id, due: due, target: 1)
    }
    #expect(plan.target("a")?.course.milestones.map(\.id) == ["c", "b", "a"])
  }

  @Test("What depends on a condition is no milestone of the profile and no need")
  func condition() throws {
    var plan = HandMadePlan(asAt: "2014-04-30")
    plan.add("4", due: "2013-03-31", target: 40, actual: .of(31))
    plan.add("5", due: "2014-03-31", target: 32, actual: .absent(.notApplicable))
    plan.add("6", due: "2014-03-31", target: 30, actual: .absent(.notApplicable)) {
      $0.condition = "with 1 carer"
    }
    let judged = try #require(plan.target("5"))
    // 31 is within 32, though above the 30 that the condition asks for.
    #expect(judged.measureRating.rag == .blue)
    #expect(judged.status == .met)
    #expect(plan.target("6")?.status == .missed)
    #expect(plan.target("4", at: "2014-03-30")?.need == nil)
  }

  @Test("The unconditional row speaks for a measure, then the one that falls due later")
  func speaker() {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.add("6", due: "2014-03-31", target: 30, actual: .of(41)) { $0.condition = "with 1 carer" }
    plan.add("5", due: "2014-03-31", target: 32, actual: .of(43))
    plan.add("4", due: "2013-03-31", target: 40, actual: .of(45))
    #expect(plan.target("4")?.measureNow?.value == Number(43))
    #expect(plan.target("4")?.actual == .of(45))
    plan.snapshot.targets.reverse()
    #expect(plan.target("4")?.measureNow?.value == Number(43))
  }

  @Test("Without a measure the description names it, without either the id")
  func names() {
    var plan = HandMadePlan(asAt: "2013-04-30")
    for id in ["1", "2", "3"] as [SafeText] {
      plan.add(id, due: "2013-04-30", target: 1) { row in
        row.measure = nil
        row.description = row.id == "3" ? nil : "vacancies"
      }
    }
    #expect(plan.target("1")?.course.milestones.count == 2)
    #expect(plan.target("3")?.course.milestones.count == 1)
    #expect(plan.target("3")?.name == "3")
  }
}
