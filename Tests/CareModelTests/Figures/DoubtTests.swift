import Testing
import Text

@testable import CareModel

/// Figures of which a later day says that nobody knows them.
@Suite struct DoubtTests {
  /// A target of 300 children due at the end of April 2013, with what the plan types by day.
  private func plan(
    _ typed: [(day: String, actual: Quantity<Number>)], due: String = "2013-04-30",
    indicator: SafeText = "lookedAfter", _ change: (inout TargetRow) -> Void = { _ in }
  ) -> HandMadePlan {
    var plan = HandMadePlan()
    for (day, actual) in typed {
      plan.add("7", due: due, target: 300, actual: actual, asAt: day) {
        $0.indicator = indicator
        change(&$0)
      }
    }
    plan.add("8", due: "2014-04-30", target: 294, asAt: "2013-03-31") { $0.indicator = indicator }
    return plan
  }

  @Test("What the plan no longer knows is not shown as it was")
  func typed() throws {
    let plan = plan([("2013-04-30", .of(310)), ("2013-05-31", .absent(.notKnown))])
    let now = try #require(plan.figures().lookedAfter)
    #expect(now.count == .absent(.notKnown))
    #expect(now.asAt == Day(iso: "2013-05-31"))
    #expect((now.source, now.row) == (.plan, nil))
    #expect(now.rating == Rating(.none, .noFigure(.notKnown)))
    #expect(now.need == nil)
    #expect(now.movement == nil)
    #expect(now.course.points.map(\.value) == [.of(310)])
    let target = try #require(plan.target("7"))
    #expect(target.actual == .of(310))
    #expect(target.measureNow?.value == .of(310))
    #expect(target.measureRating == Rating(.none, .noFigure(.notKnown)))
    // The day before, nothing was in doubt.
    let before = try #require(plan.figures(at: "2013-05-30").lookedAfter)
    #expect(before.count == .of(310))
    #expect(before.rating.rag == .amber)
    #expect(before.need?.remaining == Number(-16))
  }

  @Test("What was not known once and is known since is in no doubt")
  func knownSince() throws {
    let plan = plan([("2013-04-30", .absent(.notKnown)), ("2013-05-31", .of(310))])
    #expect(plan.figures().lookedAfter?.count == .of(310))
    #expect(plan.target("7")?.measureRating.rag == .amber)
  }

  @Test(
    "An empty field, or one that does not apply, says nothing",
    arguments: [.notGiven, .notApplicable] as [Absence])
  func unsaid(absence: Absence) {
    let plan = plan([("2013-04-30", .of(310)), ("2013-05-31", .absent(absence))])
    #expect(plan.figures().lookedAfter?.count == .of(310))
    #expect(plan.target("7")?.measureDoubt == nil)
  }

  @Test("What a file no longer knows is not shown as it was, with a target or without")
  func given() throws {
    for hasTarget in [false, true] {
      var plan = hasTarget ? plan([("2013-03-31", .of(8))], indicator: "agencyFTE") : HandMadePlan()
      plan.addWorkforce("2013-04-30") { $0.agencyFTE = .of(7) }
      plan.addWorkforce("2013-05-31") { $0.agencyFTE = .absent(.notKnown) }
      let agency = try #require(plan.figures().workforce.agency)
      #expect(agency.count == .absent(.notKnown))
      #expect(agency.asAt == Day(iso: "2013-05-31"))
      #expect(agency.source == .workforce)
      #expect(agency.row?.line == 3)
      #expect(agency.rating == Rating(.none, .noFigure(.notKnown)))
      #expect(agency.movement == nil)
      #expect(agency.course.points.last?.value == .of(7))
      // Known again, it is shown again.
      plan.addWorkforce("2013-06-30") { $0.agencyFTE = .of(6) }
      #expect(plan.figures().workforce.agency?.count == .of(6))
    }
  }

  @Test("A hidden count of a later day is not the older one")
  func hidden() {
    let figures = HandMadePlan.figures {
      $0.add("1", due: "2014-03-31", target: 4, asAt: "2013-04-30") {
        $0.indicator = "placements.homes"
      }
      $0.addPlacements("2013-04-30", .homes, .of(9))
      $0.addPlacements("2013-05-31", .homes, .absent(.suppressed))
    }
    #expect(figures.placements.aims.map(\.count) == [.absent(.suppressed)])
  }

  @Test("Of one day, the one of plan and file that knows the figure speaks")
  func sameDay() throws {
    for (typed, given) in [(Quantity.of(7.5), .absent(.notKnown)), (.absent(.notKnown), .of(7))]
      as [(Quantity<Number>, Quantity<Number>)]
    {
      var plan = plan([("2013-04-30", typed)], indicator: "agencyFTE")
      plan.addWorkforce("2013-04-30") { $0.agencyFTE = given }
      let target = try #require(plan.target("7"))
      #expect(target.actual == (typed.isKnown ? typed : given))
      #expect(target.actualSource == (typed.isKnown ? .plan : .workforce))
      #expect(target.measureDoubt == nil)
      let agency = try #require(plan.figures().workforce.agency)
      #expect(agency.count == target.actual)
      #expect(agency.source == target.actualSource)
      #expect((agency.row == nil) == typed.isKnown)
    }
  }

  @Test("The day on which nobody knows the figure is covered, so its milestones are due")
  func covered() throws {
    var plan = plan([("2013-04-30", .of(310))], due: "2013-05-31")
    plan.addMeasure("LAC", "2013-05-31", .absent(.notKnown))
    #expect(plan.figures().targets.coversTo == Day(iso: "2013-05-31"))
    let target = try #require(plan.target("7"))
    #expect(target.actual == .absent(.notKnown))
    #expect(target.actualDay == Day(iso: "2013-05-31"))
    #expect(target.status == .notKnown)
  }

  @Test("A reduction is in doubt with the number that it is counted from")
  func reduction() throws {
    var plan = plan([("2013-03-31", .of(12))]) {
      ($0.basis, $0.baseline, $0.polarity) = (.reduction, .of(330), .higher)
    }
    plan.addMeasure("LAC", "2013-04-30", .of(310))
    #expect(plan.target("7")?.measureRating.rag == .red)
    plan.addMeasure("LAC", "2013-05-31", .absent(.notKnown))
    let target = try #require(plan.target("7"))
    #expect(target.actual == .of(20))
    #expect(target.measureNow?.value == .of(20))
    #expect(target.measureRating == Rating(.none, .noFigure(.notKnown)))
  }

  @Test("A file that knows no figure speaks before another only where it is newer")
  func unknowing() {
    for (day, count) in [("2013-03-31", Quantity.of(9)), ("2013-05-31", .absent(.notKnown))]
      as [(String, Quantity<Number>)]
    {
      let figures = HandMadePlan.figures {
        $0.addWorkforce(day) { $0.agencyFTE = .absent(.notKnown) }
        $0.addMeasure("Agency FTE", "2013-04-30", .of(9))
      }
      #expect(figures.workforce.agency?.count == count)
    }
  }
}
