import Testing
import Text

@testable import CareModel

/// What is to be reached by a month of what is counted from April on.
@Suite struct MeasureTargetTests {
  /// A measure of which lower is better, with these targets and values.
  private func measure(
    _ periods: [(day: String, target: Double, value: Double)],
    _ accumulation: Accumulation = .cumulative
  ) throws -> MeasureFigure {
    var plan = HandMadePlan()
    for period in periods {
      plan.addMeasure("visits", period.day, .of(period.value)) {
        ($0.target, $0.accumulation) = (.of(period.target), accumulation)
      }
    }
    return try #require(plan.measure())
  }

  @Test(
    "A target that is the same all year is the year’s: a month’s share of it counts",
    arguments: [
      ("2013-05-31", 20, 20), ("2013-06-30", 30, 30), ("2013-12-31", 90, 90),
      ("2014-03-31", 120, 120),
    ] as [(String, Double, Double)])
  func share(day: String, value: Double, expected: Double) throws {
    let figure = try measure([("2013-04-30", 120, 9), (day, 120, value)])
    #expect(figure.rating.rag == .green)
    #expect(figure.variance == .of(0))
    #expect((figure.expected ?? figure.row.target) == .of(expected))
    let above = try measure([("2013-04-30", 120, 9), (day, 120, value * 1.06)])
    #expect(above.rating.rag == .red)
  }

  @Test("Targets that differ over the year are each month’s own")
  func profile() throws {
    let figure = try measure([("2013-04-30", 10, 9), ("2013-05-31", 22, 23)])
    #expect(figure.expected == nil)
    #expect(figure.variance == .of(1))
    #expect(figure.rating.rag == .amber)
  }

  @Test("One target alone does not say what a month is to reach, but in March it is the year’s")
  func single() throws {
    let may = try measure([("2013-05-31", 120, 500)])
    #expect(may.rating == Rating(.none, .noProfile))
    #expect(may.variance == .notGiven)
    #expect(may.isAdverse == nil)
    let march = try measure([("2014-03-31", 120, 500)])
    #expect(march.rating.rag == .red)
    #expect(march.variance == .of(380))
  }

  @Test("In April the year before tells what kind of targets they are")
  func yearBefore() throws {
    let constant = try measure([
      ("2013-02-28", 120, 1), ("2013-03-31", 120, 1), ("2013-04-30", 120, 10),
    ])
    #expect(constant.expected == .of(10))
    #expect(constant.rating.rag == .green)
    let varying = try measure([
      ("2013-02-28", 110, 1), ("2013-03-31", 120, 1), ("2013-04-30", 10, 11),
    ])
    #expect(varying.expected == nil)
    #expect(varying.rating.rag == .red)
    let older = try measure([
      ("2012-02-29", 120, 1), ("2012-03-31", 120, 1), ("2013-04-30", 120, 10),
    ])
    #expect(older.rating.reason == .noProfile)
  }

  @Test(
    "Any other measure is compared with its target as it stands",
    arguments: [
      Accumulation.none, .rolling,
    ])
  func others(accumulation: Accumulation) throws {
    let figure = try measure(
      [("2013-04-30", 120, 9), ("2013-05-31", 120, 121)], accumulation)
    #expect(figure.expected == nil)
    #expect(figure.variance == .of(1))
    #expect(figure.rating.rag == .amber)
    #expect(try measure([("2013-05-31", 120, 500)], accumulation).rating.rag == .red)
  }

  @Test(
    "The chart’s milestone is what the month is compared with, and none where that is not clear")
  func milestone() throws {
    func milestones(_ figure: MeasureFigure) -> [Quantity<TargetValue>] {
      figure.course.milestones.map(\.target)
    }
    let share = try measure([("2013-04-30", 120, 9), ("2013-05-31", 120, 20)])
    #expect(milestones(share) == [.exactly(.number(.of(20)))])
    #expect(share.course.milestones.first?.due == Day(iso: "2013-05-31"))
    #expect(milestones(try measure([("2013-05-31", 120, 20)])).isEmpty)
    #expect(milestones(try measure([("2013-05-31", 9, 20)], .none)) == [.exactly(.number(.of(9)))])
  }

  @Test("A month’s target is not known from months that come later")
  func laterMonths() throws {
    var plan = HandMadePlan()
    for day in ["2013-04-30", "2013-05-31"] {
      plan.addMeasure("visits", day, .of(5)) {
        ($0.target, $0.accumulation) = (.of(120), .cumulative)
      }
    }
    #expect(plan.measure(at: "2013-04-30")?.rating.reason == .noProfile)
    #expect(plan.measure(at: "2013-05-31")?.rating.rag == .green)
  }
}
