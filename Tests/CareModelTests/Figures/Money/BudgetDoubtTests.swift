import Testing
import Text

@testable import CareModel

/// Budgets some of whose figures are questioned or missing.
@Suite struct BudgetDoubtTests {
  @Test("What is questioned is in no total, which is a bound that names it")
  func questioned() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Fostering", variance: 975, year: 2010, asAt: "2010-09-30")
      plan.addLine("Homes", variance: 1_091_000, year: 2010, asAt: "2010-09-30") {
        $0.questioned = [.variance]
      }
      plan.addLine("Staffing", variance: 285, year: 2010, asAt: "2010-09-30")
    }
    let year = try #require(figures.budget.current)
    #expect(year.variance.quantity == .k(1260, .atLeast))
    #expect(year.variance.missing == ["Homes"])
    #expect(year.variance.isAdverse == true)
    let homes = try #require(figures.line("Homes"))
    #expect(homes.variance.quantity == .k(1_091_000))
    #expect(homes.variance.isQuestioned)
    #expect(homes.variance.isAdverse == nil)
    #expect(year.questioned.map(\.name) == ["Homes"])
  }

  @Test("A questioned forecast gives neither a variance nor a colour")
  func questionedForecast() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Homes", budget: 900, forecast: 1_091_000) { $0.questioned = [.forecast] }
      plan.addLine("Legal", budget: 100, forecast: 120)
    }
    let homes = try #require(figures.line("Homes"))
    #expect(homes.variance.quantity == .absent(.notKnown))
    #expect(homes.variance.isQuestioned)
    #expect(homes.rating.rag == RAG.none)
    #expect(figures.budget.current?.forecast.quantity == .k(120, .atLeast))
    #expect(figures.budget.current?.variance.quantity == .k(-880, .atLeast))
  }

  @Test("A part whose variance nobody can bound leaves the sum open")
  func open() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Stated", variance: 100)
      plan.addLine("Half", budget: 50)
    }
    let year = try #require(figures.budget.current)
    #expect(year.variance.quantity == .absent(.notKnown))
    #expect(year.variance.missing == ["Half"])
  }

  @Test("The order of the lines changes no figure")
  func order() throws {
    func year(_ order: [Int]) throws -> BudgetYear {
      let lines: [(SafeText, Int64?, Int64?, SafeText?)] = [
        ("Care", nil, nil, nil), ("Homes", 200, 240, "Care"), ("Legal", 9, nil, "Care"),
        ("Fostering", 100, 90, "Homes"),
      ]
      let figures = HandMadePlan.figures { plan in
        for index in order {
          let (name, budget, forecast, parent) = lines[index]
          plan.addLine(name, budget: budget, forecast: forecast, parent: parent) {
            if index == 0 { $0.actual = .k(7) }
          }
        }
      }
      return try #require(figures.budget.current)
    }
    let first = try year([0, 1, 2, 3])
    #expect(first.variance.quantity == .k(31, .atLeast))
    for order in [[3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
      let other = try year(order)
      #expect(other.variance == first.variance)
      #expect(other.budget == first.budget)
      #expect(Set(other.lines.map(\.name)) == Set(first.lines.map(\.name)))
      #expect(other.lines.map(\.depth).sorted() == first.lines.map(\.depth).sorted())
    }
  }
}
