import Testing
import Text

@testable import CareModel

/// What is left to do, how fast it went, and how high it stood.
@Suite struct NeedTests {
  private func plan(
    _ history: [(asAt: String, actual: Double)], _ change: (inout TargetRow) -> Void = { _ in }
  ) -> HandMadePlan {
    var plan = HandMadePlan()
    plan.add("7", due: "2013-04-30", target: 300, history: history, change)
    plan.add("8", due: "2014-04-30", target: 294, asAt: "2013-04-30", change)
    return plan
  }

  @Test(
    "What is left is spread over the months to the next milestone",
    arguments: [
      ("2013-04-30", 320.0, -26.0, -2.1667), ("2013-05-15", 320, -26, -2.3636),
      ("2014-03-31", 300, -6, -6), ("2013-04-29", 320, -20, nil), ("2013-03-31", 320, -20, -20),
    ] as [(String, Double, Double, Double?)])
  func months(asAt: String, actual: Double, remaining: Double, eachMonth: Double?) throws {
    let need = try #require(plan([(asAt, actual)]).target("7", at: asAt)?.need)
    #expect(need.remaining == .of(remaining))
    #expect(need.eachMonth == eachMonth.map { .of($0) })
    #expect(need.milestone.id == (asAt < "2013-04-30" ? "7" : "8"))
  }

  @Test("On the better side of the next milestone nothing is left")
  func met() {
    for actual in [294.0, 290] {
      let need = plan([("2013-04-30", actual)]).target("7")?.need
      #expect(need?.remaining == .zero)
      #expect(need?.eachMonth == .zero)
    }
    let rising = plan([("2013-04-30", 290)]) { $0.polarity = .higher }
    #expect(rising.target("7")?.need?.remaining == Number(4))
    #expect(
      plan([("2013-04-30", 295)]) { $0.polarity = .higher }.target("7")?.need?.remaining == .zero)
  }

  @Test("After the last milestone nothing is needed, nor from a figure that is only a bound")
  func noNeed() {
    #expect(plan([("2014-04-30", 320)]).target("7")?.need == nil)
    #expect(plan([("2014-04-29", 320)]).target("7")?.need != nil)
    let bound = plan([("2013-04-30", 320)]) { row in
      if case .known(let value, _) = row.actual { row.actual = .known(value, .atLeast) }
    }
    #expect(bound.target("7")?.need == nil)
  }

  @Test(
    "The average of a year is from a figure twelve months ago, at most a quarter older",
    arguments: [
      ("2012-05-01", nil), ("2012-04-30", 1), ("2012-03-31", 0.9231), ("2012-01-31", 0.8),
      ("2011-12-31", nil),
    ] as [(String, Double?)])
  func average(before: String, expected: Double?) throws {
    let need = try #require(plan([(before, 308), ("2013-04-30", 320)]).target("7")?.need)
    #expect(need.averageOfLastYear == expected.map { .of($0) })
  }

  @Test("The peak is the first day of the highest figure, up to the day shown")
  func peak() {
    let history: [(asAt: String, actual: Double)] = [
      ("2013-01-31", 310), ("2013-02-28", 320), ("2013-03-31", 320), ("2013-04-30", 315),
      ("2013-05-31", 321),
    ]
    let plan = plan(history)
    #expect(
      plan.target("7", at: "2013-05-30")?.course.peak
        == Dated(day: Day(iso: "2013-02-28")!, value: Number(320)))
    #expect(plan.target("7")?.course.peak?.value == Number(321))
    #expect(plan.target("7", at: "2013-01-31")?.course.peak?.value == Number(310))
    #expect(plan.target("7", at: "2013-01-30")?.course.peak == nil)
  }
}
