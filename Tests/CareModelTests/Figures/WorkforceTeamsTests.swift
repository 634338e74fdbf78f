import Testing
import Text

@testable import CareModel

/// The service and its teams.
@Suite struct WorkforceTeamsTests {
  private func workforce(_ build: (inout HandMadePlan) -> Void) -> WorkforceFigures {
    HandMadePlan.figures(build).workforce
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
    #expect(figures.inPostFTE?.row.line == 3)
    #expect(figures.agencyRate?.quantity == .of(30))
    #expect(figures.agencyRate?.row.line == 2)
  }

  @Test("A figure that the teams alone give names a team’s row, not the service’s")
  func rowOfTeams() throws {
    var plan = HandMadePlan()
    plan.addWorkforce("2025-09-30") { $0.cases = .of(900) }
    plan.addWorkforce("2025-09-30", team: "North") { $0.inPostFTE = .of(30) }
    plan.addWorkforce("2025-09-30", team: "South") {
      ($0.agencyFTE, $0.vacantFTE) = (.of(7), .of(4))
    }
    let figures = plan.figures().workforce
    #expect(figures.agency?.row?.line == 4)
    #expect(figures.inPostFTE?.row.line == 3)
    #expect(figures.vacantFTE?.row.line == 4)
    #expect(figures.cases?.row.line == 2)
    plan.addWorkforce("2025-10-31") { ($0.establishedFTE, $0.inPostFTE) = (.of(50), .of(40)) }
    plan.addWorkforce("2025-10-31", team: "North") { $0.vacantFTE = .of(3) }
    #expect(plan.figures().workforce.vacantFTE?.quantity == .of(10))
    #expect(plan.figures().workforce.vacantFTE?.row.line == 5)
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

  @Test("A day without a team that an earlier one had gives a lower bound, and no movement")
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
  }

  @Test("A team that no day tells of for three calendar months has closed")
  func closed() {
    var plan = HandMadePlan()
    for day in ["2016-03-31", "2016-04-30", "2016-06-30", "2016-07-31"] {
      plan.addWorkforce(day, team: "Duty") { $0.agencyFTE = .of(10) }
      if day == "2016-03-31" { plan.addWorkforce(day, team: "Care") { $0.agencyFTE = .of(2) } }
    }
    for (day, count) in [
      ("2016-03-31", Quantity.of(12)), ("2016-04-30", .of(10, .atLeast)),
      ("2016-06-30", .of(10, .atLeast)), ("2016-07-31", .of(10)),
    ] as [(String, Quantity<Number>)] {
      #expect(plan.figures(at: day).workforce.agency?.count == count, "\(day)")
    }
  }

  @Test("Teams that take turns are never the whole service")
  func turns() {
    let figures = workforce {
      $0.addWorkforce("2016-03-31", team: "Duty") { $0.agencyFTE = .of(10) }
      $0.addWorkforce("2016-04-30", team: "Care") { $0.agencyFTE = .of(12) }
      $0.addWorkforce("2016-05-31", team: "Care") { $0.agencyFTE = .of(12) }
    }
    #expect(figures.agency?.count == .of(12, .atLeast))
  }

  @Test("A team is missing from a sum that stands in for what the service’s row leaves empty")
  func partialBesideService() {
    let figures = workforce {
      for (day, teams) in [("2016-03-31", ["North", "South"]), ("2016-04-30", ["North"])] {
        $0.addWorkforce(day) { $0.agencyFTE = .of(30) }
        for team in teams { $0.addWorkforce(day, team: SafeText(team)) { $0.inPostFTE = .of(50) } }
      }
    }
    #expect(figures.agency?.count == .of(30))
    #expect(figures.inPostFTE?.quantity == .of(50, .atLeast))
  }
}
