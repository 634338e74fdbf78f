import Testing
import Text

@testable import CareModel

/// Where planned moves lead.
@Suite struct AheadFiguresTests {
  @Test("Eight moves by October leave 37, and the target missed by 5")
  func drawnForward() throws {
    let figures = AheadPlan.plan { plan in
      plan.addMove("2013-05-15", .of(3), weekly: 2000, target: "5")
      plan.addMove("2013-06-30", .of(2), weekly: 1500, target: "5")
      plan.addMove("2013-09-30", .of(1), to: .home, weekly: 3000, target: "5")
      plan.addMove("2013-10-31", .of(2), weekly: 2000)
      plan.addMove("2013-03-20", .of(2), weekly: 2000, target: "5", done: "2013-03-22")
    }.figures().ahead
    #expect(figures.count(.open, .overdue) == .of(8))
    #expect(figures.count(.done) == .of(2))
    #expect(figures.count(.overdue) == .of(0))
    let forecast = try #require(figures.forecast(for: "4"))
    #expect(figures.forecast(for: "5") == forecast)
    #expect(forecast.targetID == "5")
    #expect(forecast.from.value == .of(45))
    #expect(
      forecast.months.map(\.day.iso) == [
        "2013-05-31", "2013-06-30", "2013-07-31", "2013-08-31", "2013-09-30", "2013-10-31",
      ])
    #expect(forecast.months.map(\.quantity) == [42, 40, 40, 40, 39, 37].map { .of($0) })
    // 6,000 × 320 ÷ 7 + 3,000 × 274 ÷ 7 + 3,000 × 182 ÷ 7 + 4,000 × 151 ÷ 7.
    #expect(forecast.inYear.quantity.value?.wholePounds == 556_000)
    #expect(forecast.year.label == "2013/14")
    // 16,000 a week × 365 ÷ 7.
    #expect(forecast.fullYear.quantity.value?.wholePounds == 834_286)
    #expect(forecast.milestone?.id == "5")
    #expect(forecast.variance == .of(5))
    #expect(forecast.isAdverse == true)
  }

  @Test("What enters adds, what stays on one side changes nothing")
  func directions() {
    let forecast = AheadPlan.forecast { plan in
      plan.addMove("2013-05-31", .of(4), from: .foster, to: .homes)
      plan.addMove("2013-05-31", .of(9), from: .homes, to: .homes, target: "5")
      plan.addMove("2013-05-31", .of(1), from: .homes, to: .home)
    }
    #expect(forecast?.final.quantity == .of(48))
    #expect(forecast?.open == .of(14))
    // Moves that name another target, or cross nothing, are not of this one.
    #expect(AheadPlan.forecast { $0.addMove("2013-05-31", from: .foster, to: .home) } == nil)
    #expect(AheadPlan.forecast { $0.addMove("2013-05-31", target: "99") } == nil)
  }

  @Test(
    "A number or a place that is not known only bounds the forecast",
    arguments: [
      (.absent(.notKnown), .homes, .foster, .of(45, .atMost)),
      (.of(2, .atLeast), .homes, .foster, .of(43, .atMost)),
      (.of(2, .atMost), .homes, .foster, .of(43, .atLeast)),
      (.of(2), .homes, .unknown, .of(45, .atMost)),
      (.of(2), .unknown, .homes, .of(45, .atLeast)),
      (.of(2), .unknown, .foster, .of(45, .atMost)),
      (.of(2, .estimated), .homes, .foster, .of(43, .estimated)),
    ] as [(Quantity<Number>, MovePlace, MovePlace, Quantity<Number>)])
  func bounds(
    count: Quantity<Number>, from: MovePlace, to: MovePlace, final: Quantity<Number>
  ) {
    let forecast = AheadPlan.forecast {
      $0.addMove("2013-05-31", count, from: from, to: to, weekly: 100, target: "5")
    }
    #expect(forecast?.final.quantity == final)
  }

  @Test("What nobody gives makes the saving at least, or not given")
  func savings() throws {
    let part = try #require(
      AheadPlan.forecast { plan in
        plan.addMove("2013-05-31", weekly: 700)
        plan.addMove("2013-06-30")
      })
    #expect(part.fullYear.quantity.value?.wholePounds == 36_500)
    #expect(part.fullYear.quantity.certainty == .atLeast)
    #expect(part.fullYear.missing.map(\.label) == ["Homes to Foster, Jun 13"])
    #expect(AheadPlan.forecast { $0.addMove("2013-05-31") }?.fullYear.quantity == .notGiven)
  }

  @Test("A year ends on 31 March: later moves save nothing in the first year")
  func years() throws {
    let forecast = try #require(
      AheadPlan.forecast { plan in
        plan.addMove("2014-03-24", weekly: 700)
        plan.addMove("2014-04-01", weekly: 700)
      })
    #expect(forecast.year.label == "2013/14")
    #expect(forecast.inYear.quantity == .exactly(Money(pence: 70_000)))
    #expect(forecast.fullYear.quantity == .exactly(Money(pence: 7_300_000)))
    // No milestone is left then.
    #expect(forecast.milestone == nil)
    #expect(forecast.variance == .notGiven)
    #expect(forecast.isAdverse == nil)
  }

  @Test("A milestone on the day of the last move is the one, and one before it is not")
  func milestones() {
    func milestone(_ day: String) -> SafeText? {
      AheadPlan.forecast { $0.addMove(day) }?.milestone?.id
    }
    #expect(milestone("2014-03-31") == "5")
    #expect(milestone("2014-04-01") == nil)
    // The other side: a move more than is wanted.
    let met = AheadPlan.forecast { $0.addMove("2013-05-31", .of(13)) }
    #expect(met?.variance == .of(0))
    #expect(met?.isAdverse == false)
  }

  @Test("Without an indicator the moves that name a target tell what it counts")
  func withoutIndicator() {
    let residential = AheadPlan.forecast(indicator: nil) { $0.addMove("2013-05-31", target: "4") }
    #expect(residential?.scope == .placements(.residential))
    #expect(residential?.final.quantity == .of(44))
    let mixed = AheadPlan.forecast(indicator: nil) { plan in
      plan.addMove("2013-05-31", target: "4")
      plan.addMove("2013-05-31", from: .foster, to: .home, target: "4")
    }
    #expect(mixed == nil)
  }

  @Test("Leaving care counts for the looked-after children, a move within it does not")
  func care() {
    let forecast = AheadPlan.forecast(indicator: "lookedAfter") { plan in
      plan.addMove("2013-05-31", .of(3), from: .foster, to: .home)
      plan.addMove("2013-05-31", .of(5), target: "99")
    }
    #expect(forecast?.scope == .care)
    #expect(forecast?.final.quantity == .of(42))
  }

  @Test("With no target about them residential placements are drawn forward all the same")
  func withoutTarget() throws {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.addPlacements("2013-04-30", .homes, .of(45))
    plan.addMove("2013-05-31", .of(2))
    let forecast = try #require(plan.figures().ahead.forecasts.first)
    #expect(forecast.targetIDs.isEmpty)
    #expect(forecast.targetID == nil)
    #expect(forecast.final.quantity == .of(43))
  }

  @Test("The folder’s settings say what local names of places mean")
  func settings() {
    let forecast = AheadPlan.forecast { plan in
      plan.snapshot.settings.placementGroups = ["thelodge": .homes]
      plan.addMove("2013-05-31", from: .unknown)
    }
    #expect(forecast?.final.quantity == .of(44))
  }
}
