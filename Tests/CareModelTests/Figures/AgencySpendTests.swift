import Testing
import Text

@testable import CareModel

@Suite struct AgencySpendTests {
  private func spend(
    at iso: String? = nil, _ build: (inout HandMadePlan) -> Void
  ) -> [AgencySpendYear] {
    HandMadePlan.figures(at: iso, build).workforce.spend
  }

  private func amount(_ thousands: Int64, _ startYear: Int?) -> AmountOfYear {
    AmountOfYear(
      amount: .k(thousands), year: startYear.flatMap { FinancialYear(startYear: $0) })
  }

  /// A forecast and a cap of one year.
  private func judged(_ forecast: Quantity<Money>, cap: Quantity<Money>) throws -> AgencySpendYear {
    let year = FinancialYear(startYear: 2016)
    let years = spend {
      $0.addWorkforce("2016-09-30") {
        $0.agencyForecast = AmountOfYear(amount: forecast, year: year)
        $0.agencyCap = AmountOfYear(amount: cap, year: year)
      }
    }
    #expect(years.count == 1)
    return try #require(years.first)
  }

  @Test(
    "A forecast is judged by the cap of its own year, amber up to 5% above it",
    arguments: [
      (1599, .green, -1), (1600, .green, 0), (1601, .amber, 1), (1680, .amber, 80),
      (1681, .red, 81), (3100, .red, 1500),
    ] as [(Int64, RAG, Int64)])
  func sameYear(forecast: Int64, rag: RAG, variance: Int64) throws {
    let year = try judged(.k(forecast), cap: .k(1600))
    #expect(year.rating.rag == rag)
    #expect(year.variance == .k(variance))
  }

  @Test("A bound is judged only where it leaves no doubt")
  func bounds() throws {
    #expect(try judged(.k(1700, .atLeast), cap: .k(1600)).rating.rag == .red)
    #expect(try judged(.k(1650, .atLeast), cap: .k(1600)).rating.reason == .notSure)
    #expect(try judged(.k(1500, .atLeast), cap: .k(1600)).rating.reason == .notSure)
    #expect(try judged(.k(1500, .atMost), cap: .k(1600)).rating.rag == .green)
    #expect(try judged(.absent(.notKnown), cap: .k(1600)).rating.rag == .none)
    #expect(try judged(.k(1700), cap: .absent(.notKnown)).rating.rag == .none)
  }

  @Test("£3.1m of 2015/16 is never judged by at most £1.6m of 2016/17")
  func differentYears() throws {
    let years = spend {
      $0.addWorkforce("2015-07-31") { $0.agencyHeadcount = .of(38) }
      $0.addWorkforce("2016-01-31") {
        $0.agencyFTE = .of(27)
        $0.agencyForecast = amount(3100, 2015)
        $0.agencyCap = amount(1600, 2016)
      }
    }
    try #require(years.count == 2)
    #expect(years.map { $0.year?.label } == ["2015/16", "2016/17"])
    #expect(years.map(\.forecast) == [.k(3100), .notGiven])
    #expect(years.map(\.cap) == [.notGiven, .k(1600)])
    #expect(years.map(\.amount) == [.k(3100), .notGiven])
    #expect(years.map(\.rating.rag) == [.none, .none])
    #expect(years.map(\.variance) == [.notGiven, .notGiven])
  }

  @Test("The rows of a year may tell its forecast and its cap apart; the later word stands")
  func severalRows() throws {
    let years = spend {
      $0.addWorkforce("2016-04-30") { $0.agencyCap = amount(1600, 2016) }
      $0.addWorkforce("2016-05-31") { $0.agencyForecast = amount(1900, 2016) }
      $0.addWorkforce("2016-06-30") { $0.agencyForecast = amount(1500, 2016) }
    }
    try #require(years.count == 1)
    #expect(years[0].forecast == .k(1500))
    #expect(years[0].rating.rag == .green)
    #expect(years[0].rows.map(\.line) == [2, 3, 4])
  }

  @Test("An amount without a year is kept, comes last and is compared with nothing")
  func withoutYear() throws {
    let years = spend {
      $0.addWorkforce("2016-04-30") {
        $0.agencyForecast = amount(3100, nil)
        $0.agencyCap = amount(1600, nil)
      }
      $0.addWorkforce("2016-05-31") { $0.agencyCap = amount(1700, 2016) }
    }
    try #require(years.count == 2)
    #expect(years.map { $0.year?.label } == ["2016/17", nil])
    #expect(years[1].forecast == .k(3100))
    #expect(years[1].cap == .k(1600))
    #expect(years[1].variance == .notGiven)
    #expect(years[1].rating.rag == .none)
  }

  @Test(
    "Months add up from April on; one that is missing makes the sum a lower bound",
    arguments: [
      ([("2016-04-30", 100)], .k(100), 1), ([("2016-04-30", 100), ("2016-05-31", 50)], .k(150), 2),
      ([("2016-04-30", 100), ("2016-06-30", 50)], .k(150, .atLeast), 2),
      ([("2016-05-31", 50)], .k(50, .atLeast), 1),
      // Of several days of a month the newest speaks for the month: they are no parts of it.
      ([("2016-04-08", 30), ("2016-04-30", 100)], .k(100), 1),
    ] as [([(String, Int64)], Quantity<Money>, Int)])
  func months(costs: [(String, Int64)], spent: Quantity<Money>, months: Int) throws {
    let years = spend { plan in
      for (day, cost) in costs { plan.addCost(day, .k(cost)) }
    }
    try #require(years.count == 1)
    #expect(years[0].year?.label == "2016/17")
    #expect(years[0].spent == spent)
    #expect(years[0].monthsSpent == months)
    // Some of the months are no year.
    #expect(years[0].amount == .notGiven)
  }

  @Test("A month of which nobody knows the cost is missing, not nought")
  func notKnownMonth() throws {
    let years = spend {
      $0.addCost("2016-04-30", .k(100))
      $0.addCost("2016-05-31", .absent(.notKnown))
    }
    #expect(years.first?.spent == .k(100, .atLeast))
    #expect(years.first?.monthsSpent == 1)
  }

  @Test("March and April are of two years")
  func turnOfYear() throws {
    let years = spend {
      $0.addCost("2016-03-31", .k(90))
      $0.addCost("2016-04-01", .k(10))
    }
    try #require(years.count == 2)
    #expect(years.map { $0.year?.label } == ["2015/16", "2016/17"])
    #expect(years.map(\.spent) == [.k(90, .atLeast), .k(10)])
  }

  @Test("What is over the cap already is over, whatever is forecast; what is not has no colour")
  func forecastAndSpent() throws {
    func year(cost: Int64, forecast: Quantity<Money>) -> AgencySpendYear? {
      spend {
        $0.addWorkforce("2016-04-30") {
          $0.agencyCostOfMonth = .k(cost)
          $0.agencyCap = amount(1600, 2016)
          $0.agencyForecast = AmountOfYear(
            amount: forecast, year: FinancialYear(startYear: 2016))
        }
      }.first
    }
    #expect(year(cost: 1700, forecast: .notGiven)?.rating.rag == .red)
    #expect(year(cost: 1700, forecast: .k(1500))?.rating.rag == .red)
    #expect(year(cost: 1700, forecast: .k(1500))?.variance == .k(100, .atLeast))
    #expect(year(cost: 1600, forecast: .notGiven)?.rating.rag == RAG.none)
    #expect(year(cost: 1600, forecast: .k(1500))?.rating.rag == .green)
  }

  @Test("Twelve months are the year, whatever was forecast")
  func wholeYear() throws {
    let years = spend { plan in
      for month in 4...15 {
        let day = Month(year: 2016, month: 1)?.advanced(by: month - 1).lastDay.iso ?? ""
        plan.addCost(day, .k(200))
      }
      plan.addWorkforce("2016-05-01") {
        $0.agencyCap = amount(1600, 2016)
        $0.agencyForecast = amount(1500, 2016)
      }
    }
    #expect(years.first?.amount == .k(2400))
    #expect(years.first?.rating.rag == .red)
    #expect(years.first?.variance == .k(800))
  }

  @Test("A day that lacks teams does not speak against a whole one")
  func partialDay() throws {
    let years = spend {
      $0.addWorkforce("2016-03-31") {
        $0.agencyForecast = amount(1800, 2015)
        $0.agencyCap = amount(1600, 2015)
      }
      $0.addWorkforce("2016-04-07", team: "Duty") { $0.agencyForecast = amount(200, 2015) }
    }
    #expect(years.first?.forecast == .k(1800))
    #expect(years.first?.rating.rag == .red)
  }

  @Test("Teams’ costs and forecasts add up, and the service’s own wins")
  func teams() throws {
    let years = spend {
      $0.addCost("2016-04-30", team: "North", .k(40))
      $0.addCost("2016-04-30", team: "South", .k(25))
      $0.addWorkforce("2016-04-30", team: "East") { $0.agencyForecast = amount(500, 2016) }
      $0.addWorkforce("2016-04-30", team: "West") { $0.agencyForecast = amount(300, 2016) }
    }
    // Two of the four teams tell no cost.
    #expect(years.first?.spent == .k(65, .atLeast))
    #expect(years.first?.forecast == .k(800))
    let own = spend {
      $0.addWorkforce("2016-04-30", team: "East") { $0.agencyForecast = amount(500, 2016) }
      $0.addWorkforce("2016-04-30") { $0.agencyForecast = amount(900, 2016) }
    }
    #expect(own.first?.forecast == .k(900))
  }

  @Test("On an earlier day nothing is spent that was spent later, and no later forecast known")
  func earlierDay() throws {
    func years(at iso: String) -> [AgencySpendYear] {
      spend(at: iso) {
        $0.addCost("2016-04-30", .k(100))
        $0.addWorkforce("2016-05-31") {
          $0.agencyCostOfMonth = .k(50)
          $0.agencyForecast = amount(1500, 2016)
        }
      }
    }
    #expect(years(at: "2016-05-31").first?.spent == .k(150))
    #expect(years(at: "2016-05-30").first?.spent == .k(100))
    #expect(years(at: "2016-05-30").first?.forecast == .notGiven)
    #expect(years(at: "2016-04-29").isEmpty)
  }
}
