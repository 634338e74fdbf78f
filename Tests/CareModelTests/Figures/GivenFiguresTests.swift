import Testing
import Text

@testable import CareModel

/// Targets whose figure another file gives.
@Suite struct GivenFiguresTests {
  /// A target of 6 agency workers due at the end of April 2013, and what the plan and a file say.
  private func target(
    typed: [(day: String, value: Double)], given: [(day: String, value: Double)],
    due: String? = "2013-04-30", at iso: String? = "2013-12-31"
  ) throws -> TargetFigure {
    var plan = HandMadePlan()
    if typed.isEmpty {
      plan.add("1", due: due, target: 6, asAt: "2013-01-01") { $0.indicator = "agencyFTE" }
    }
    plan.add(
      "1", due: due, target: 6, history: typed.map { (asAt: $0.day, actual: $0.value) }
    ) { $0.indicator = "agencyFTE" }
    for point in given { plan.addWorkforce(point.day) { $0.agencyFTE = .of(point.value) } }
    // Both are asked for on a day that they cover.
    plan.addMeasure("cover", "2013-12-31", .of(1))
    return try #require(plan.target("1", at: iso))
  }

  @Test("Of one day the file’s figure is used, and what the plan types is shown beside it")
  func sameDay() throws {
    let figure = try target(typed: [("2013-04-30", 7.5)], given: [("2013-04-30", 7)])
    #expect(figure.actual == .of(7))
    #expect(figure.actualSource == .workforce)
    #expect(figure.typedActual == .of(7.5))
    #expect(figure.variance == .of(1))
    #expect(figure.course.points.map(\.value) == [.of(7)])
  }

  @Test("Where both say the same, nothing stands beside it")
  func agreement() throws {
    let figure = try target(typed: [("2013-04-30", 7)], given: [("2013-04-30", 7)])
    #expect(figure.actualSource == .workforce)
    #expect(figure.typedActual == nil)
  }

  @Test(
    "By the day it fell due the later figure is used",
    arguments: [
      (("2013-03-31", 7.5), ("2013-04-30", 7), 7, .workforce),
      (("2013-04-30", 7.5), ("2013-03-31", 7), 7.5, .plan),
      (("2013-04-29", 7.5), ("2013-04-30", 7), 7, .workforce),
    ] as [((String, Double), (String, Double), Double, IndicatorSource)])
  func laterDay(
    typed: (String, Double), given: (String, Double), actual: Double, source: IndicatorSource
  ) throws {
    let figure = try target(typed: [typed], given: [given])
    #expect(figure.actual == .of(actual))
    #expect(figure.actualSource == source)
  }

  @Test(
    "After that day the first is used, and one by the day before any after it",
    arguments: [
      (("2013-05-31", 7.5), ("2013-06-30", 7), 7.5, .plan),
      (("2013-06-30", 7.5), ("2013-05-31", 7), 7, .workforce),
      (("2013-05-31", 7.5), ("2013-04-30", 7), 7, .workforce),
      (("2013-04-30", 7.5), ("2013-05-31", 7), 7.5, .plan),
      (("2013-05-01", 7.5), ("2012-12-31", 7), 7, .workforce),
    ] as [((String, Double), (String, Double), Double, IndicatorSource)])
  func afterDue(
    typed: (String, Double), given: (String, Double), actual: Double, source: IndicatorSource
  ) throws {
    let figure = try target(typed: [typed], given: [given])
    #expect(figure.actual == .of(actual))
    #expect(figure.actualSource == source)
  }

  @Test("A result is frozen at the file’s figure of the day it fell due")
  func frozen() throws {
    let figure = try target(
      typed: [], given: [("2013-03-31", 9), ("2013-04-30", 6), ("2013-05-31", 12)])
    #expect(figure.actual == .of(6))
    #expect(figure.timing == .onDue)
    #expect(figure.status == .met)
    #expect(figure.rating.rag == .blue)
    #expect(figure.measureNow?.value == .of(12))
    #expect(figure.measureRating.rag == .red)
  }

  @Test("Without a due date the newest of both is used")
  func withoutDue() throws {
    let figure = try target(
      typed: [("2013-03-31", 7.5)], given: [("2013-02-28", 8), ("2013-04-30", 7)], due: nil)
    #expect(figure.actual == .of(7))
    let typed = try target(typed: [("2013-05-31", 7.5)], given: [("2013-04-30", 7)], due: nil)
    #expect(typed.actual == .of(7.5))
    #expect(typed.actualSource == .plan)
  }

  @Test("Before it falls due a target takes no result from a file")
  func notDue() throws {
    let figure = try target(
      typed: [], given: [("2013-03-31", 9)], due: "2013-12-31", at: "2013-04-30")
    #expect(figure.status == .notDue)
    #expect(figure.rating.rag == .none)
    #expect(figure.variance == .absent(.notDue))
    #expect(figure.measureNow?.value == .of(9))
  }

  @Test(
    "Before it falls due a figure that the plan types gives way to a newer one of a file",
    arguments: [
      (("2013-03-31", 9), ("2013-04-30", 7), 7, "2013-04-30", .workforce),
      (("2013-04-30", 9), ("2013-03-31", 7), 9, "2013-04-30", .plan),
      (("2013-04-30", 9), ("2013-04-30", 7), 7, "2013-04-30", .workforce),
    ] as [((String, Double), (String, Double), Double, String, IndicatorSource)])
  func notDueTyped(
    typed: (String, Double), given: (String, Double), actual: Double, day: String,
    source: IndicatorSource
  ) throws {
    let figure = try target(
      typed: [typed], given: [given], due: "2013-12-31", at: "2013-05-31")
    #expect(figure.status == .notDue)
    #expect((figure.actual, figure.actualDay?.iso) == (.of(actual), day))
    #expect(figure.actualSource == source)
    #expect(figure.timing == .open)
    #expect(figure.typedActual == (typed.0 == given.0 ? .of(9) : nil))
  }

  @Test("A file’s figure after the day that is shown is not known then")
  func laterFile() throws {
    let figure = try target(
      typed: [("2013-04-30", 7.5)], given: [("2013-04-30", 7), ("2013-06-30", 1)],
      at: "2013-05-31")
    #expect(figure.actual == .of(7))
    #expect(figure.course.points.map(\.value) == [.of(7)])
  }

  @Test("A workforce file speaks before a measure of the same name")
  func order() throws {
    var plan = HandMadePlan()
    plan.addMeasure("Agency FTE", "2013-04-30", .of(9))
    plan.addWorkforce("2013-03-31") { $0.agencyFTE = .of(7) }
    #expect(plan.figures().workforce.agency?.count == .of(7))
    #expect(plan.figures().workforce.agency?.source == .workforce)
  }

  @Test("A target may be about any measure of a scorecard, by its name")
  func measureByName() throws {
    var plan = HandMadePlan()
    plan.add("1", due: "2013-04-30", target: 20, asAt: "2013-03-31") {
      $0.indicator = "Re-referrals"
    }
    plan.addMeasure("Rereferrals", "2013-04-30", .of(25))
    let target = try #require(plan.target("1"))
    #expect(target.actual == .of(25))
    #expect(target.actualSource == .measures)
    #expect(target.rating.rag == .red)
  }

  @Test(
    "The figure of a panel is the file’s, with its row, its typed rival and its target’s colour")
  func panel() throws {
    var plan = HandMadePlan()
    plan.add("1", due: "2013-04-30", target: 6, actual: .of(7.5), asAt: "2013-04-30") {
      $0.indicator = "agencyFTE"
    }
    plan.addWorkforce("2013-04-30") { $0.agencyFTE = .of(7) }
    let agency = try #require(plan.figures().workforce.agency)
    #expect(agency.count == .of(7))
    #expect(agency.typed == .of(7.5))
    #expect(agency.source == .workforce)
    #expect(agency.row == RowReference(path: "workforce.csv", line: 2))
    #expect(agency.rating.rag == .red)
    #expect(agency.targets.map(\.id) == ["1"])
    // Where the plan is newer, it is the plan’s, and there is no rival.
    plan.add("1", due: "2013-04-30", target: 6, actual: .of(8), asAt: "2013-05-31") {
      $0.indicator = "agencyFTE"
    }
    let typed = try #require(plan.figures().workforce.agency)
    #expect(typed.count == .of(8))
    #expect(typed.source == .plan)
    #expect(typed.row == nil)
    #expect(typed.typed == nil)
    #expect(typed.movement?.change == .of(1))
  }

  @Test("An indicator that one milestone names is that of its measure")
  func oneMilestoneNames() throws {
    for named in ["1", "2"] as [SafeText] {
      var plan = HandMadePlan()
      for (id, due) in [("1", "2013-04-30"), ("2", "2013-09-30")] as [(SafeText, String)] {
        plan.add(id, due: due, target: 6, asAt: "2013-03-31") {
          $0.indicator = id == named ? "agencyFTE" : nil
        }
      }
      plan.addWorkforce("2013-04-30") { $0.agencyFTE = .of(7) }
      let target = try #require(plan.target("1"))
      #expect(target.course.points.map(\.value) == [.of(7)], "\(named)")
      #expect(target.actual == .of(7), "\(named)")
    }
  }
}
