import Testing
import Text

@testable import CareModel

@Suite struct WorkforceFiguresTests {
  private func workforce(
    at iso: String? = nil, _ build: (inout HandMadePlan) -> Void
  ) -> WorkforceFigures {
    var plan = HandMadePlan()
    build(&plan)
    return plan.figures(at: iso).workforce
  }

  @Test("27 agency workers and 73 in post are an agency rate of 27%")
  func agencyRate() {
    let figures = workforce {
      $0.addWorkforce("2025-09-30") { ($0.agencyFTE, $0.inPostFTE) = (.of(27), .of(73)) }
    }
    #expect(figures.agencyRate?.quantity == .of(27))
    #expect(figures.agencyRate?.day == Day(iso: "2025-09-30"))
    #expect(figures.agency?.count == .of(27))
    #expect(figures.agency?.source == .workforce)
    #expect(figures.agency?.row == RowReference(path: "workforce.csv", line: 2))
  }

  @Test(
    "Vacancies are as given, else established less in post, and never fewer than none",
    arguments: [
      (.of(14), .of(100), .of(86), .of(14), .of(14)),
      (.notGiven, .of(100), .of(80), .of(20), .of(20)),
      (.notGiven, .of(80), .of(80), .of(0), .of(0)),
      (.notGiven, .of(80), .of(80.1), nil, nil),
      (.notGiven, .notGiven, .of(80), nil, nil), (.notGiven, .of(80), .notGiven, nil, nil),
      (.notGiven, .of(80), .absent(.notKnown), nil, nil),
      (.absent(.notKnown), .of(100), .of(80), .absent(.notKnown), nil),
      (.notGiven, .of(100), .of(80, .atLeast), .of(20, .atMost), .of(20, .atMost)),
    ]
      as [(
        Quantity<Number>, Quantity<Number>, Quantity<Number>, Quantity<Number>?,
        Quantity<Number>?
      )])
  func vacancies(
    given: Quantity<Number>, established: Quantity<Number>, inPost: Quantity<Number>,
    vacant: Quantity<Number>?, rate: Quantity<Number>?
  ) {
    let figures = workforce {
      $0.addWorkforce("2025-09-30") {
        ($0.vacantFTE, $0.establishedFTE, $0.inPostFTE) = (given, established, inPost)
      }
    }
    #expect(figures.vacantFTE?.quantity == vacant)
    // In post 80 and vacant 20 of an establishment of 100 are 20%. At least 80 in post leave at
    // most 20, of two bounds the one way: the rate is at most that.
    #expect(figures.vacancyRate?.quantity == rate)
  }

  @Test("1,520 cases over 73 in post and 27 from agencies are 15.2 each")
  func caseload() {
    func each(_ cases: Quantity<Number>, _ inPost: Quantity<Number>, _ agency: Quantity<Number>)
      -> Quantity<Number>?
    {
      workforce {
        $0.addWorkforce("2025-09-30") {
          ($0.cases, $0.inPostFTE, $0.agencyFTE) = (cases, inPost, agency)
        }
      }.caseload?.quantity
    }
    #expect(each(.of(1520), .of(73), .of(27)) == .of(15.2))
    #expect(each(.of(1520), .of(100), .of(0)) == .of(15.2))
    #expect(each(.of(1520), .of(0), .of(0)) == nil)
    // Agency workers who are not told of are not none.
    #expect(each(.of(1520), .of(100), .notGiven) == nil)
    #expect(each(.of(1520), .notGiven, .of(27)) == nil)
    #expect(each(.notGiven, .of(73), .of(27)) == nil)
    #expect(each(.of(1520), .of(73, .atLeast), .of(27)) == .of(15.2, .atMost))
  }

  @Test("Teams are added up where nobody tells of the whole service")
  func teams() {
    let figures = workforce {
      $0.addWorkforce("2025-09-30", team: "North") {
        ($0.agencyFTE, $0.inPostFTE, $0.cases) = (.of(7), .of(33), .of(600))
      }
      $0.addWorkforce("2025-09-30", team: "South") {
        ($0.agencyFTE, $0.inPostFTE, $0.cases) = (.of(20), .of(40), .of(920))
      }
    }
    #expect(figures.agency?.count == .of(27))
    #expect(figures.inPostFTE?.quantity == .of(73))
    #expect(figures.agencyRate?.quantity == .of(27))
    #expect(figures.caseload?.quantity == .of(15.2))
    #expect(figures.teams.map(\.team) == ["North", "South"])
    // 7 of 40 and 20 of 60; 600 over 40 and 920 over 60.
    #expect(figures.teams.map(\.agencyRate) == [.of(17.5), .of(33.3333)])
    #expect(figures.teams.map(\.caseload) == [.of(15), .of(15.3333)])
  }

  @Test("The service’s own row wins, and no team is ever added to it")
  func ownRow() {
    let figures = workforce {
      $0.addWorkforce("2025-09-30", team: "North") { $0.agencyFTE = .of(7) }
      $0.addWorkforce("2025-09-30") { $0.agencyFTE = .of(30) }
      $0.addWorkforce("2025-09-30", team: "South") { $0.agencyFTE = .of(20) }
    }
    #expect(figures.agency?.count == .of(30))
    #expect(figures.agency?.row?.line == 3)
    #expect(figures.teams.count == 2)
  }

  @Test("What the service’s row says nobody knows is not made up from its teams")
  func ownRowNotKnown() {
    let figures = workforce {
      $0.addWorkforce("2025-09-30", team: "North") { $0.inPostFTE = .of(7) }
      $0.addWorkforce("2025-09-30") { $0.inPostFTE = .absent(.notKnown) }
    }
    #expect(figures.inPostFTE?.quantity == .absent(.notKnown))
    #expect(figures.agencyRate == nil)
  }

  @Test("A field that the service’s row leaves empty is the teams’ sum")
  func emptyField() {
    let figures = workforce {
      $0.addWorkforce("2025-09-30") { $0.agencyFTE = .of(30) }
      $0.addWorkforce("2025-09-30", team: "North") { $0.inPostFTE = .of(50) }
      $0.addWorkforce("2025-09-30", team: "South") { $0.inPostFTE = .of(20) }
    }
    #expect(figures.inPostFTE?.quantity == .of(70))
    #expect(figures.agencyRate?.quantity == .of(30))
  }

  @Test("A team without a figure makes the sum a lower bound, and rates bounds their way")
  func missingTeam() {
    let figures = workforce {
      $0.addWorkforce("2025-09-30", team: "North") {
        ($0.agencyFTE, $0.inPostFTE) = (.of(7), .of(33))
      }
      $0.addWorkforce("2025-09-30", team: "South") {
        ($0.agencyFTE, $0.inPostFTE) = (.notGiven, .of(40))
      }
    }
    #expect(figures.agency?.count == .of(7, .atLeast))
    #expect(figures.inPostFTE?.quantity == .of(73))
    // 7 of 80.
    #expect(figures.agencyRate?.quantity == .of(8.75, .atLeast))
    #expect(figures.teams.map(\.agencyRate) == [.of(17.5), nil])
  }

  @Test("Of two rows for one team and day the later speaks")
  func repeatedRow() {
    let figures = workforce {
      $0.addWorkforce("2025-09-30", team: "North") { $0.agencyFTE = .of(7) }
      $0.addWorkforce("2025-09-30", team: "North") { $0.agencyFTE = .of(8) }
      $0.addWorkforce("2025-08-31", team: "NORTH") { $0.agencyFTE = .of(5) }
      $0.addWorkforce("2025-08-31", team: "North") { $0.agencyFTE = .of(6) }
    }
    #expect(figures.agency?.count == .of(8))
    #expect(figures.teams.count == 1)
    #expect(figures.agency?.movement?.change == .of(2))
  }

  @Test("A day without a team that the day before had gives a lower bound, and no movement")
  func partialDays() {
    let figures = workforce {
      $0.addWorkforce("2016-03-31", team: "Duty") { $0.agencyFTE = .of(10) }
      $0.addWorkforce("2016-03-31", team: "Care") { $0.agencyFTE = .of(12) }
      $0.addWorkforce("2016-04-30", team: "Duty") { $0.agencyFTE = .of(9) }
    }
    #expect(figures.agency?.count == .of(9, .atLeast))
    #expect(figures.agency?.movement == nil)
    let service = workforce {
      $0.addWorkforce("2016-03-31") { $0.agencyFTE = .of(30) }
      $0.addWorkforce("2016-04-07", team: "Duty") { $0.agencyFTE = .of(4) }
    }
    #expect(service.agency?.count == .of(4, .atLeast))
    let closed = workforce {
      for day in ["2016-03-31", "2016-04-30", "2016-05-31"] {
        $0.addWorkforce(day, team: "Duty") { $0.agencyFTE = .of(10) }
        if day == "2016-03-31" { $0.addWorkforce(day, team: "Care") { $0.agencyFTE = .of(2) } }
      }
    }
    #expect(closed.agency?.count == .of(10))
  }

  @Test("A month that is prepared and still empty is no newer month")
  func emptyMonths() {
    let figures = workforce {
      $0.addWorkforce("2016-03-31") { $0.agencyFTE = .of(30) }
      $0.addWorkforce("2016-04-30") { _ in }
    }
    #expect(figures.asAt == Day(iso: "2016-03-31"))
    #expect(figures.agency?.count == .of(30))
  }

  @Test("Heads and whole-time equivalents are never taken from each other")
  func headcount() {
    let figures = workforce {
      $0.addWorkforce("2015-07-31") { $0.agencyHeadcount = .of(38) }
      $0.addWorkforce("2016-01-31") { ($0.agencyFTE, $0.inPostFTE) = (.of(27), .of(73)) }
    }
    #expect(figures.agency?.count == .of(27))
    #expect(figures.agency?.movement == nil)
    #expect(figures.agency?.course.points.map(\.value) == [.of(27)])
    #expect(figures.agencyHeadcount?.quantity == .of(38))
    #expect(figures.agencyHeadcount?.day == Day(iso: "2015-07-31"))
    #expect(figures.points.map(\.fullTimeEquivalent) == [.notGiven, .of(27)])
    #expect(figures.points.map(\.headcount) == [.of(38), .notGiven])
    let heads = workforce {
      $0.addWorkforce("2015-07-31") { ($0.agencyHeadcount, $0.inPostFTE) = (.of(38), .of(62)) }
    }
    #expect(heads.agency == nil)
    #expect(heads.agencyRate == nil)
    #expect(heads.isGiven)
  }

  @Test("Each field is of the newest day that tells it, and says which")
  func newestDays() {
    let figures = workforce {
      $0.addWorkforce("2025-07-31") {
        ($0.agencyFTE, $0.inPostFTE, $0.businessSupportFTE) = (.of(20), .of(80), .of(9))
      }
      $0.addWorkforce("2025-08-31") { ($0.agencyFTE, $0.cases) = (.of(25), .absent(.notKnown)) }
      $0.addWorkforce("2025-09-30") { $0.agencyHeadcount = .of(30) }
    }
    #expect(figures.asAt == Day(iso: "2025-09-30"))
    #expect(figures.agency?.asAt == Day(iso: "2025-08-31"))
    #expect(figures.agency?.count == .of(25))
    // A rate is of one day: July’s staff are not divided into August’s agency workers.
    #expect(figures.agencyRate?.day == Day(iso: "2025-07-31"))
    #expect(figures.agencyRate?.quantity == .of(20))
    #expect(figures.businessSupportFTE?.day == Day(iso: "2025-07-31"))
    #expect(figures.cases?.quantity == .absent(.notKnown))
    #expect(figures.cases?.day == Day(iso: "2025-08-31"))
    #expect(figures.establishedFTE == nil)
  }

  @Test("The change that a source states is its own, never worked out")
  func statedChange() throws {
    let figures = workforce {
      $0.addWorkforce("2015-07-31") { $0.agencyHeadcount = .of(38) }
      $0.addWorkforce("2016-01-31") {
        ($0.agencyFTE, $0.statedChange) = (.of(27), .of(-11))
        $0.statedChangeSince = Day(iso: "2015-07-31")
      }
    }
    let stated = try #require(figures.statedChange)
    #expect(stated.change == .of(-11))
    #expect(stated.day == Day(iso: "2016-01-31"))
    #expect(stated.since == Day(iso: "2015-07-31"))
    let without = workforce {
      $0.addWorkforce("2015-07-31") { $0.agencyHeadcount = .of(38) }
      $0.addWorkforce("2016-01-31") { $0.agencyHeadcount = .of(27) }
    }
    #expect(without.statedChange == nil)
  }

  @Test("An earlier day knows nothing of later rows, and before the first there is nothing")
  func earlierDay() {
    func figures(at iso: String) -> WorkforceFigures {
      workforce(at: iso) {
        $0.addWorkforce("2015-07-31") { $0.agencyFTE = .of(38) }
        $0.addWorkforce("2016-01-31") { $0.agencyFTE = .of(27) }
      }
    }
    #expect(figures(at: "2016-01-31").agency?.count == .of(27))
    #expect(figures(at: "2016-01-30").agency?.count == .of(38))
    #expect(figures(at: "2015-07-31").agency?.count == .of(38))
    #expect(!figures(at: "2015-07-30").isGiven)
    #expect(figures(at: "2017-01-31").asAt == Day(iso: "2016-01-31"))
  }
}
