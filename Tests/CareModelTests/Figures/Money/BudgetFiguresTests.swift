import Testing
import Text

@testable import CareModel

@Suite struct BudgetFiguresTests {
  @Test("Variance is forecast less budget: an overspend is above nought, and adverse")
  func variance() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Placements", budget: 28_700, forecast: 31_500)
      plan.addLine("Staffing", budget: 100, forecast: 90)
      plan.addLine("Legal", budget: 100, forecast: 100)
    }
    let lines = try #require(figures.budget.current).lines
    #expect(lines.map(\.variance.quantity) == [.k(2800), .k(-10), .k(0)])
    #expect(lines.map(\.variance.isAdverse) == [true, false, false])
    #expect(lines.allSatisfy { $0.variance.isComputed })
    #expect(figures.budget.current?.variance.quantity == .k(2790))
    #expect(figures.budget.asAt == Day(iso: "2015-12-31"))
  }

  @Test("A line with a variance alone is shown with it, as the file states it")
  func typed() {
    let figures = HandMadePlan.figures { $0.addLine("Fostering", variance: 975) }
    #expect(figures.line("Fostering")?.variance.quantity == .k(975))
    #expect(figures.line("Fostering")?.variance.isComputed == false)
    // With one line the year's variance is the line's own.
    #expect(figures.budget.current?.variance.isComputed == false)
    #expect(figures.line("Fostering")?.rating.rag == RAG.none)
  }

  @Test("The settings turn the sign of a stated variance, never of one that is worked out")
  func sign() {
    var plan = HandMadePlan()
    plan.addLine("Stated", variance: -975)
    plan.addLine("Both", budget: 100, forecast: 120, variance: -20)
    #expect(plan.figures().line("Stated")?.variance.quantity == .k(-975))
    plan.snapshot.settings.isOverspendNegative = true
    #expect(plan.figures().line("Stated")?.variance.quantity == .k(975))
    #expect(plan.figures().line("Both")?.variance.quantity == .k(20))
    #expect(plan.figures().line("Both")?.stated == .k(20))
  }

  @Test("A parent is never added to its parts, and what they do not tell is said")
  func parents() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("All", budget: 1000, forecast: 1500)
      plan.addLine("Part", budget: 700, forecast: 1300, parent: "ALL")
      plan.addLine("Deeper", budget: 200, forecast: 250, parent: "Part")
    }
    let year = try #require(figures.budget.current)
    #expect(year.lines.map(\.depth) == [0, 1, 2])
    #expect(year.budget.quantity == .k(1000))
    #expect(year.variance.quantity == .k(500))
    #expect(year.lines.map(\.rest?.money) == [.k(-100), .k(550), nil])
  }

  @Test("A parent without figures is the sum of its parts; without a row it is there all the same")
  func sums() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Fostering", budget: 300, forecast: 350, parent: "Placements")
      plan.addLine("Homes", budget: 200, forecast: nil, parent: "Placements")
      plan.addLine("Legal", budget: 50, forecast: 60)
    }
    let year = try #require(figures.budget.current)
    let parent = try #require(figures.line("Placements"))
    #expect(parent.row == nil)
    #expect(parent.isParent)
    #expect(parent.budget.quantity == .k(500))
    #expect(parent.forecast.quantity == .k(350, .atLeast))
    #expect(parent.forecast.missing.map(\.label) == ["Homes"])
    // What is spent on homes is not known, so the variance is at least −150.
    #expect(parent.variance.quantity == .k(-150, .atLeast))
    #expect(parent.variance.isAdverse == nil)
    #expect(year.variance.quantity == .k(-140, .atLeast))
    #expect(year.variance.missing == ["Homes"])
    #expect(year.lines.map(\.name) == ["Placements", "Fostering", "Homes", "Legal"])
  }

  @Test("Lines that name each other, or themselves, are counted once each", .timeLimit(.minutes(1)))
  func circles() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("A", budget: 1, forecast: 2, parent: "B")
      plan.addLine("B", budget: 10, forecast: 20, parent: "A")
      plan.addLine("C", budget: 100, forecast: 200, parent: "C")
      for number in 0..<3000 {
        plan.addLine(
          SafeText("L\(number)"), budget: nil, forecast: nil, variance: 0,
          parent: SafeText("L\(number + 1)"))
      }
    }
    let year = try #require(figures.budget.current)
    #expect(year.lines.count { ["A", "B", "C"].contains($0.name) } == 3)
    #expect(year.lines.allSatisfy { $0.depth <= 12 })
  }

  @Test("Years are never added, and a year that is not said is compared with nothing")
  func years() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Staffing", budget: 28_700, forecast: 31_500)
      plan.addLine("Staffing", budget: 29_000, year: 2016)
      plan.addLine("Staffing", variance: 1000, year: 2014, asAt: "2015-03-31")
      plan.addLine("Old", budget: 5, forecast: 9, year: nil)
    }
    #expect(figures.budget.current?.year?.label == "2015/16")
    #expect(figures.budget.current?.budget.quantity == .k(28_700))
    #expect(figures.budget.otherYears.map(\.year?.label) == ["2014/15", "2016/17", nil])
    let next = try #require(figures.budget.otherYears[1].lines.first)
    #expect(next.variance.quantity == .notGiven)
    #expect(next.rating.rag == RAG.none)
    let old = try #require(figures.line("Old"))
    #expect(old.budget.quantity == .k(5))
    #expect(old.variance.quantity == .notGiven)
    #expect(old.rating.rag == RAG.none)
  }

  @Test("Each line is coloured by the tolerance of the settings, in percent of its budget")
  func rating() {
    var plan = HandMadePlan()
    plan.addLine("At", budget: 1000, forecast: 1000)
    plan.addLine("Within", budget: 1000, forecast: 1050)
    plan.addLine("Beyond", budget: 1000, forecast: 1051)
    func colours() -> [RAG]? { plan.figures().budget.current?.lines.map(\.rating.rag) }
    #expect(colours() == [.green, .amber, .red])
    plan.snapshot.settings.tolerance = .percent(Number(6))
    #expect(colours() == [.green, .amber, .amber])
  }

  @Test("The largest overspends come first, and a parent only where its parts have none")
  func overspends() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("All", budget: 1000, forecast: 1500)
      plan.addLine("Small", budget: 100, forecast: 130, parent: "All")
      plan.addLine("Large", budget: 100, forecast: 300, parent: "All")
      plan.addLine("Under", budget: 100, forecast: 30, parent: "All")
      plan.addLine("Stated", variance: 90)
      plan.addLine("Asked", variance: 90_000) { $0.questioned = [.variance] }
      plan.addLine("Fourth", variance: 10)
    }
    let year = try #require(figures.budget.current)
    #expect(year.overspends(3).map(\.name) == ["Large", "Stated", "Small"])
  }

  @Test("Sectors are summed; what lies below a line of the sector is in it already")
  func sectors() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Fostering", budget: 300, forecast: 350) { $0.sector = "independent" }
      plan.addLine("Far away", budget: 100, forecast: 120, parent: "Fostering") {
        $0.sector = "independent"
      }
      plan.addLine("Homes", budget: 200, forecast: 190) { $0.sector = "in house" }
      plan.addLine("Legal", budget: 9, forecast: 9)
    }
    let sectors = try #require(figures.budget.current).sectors
    #expect(sectors.map(\.name) == ["independent", "in house"])
    #expect(sectors.map(\.budget.quantity) == [.k(300), .k(200)])
    #expect(sectors.map(\.variance.quantity) == [.k(50), .k(-10)])
  }
}
