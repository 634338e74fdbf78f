import Testing
import Text

@testable import CareModel

/// Which planned moves are still to come on a day.
@Suite struct MoveStateTests {
  @Test("A late move is told apart, and is still to come")
  func overdue() throws {
    let plan = AheadPlan.plan { plan in
      plan.addMove("2013-04-29", weekly: 700)
      plan.addMove("2013-04-30")
      plan.addMove("2013-05-01")
    }
    let forecast = try #require(plan.figures().ahead.forecasts.first)
    #expect(forecast.overdue == .of(1))
    #expect(forecast.open == .of(3))
    #expect(forecast.months.map(\.quantity) == [.of(42)])
    // It saves from the day of the figures, not from the day that has passed: 335 days.
    #expect(forecast.inYear.quantity.value == Money(pence: 3_350_000))
  }

  @Test("Of what is done or called off nothing is to come")
  func notOpen() {
    #expect(AheadPlan.forecast { $0.addMove("2013-05-31", done: "2013-04-30") } == nil)
    #expect(AheadPlan.forecast { $0.addMove("2013-05-31") { $0.status = .completed } } == nil)
    #expect(
      AheadPlan.forecast { $0.addMove("2013-05-31") { $0.status = .other("Cancelled") } } == nil)
    #expect(
      AheadPlan.forecast { $0.addMove("2013-05-31") { $0.status = .other("planned") } } != nil)
  }

  @Test("What was done after the day of the figure is not in it yet")
  func doneSince() throws {
    var plan = AheadPlan.plan { plan in
      plan.addMove("2013-04-20", .of(2), target: "5", done: "2013-05-10")
      plan.addMove("2013-06-30", target: "5")
    }
    plan.addWorkload("2013-05-31", referrals: .of(1))
    let forecast = try #require(plan.figures().ahead.forecasts.first)
    #expect(forecast.from.day == Day(iso: "2013-04-30"))
    #expect(forecast.doneSince == .of(2))
    #expect(forecast.months.map(\.quantity) == [.of(43), .of(42)])
    // Going back to a day before it was done, it was late.
    let before = try #require(plan.figures(at: "2013-04-30").ahead.forecasts.first)
    #expect(before.overdue == .of(2))
    #expect(before.doneSince == nil)
  }

  @Test("Of a figure that is newer than the list nobody knows which moves it holds")
  func olderList() throws {
    var plan = AheadPlan.plan { plan in
      plan.addMove("2013-05-15", .of(3), target: "5", asAt: "2013-04-30")
      plan.addMove("2013-06-30", .of(2), target: "5", asAt: "2013-04-30")
    }
    plan.addPlacements("2013-05-31", .homes, .of(44))
    let figures = plan.figures().ahead
    #expect(figures.asAt == Day(iso: "2013-04-30"))
    let forecast = try #require(figures.forecasts.first)
    #expect(forecast.overdue == .of(0))
    #expect(forecast.from.value == .of(44))
    #expect(forecast.listed == Day(iso: "2013-04-30"))
    #expect(forecast.final.quantity == .of(42, .atMost))
    // Drawn from the day of the list, nothing is in doubt.
    let before = try #require(plan.figures(at: "2013-04-30").ahead.forecasts.first)
    #expect(before.final.quantity == .of(40))
    #expect(before.listed == nil)
  }

  @Test("Lists of two days tell of one move, and later ones are not seen before their day")
  func versions() {
    let plan = AheadPlan.plan { plan in
      plan.addMove("2013-05-31", asAt: "2013-04-30")
      plan.addMove("2013-05-31", done: "2013-05-20", asAt: "2013-05-31")
      plan.addMove("2013-06-30", asAt: "2013-05-31")
    }
    #expect(plan.figures(at: "2013-04-30").ahead.count(.open) == .of(1))
    #expect(plan.figures(at: "2013-05-31").ahead.count(.open) == .of(1))
    #expect(plan.figures(at: "2013-05-31").ahead.count(.done) == .of(1))
    #expect(plan.figures().latest == Day(iso: "2013-05-31"))
    // Two alike of one day are two.
    let twice = AheadPlan.plan { plan in
      for _ in 0..<2 { plan.addMove("2013-05-31", asAt: "2013-04-30") }
    }
    #expect(twice.figures().ahead.count(.open) == .of(2))
  }
}
