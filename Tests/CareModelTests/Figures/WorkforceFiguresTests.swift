import Testing
import Text

@testable import CareModel

@Suite struct WorkforceFiguresTests {
  private func workforce(
    at iso: String? = nil, _ build: (inout HandMadePlan) -> Void
  ) -> WorkforceFigures {
    HandMadePlan.figures(at: iso, build).workforce
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
