import Testing
import Text

@testable import CareModel

@Suite struct SavingsFiguresTests {
  private func year(_ start: Int?) -> FinancialYear? {
    start.flatMap { FinancialYear(startYear: $0) }
  }

  @Test("Each year has a total of its own; years are never added up")
  func years() throws {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.addSaving("1", target: .k(300), achieved: .k(264))
    plan.addSaving("4", target: .k(911), achieved: .k(654))
    plan.addSaving("1", target: .k(620), year: 2014)
    plan.addSaving("9", target: .k(50), year: 2012)
    let figures = plan.figures().savings
    let current = try #require(figures.current)
    #expect(current.year?.label == "2013/14")
    #expect(current.target.quantity == .k(1211))
    #expect(current.achieved.quantity == .k(918))
    #expect(current.variance == .k(293))
    #expect(current.percent == .of(75.8))
    #expect(figures.otherYears.map(\.year?.label) == ["2012/13", "2014/15"])
    #expect(figures.otherYears.map(\.target.quantity) == [.k(50), .k(620)])
    #expect(figures.otherYears.map(\.achieved.quantity) == [.notGiven, .notGiven])
  }

  @Test(
    "The current year holds the day; else lines without a year, the year before, the first",
    arguments: [
      ([2012, 2013, 2014], "2014-03-31", 2013), ([2012, 2013, 2014], "2014-04-01", 2014),
      ([2012, 2013], "2015-06-30", 2013), ([2014, 2015], "2013-04-30", 2014),
      ([nil, 2012], "2013-04-30", nil), ([nil, 2013], "2013-04-30", 2013),
      ([nil], "2013-04-30", nil),
    ] as [([Int?], String, Int?)])
  func current(years: [Int?], day: String, expected: Int?) throws {
    var plan = HandMadePlan(asAt: day)
    for year in years { plan.addSaving("1", target: .k(1), year: year) }
    let figures = plan.figures().savings
    #expect(try #require(figures.current).year == year(expected))
    #expect(figures.otherYears.count == years.count - 1)
    #expect(!figures.otherYears.contains { $0.year == year(expected) })
  }

  @Test("The year follows the day that is asked for")
  func movingYear() {
    var plan = HandMadePlan()
    for (start, asAt) in [(2012, "2013-03-31"), (2013, "2013-04-30")] {
      plan.addSaving("1", target: .k(Int64(start)), year: start, asAt: asAt)
    }
    #expect(plan.figures().savings.current?.year == year(2013))
    #expect(plan.figures(at: "2013-04-01").savings.current?.year == year(2013))
    #expect(plan.figures(at: "2013-03-31").savings.current?.year == year(2012))
  }

  @Test("No savings are no year at all")
  func none() {
    #expect(HandMadePlan(asAt: "2013-04-30").figures().savings.current == nil)
  }

  @Test("A saving that targets share counts once, under the name of the first of them")
  func shared() throws {
    var plan = HandMadePlan(asAt: "2013-04-30")
    for id in ["1", "2", "3"] as [SafeText] {
      plan.add(id, due: "2013-04-30", target: 6) { $0.savingID = "S1" }
    }
    plan.addSaving("S1", target: .k(300), achieved: .absent(.notKnown))
    plan.addSaving("S2", target: .k(100), achieved: .k(40))
    let figures = plan.figures()
    let current = try #require(figures.savings.current)
    #expect(current.target.quantity == .k(400))
    #expect(current.lines.map(\.sharedBy) == [["1", "2", "3"], []])
    #expect(current.lines.map(\.label) == ["1", "S2"])
    #expect(current.achieved.quantity == .k(40, .atLeast))
    #expect(current.achieved.missing == [MissingPart(label: "1", absence: .notKnown)])
    #expect(current.variance == .k(360, .atMost))
    #expect(current.percent == .of(10, .atLeast))
    #expect(figures.targets.rows.map(\.saving?.row.id) == ["S1", "S1", "S1"])
  }

  @Test("A variance is what is still missing, adverse where there is any")
  func lines() {
    let cases: [(Quantity<Money>, Quantity<Money>, Bool?)] = [
      (.k(299), .k(1), true), (.k(300), .k(0), false), (.k(301), .k(-1), false),
      (.k(299, .atLeast), .k(1, .atMost), nil), (.k(300, .atLeast), .k(0, .atMost), false),
      (.k(299, .atMost), .k(1, .atLeast), true), (.k(300, .atMost), .k(0, .atLeast), nil),
      (.absent(.notKnown), .absent(.notKnown), nil), (.notGiven, .notGiven, nil),
    ]
    for (achieved, variance, isAdverse) in cases {
      var plan = HandMadePlan(asAt: "2013-04-30")
      plan.addSaving("1", target: .k(300), achieved: achieved)
      let line = plan.figures().savings.current?.lines.first
      #expect(line?.variance == variance)
      #expect(line?.isAdverse == isAdverse)
    }
  }

  @Test("A total too large to hold is none, and neither is what follows from it")
  func tooLarge() throws {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.addSaving("1", target: .exactly(Money(pence: .max)), achieved: .k(1))
    plan.addSaving("2", target: .exactly(Money(pence: 1)), achieved: .k(2))
    let current = try #require(plan.figures().savings.current)
    #expect(current.target.quantity == .absent(.tooLarge))
    #expect(current.achieved.quantity == .k(3))
    #expect(current.variance == .absent(.tooLarge))
    #expect(current.percent == .notGiven)
    #expect(current.lines.map(\.row.target).count == 2)
  }

  @Test("Of several reports of a saving the latest by the day counts, once")
  func versions() {
    var plan = HandMadePlan()
    plan.addSaving("1", target: .k(300), achieved: .k(20), asAt: "2013-04-30")
    plan.addSaving("1", target: .k(310), achieved: .k(10), asAt: "2013-03-31")
    func totals(_ day: String?) -> [Quantity<Money>?] {
      let current = plan.figures(at: day).savings.current
      return [current?.target.quantity, current?.achieved.quantity]
    }
    #expect(totals(nil) == [.k(300), .k(20)])
    #expect(totals("2013-04-30") == [.k(300), .k(20)])
    #expect(totals("2013-04-29") == [.k(310), .k(10)])
    #expect(totals("2013-03-31") == [.k(310), .k(10)])
    #expect(totals("2013-03-30") == [.k(310), .notGiven])
  }

  @Test("A total says how much of it is estimated, and a bound keeps its side")
  func certainty() throws {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.addSaving("1", target: .k(24), achieved: .k(5, .atMost))
    plan.addSaving("2", target: .k(6, .estimated), achieved: .k(1))
    let current = try #require(plan.figures().savings.current)
    #expect(current.target.quantity == .k(30, .estimated))
    #expect(current.target.estimated == Money(pence: 600_000))
    #expect(current.achieved.quantity == .k(6, .atMost))
    #expect(current.variance == .k(24, .atLeast))
    // Of a target that is only estimated there is no percentage.
    #expect(current.percent == .notGiven)
  }
}
