import Testing
import Text

@testable import CareModel

/// What a milestone came to, and how that differs from where its measure is.
@Suite struct ResultTests {
  private func plan(_ history: [(String, Double)]) -> HandMadePlan {
    var plan = HandMadePlan()
    plan.add(
      "7", due: "2013-04-30", target: 300, history: history.map { (asAt: $0.0, actual: $0.1) })
    return plan
  }

  @Test("A result is the latest figure on or before the day it was due, else the first after it")
  func frozen() throws {
    let cases: [([(String, Double)], Double, ResultTiming)] = [
      ([("2013-03-31", 310), ("2013-04-30", 320), ("2013-05-01", 290)], 320, .onDue),
      ([("2013-03-31", 310), ("2013-04-29", 320), ("2013-05-01", 290)], 320, .before(days: 1)),
      ([("2013-03-31", 310), ("2013-05-01", 290)], 310, .before(days: 30)),
      ([("2013-05-01", 315), ("2013-05-31", 290)], 315, .after(days: 1)),
    ]
    for (history, expected, timing) in cases {
      let target = try #require(plan(history).target("7"))
      #expect(target.actual == .of(expected))
      #expect(target.timing == timing)
    }
  }

  @Test("What comes later changes no result, but the measure’s colour")
  func later() throws {
    let before = plan([("2013-04-30", 320)])
    let after = plan([("2013-04-30", 320), ("2013-05-31", 290)])
    let (old, new) = (try #require(before.target("7")), try #require(after.target("7")))
    #expect(new.actual == old.actual)
    #expect(new.actualDay == old.actualDay)
    #expect(new.variance == .of(20))
    #expect(new.status == .missed)
    #expect(new.rating == old.rating)
    #expect(new.rating.rag == .red)
    #expect(new.measureNow == Dated(day: Day(iso: "2013-05-31")!, value: Number(290)))
    #expect(old.measureRating.rag == .red)
    // It is good by now, but the last milestone was missed: not complete.
    #expect(new.measureRating.rag == .green)
  }

  @Test("A measure whose last milestone was met is complete, until it is worse again")
  func complete() throws {
    let met = try #require(plan([("2013-04-30", 300), ("2013-05-31", 299)]).target("7"))
    #expect(met.rating.rag == .blue)
    #expect(met.measureRating.rag == .blue)
    let worse = try #require(plan([("2013-04-30", 300), ("2013-05-31", 301)]).target("7"))
    #expect(worse.rating.rag == .blue)
    #expect(worse.measureRating.rag == .amber)
  }

  @Test("A milestone without a figure of its own takes its measure’s")
  func borrowed() throws {
    var plan = HandMadePlan()
    plan.add(
      "1", due: "2013-04-30", target: 6,
      history: [("2013-04-30", 7.5), ("2013-09-29", 3), ("2013-10-31", 1)])
    plan.add("2", due: "2013-09-30", target: 2, actual: .absent(.notApplicable), asAt: "2013-10-31")
    let second = try #require(plan.target("2"))
    #expect(second.actual == .of(3))
    #expect(second.timing == .before(days: 1))
    #expect(second.status == .missed)
    #expect(plan.target("1")?.actual == .of(7.5))
  }

  @Test("What is taken from the measure is from the day it was due, where there is one")
  func borrowedOnTheDay() throws {
    var plan = HandMadePlan()
    plan.add(
      "1", due: "2013-04-30", target: 6,
      history: [("2013-09-29", 3), ("2013-09-30", 2), ("2013-10-01", 1)])
    plan.add("2", due: "2013-09-30", target: 2, actual: .absent(.notApplicable), asAt: "2013-10-31")
    let second = try #require(plan.target("2"))
    #expect(second.actual == .of(2))
    #expect(second.timing == .onDue)
    #expect(second.rating.rag == .blue)
  }

  @Test("Of several milestones the last one alone makes a measure complete")
  func lastOfSeveral() throws {
    for (last, rag) in [(294.0, RAG.blue), (295, .green)] {
      var plan = HandMadePlan()
      plan.add(
        "7", due: "2013-04-30", target: 300,
        history: [
          ("2013-04-30", last == 294 ? 320 : 299), ("2014-04-30", last), ("2014-05-31", 290),
        ])
      plan.add("8", due: "2014-04-30", target: 294, asAt: "2014-05-31")
      #expect(plan.target("8")?.measureRating.rag == rag)
      #expect(plan.target("7")?.rating.rag != .blue)
    }
  }

  @Test("Nobody’s knowing it on the day is a result too")
  func notKnown() throws {
    var plan = plan([("2013-03-31", 310)])
    plan.add("7", due: "2013-04-30", target: 300, actual: .absent(.notKnown), asAt: "2013-04-30")
    let target = try #require(plan.target("7"))
    #expect(target.actual == .absent(.notKnown))
    #expect(target.status == .notKnown)
    #expect(target.rating == Rating(.none, .noFigure(.notKnown)))
    #expect(target.measureNow?.value == Number(310))
  }

  @Test("A milestone is not due until its day, and judged on it")
  func dueDay() throws {
    let plan = plan([("2013-03-31", 320), ("2013-04-30", 320), ("2013-05-31", 320)])
    let before = try #require(plan.target("7", at: "2013-04-29"))
    #expect(before.status == .notDue)
    #expect(before.actual == .of(320))
    #expect(before.variance == .absent(.notDue))
    #expect(before.isAdverse == nil)
    #expect(before.rating == Rating(.none, .notDue(Day(iso: "2013-04-30")!)))
    let on = try #require(plan.target("7", at: "2013-04-30"))
    #expect(on.status == .missed)
    #expect(on.rating.rag == .red)
  }

  @Test("A day between two reports shows the earlier one")
  func between() {
    let plan = plan([("2013-03-31", 310), ("2013-05-31", 290)])
    #expect(plan.target("7", at: "2013-05-30")?.measureNow?.value == Number(310))
    #expect(plan.target("7", at: "2013-05-31")?.measureNow?.value == Number(290))
  }

  @Test("A due date that cannot be read gives no status, no colour and no last milestone")
  func unreadableDue() throws {
    var plan = plan([("2013-04-30", 300)])
    plan.add("8", due: nil, target: 290, actual: .of(300), asAt: "2013-04-30") {
      $0.isDueUnreadable = true
    }
    let target = try #require(plan.target("8"))
    #expect(target.isUnreadable)
    #expect(target.status == .notKnown)
    #expect(target.rating == Rating(.none, .dueUnreadable))
    #expect(target.variance == .absent(.unreadable))
    #expect(target.isAdverse == nil)
    #expect(plan.target("7")?.rating.rag == .green)
    #expect(plan.figures().targets.unreadable == 1)
  }
}
