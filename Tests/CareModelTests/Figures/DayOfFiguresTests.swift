import Testing
import Text

@testable import CareModel

/// The day of the figures, and what it shows and hides.
@Suite struct DayOfFiguresTests {
  private var plan: HandMadePlan {
    var plan = HandMadePlan()
    plan.add("7", due: "2013-04-30", target: 300, actual: .of(320), asAt: "2013-04-30") { row in
      (row.forecast, row.expected, row.ragInFile) = (.of(310), .of(305), .red)
    }
    plan.add("8", due: "2013-06-30", target: 294, actual: .absent(.notKnown), asAt: "2013-04-30")
    plan.add("4", due: "2013-03-31", target: 40, actual: .of(45), asAt: "2013-04-30") {
      $0.measure = "residential"
    }
    plan.addSaving("S", target: .k(300), achieved: .k(264), asAt: "2013-05-31")
    plan.addAction("Recruit", .inProgress, due: "2013-03-31", asAt: "2013-04-15")
    return plan
  }

  @Test("Without being told, the day is the newest that any source reports, and never a due date")
  func newest() {
    let figures = plan.figures()
    #expect(figures.asAt == Day(iso: "2013-05-31"))
    #expect(figures.latest == Day(iso: "2013-05-31"))
    #expect(figures.earliest == Day(iso: "2013-04-15"))
    #expect(!figures.isPast)
    #expect(plan.figures(at: "2013-05-30").isPast)
  }

  @Test("Each kind is shown for a day that it covers")
  func covered() {
    for day in [nil, "2013-05-31", "2014-12-31"] {
      let figures = plan.figures(at: day)
      #expect(figures.targets.asAt == Day(iso: "2013-04-30"))
      #expect(figures.savings.asAt == Day(iso: "2013-05-31"))
      #expect(figures.actions.asAt == Day(iso: "2013-04-15"))
    }
    #expect(plan.figures(at: "2014-12-31").asAt == Day(iso: "2014-12-31"))
    // Nothing tells what it came to: it is still to come on the day that is covered.
    #expect(plan.target("8", at: "2014-12-31")?.status == .notDue)
  }

  @Test("On a day before the first report no figure of it is known")
  func beforeFirst() throws {
    let target = try #require(plan.target("7", at: "2013-04-29"))
    #expect(target.target == .exactly(.number(Number(300))))
    #expect(target.actual == .absent(.notDue))
    #expect(target.actualDay == nil)
    #expect(target.measureNow == nil)
    #expect(target.course.points.isEmpty)
    #expect(target.status == .notDue)
    #expect(target.row.actual == .notGiven)
    #expect(target.row.forecast == .notGiven)
    #expect(target.row.expected == .notGiven)
    #expect(target.row.ragInFile == nil)
    // That nobody knew it is a later day’s word as well.
    #expect(plan.target("8", at: "2013-04-29")?.actual == .absent(.notDue))

    let due = try #require(plan.target("4", at: "2013-04-29"))
    #expect(due.actual == .notGiven)
    #expect(due.status == .notKnown)
    #expect(due.rating == Rating(.none, .noFigure(.notGiven)))
  }

  @Test("The day before and the day of a report differ by what it says")
  func boundary() {
    #expect(plan.figures(at: "2013-05-30").savings.current?.achieved.quantity == .notGiven)
    #expect(plan.figures(at: "2013-05-30").savings.current?.target.quantity == .k(300))
    #expect(plan.figures(at: "2013-05-31").savings.current?.achieved.quantity == .k(264))
    #expect(plan.figures(at: "2013-04-14").actions.rows.isEmpty)
    #expect(plan.figures(at: "2013-04-15").actions.rows.count == 1)
    #expect(plan.target("7", at: "2013-04-30")?.actual == .of(320))
  }

  @Test("Undated rows are shown on every day and marked, without a day of their own")
  func undated() throws {
    var plan = HandMadePlan()
    plan.add("1", due: "2013-04-30", target: 6, actual: .of(7.5))
    #expect(plan.figures().asAt == nil)
    #expect(plan.figures().latest == nil)
    plan.addSaving("S", target: .k(300), asAt: "2013-05-31")
    for day in [nil, "2013-05-31", "2013-04-30"] {
      let target = try #require(plan.target("1", at: day))
      #expect(target.isUndated)
      #expect(target.actual == .of(7.5))
      #expect(target.actualDay == nil)
      #expect(target.timing == .open)
      #expect(target.status == .missed)
      #expect(target.measureNow == nil)
    }
    #expect(plan.target("1", at: "2013-04-29")?.status == .notDue)
    #expect(plan.target("1", at: "2013-04-29")?.actual == .of(7.5))
  }

  @Test("The folder’s as-at day dates rows without one, and no others")
  func standing() throws {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.add("1", due: "2013-04-30", target: 6, actual: .of(7.5))
    plan.add("2", due: "2013-04-30", target: 6, actual: .of(5), asAt: "2013-03-31")
    #expect(plan.target("1")?.actualDay == Day(iso: "2013-04-30"))
    #expect(plan.target("1")?.isUndated == false)
    #expect(plan.target("2")?.actualDay == Day(iso: "2013-03-31"))
    #expect(plan.target("1", at: "2013-04-29")?.actual == .absent(.notDue))
  }

  @Test("Where no row has a day, the folder may say how far a kind reaches")
  func coversTo() {
    var plan = HandMadePlan()
    plan.add("1", due: "2013-04-30", target: 6, actual: .of(7.5))
    plan.snapshot.settings.coversTo["targets"] = Day(iso: "2013-04-29")
    #expect(plan.figures().asAt == Day(iso: "2013-04-29"))
    #expect(plan.target("1")?.status == .notDue)
    #expect(plan.target("1", at: "2013-12-31")?.status == .notDue)
  }
}
