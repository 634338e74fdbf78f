import Testing
import Text

@testable import CareModel

@Suite struct SavingsRoundsTests {
  /// A round of three years: 5 % of £37,429k, then around 3 % of what is left.
  private var plan: HandMadePlan {
    var plan = HandMadePlan(asAt: "2009-06-30")
    let rows: [(Int, Quantity<Money>, Quantity<Number>, Int64, Quantity<Money>)] = [
      (2009, .k(37_429), .of(5), 1_000_000, .k(70)),
      (2010, .notGiven, .of(3, .estimated), 10_000, .notGiven),
      (2011, .notGiven, .of(3, .estimated), 10_000, .notGiven),
    ]
    for (year, base, percent, rounding, growth) in rows {
      guard let year = FinancialYear(startYear: year) else { continue }
      var row = SavingsTargetRow(year: year, source: RowReference(path: "round.csv", line: 2))
      (row.base, row.percent, row.growth) = (base, percent, growth)
      row.rounding = Money(pence: rounding)
      plan.snapshot.savingsTargets.append(row)
    }
    return plan
  }

  private func pounds(_ quantity: Quantity<Money>?) -> Int64? { quantity?.value?.wholePounds }

  @Test("The target is so many percent of the base, rounded, and the growth")
  func first() throws {
    let round = try #require(plan.figures().savingsRounds.first)
    #expect(round.computedTarget == .exactly(Money(pence: 187_145_000)))
    #expect(round.rounded == .k(1870))
    #expect(round.target == .k(1940))
    #expect(!round.isBaseComputed)
    #expect(round.options == nil)
  }

  @Test("A year without a base takes what the year before leaves, without its growth")
  func later() throws {
    let rounds = plan.figures().savingsRounds
    #expect(rounds.map { pounds($0.base) } == [37_429_000, 35_559_000, 34_492_200])
    #expect(rounds.map { pounds($0.computedTarget) } == [1_871_450, 1_066_770, 1_034_766])
    #expect(rounds.map { pounds($0.target) } == [1_940_000, 1_066_800, 1_034_800])
    #expect(rounds.map(\.target.certainty) == [.exact, .estimated, .estimated])
    #expect(rounds.map(\.isBaseComputed) == [false, true, true])
  }

  @Test("A year that follows none has no base")
  func gap() throws {
    var plan = plan
    plan.snapshot.savingsTargets.remove(at: 1)
    let last = try #require(plan.figures().savingsRounds.last)
    #expect(last.base == .notGiven)
    #expect(last.target == .notGiven)
    #expect(!last.isBaseComputed)
  }

  private func withOptions(_ change: (inout [SavingRow]) -> Void = { _ in }) -> HandMadePlan {
    var plan = plan
    let options: [(Int64, Quantity<Number>, Quantity<Number>)] = [
      (500, .of(6, .estimated), .of(4)), (187, .of(4), .of(4)), (30, .notGiven, .notGiven),
      (139, .of(4), .of(4)), (400, .of(15), .absent(.toBeIdentified)), (50, .of(1), .of(1)),
      (250, .notGiven, .notGiven), (288, .notGiven, .notGiven), (96, .notGiven, .notGiven),
    ]
    for (index, option) in options.enumerated() {
      plan.addSaving(SafeText("\(index + 1)"), target: .k(option.0), year: 2009)
      plan.snapshot.savings[index].fullTimeEquivalent = option.1
      plan.snapshot.savings[index].vacantPosts = option.2
      plan.snapshot.savings[index].section = index < 8 ? "Efficiencies" : "Other savings"
    }
    change(&plan.snapshot.savings)
    return plan
  }

  @Test("The options by section come to the target")
  func options() throws {
    let figures = withOptions().figures()
    let breakdown = try #require(figures.savings.current).breakdown
    #expect(breakdown.sections.map(\.name) == ["Efficiencies", "Other savings"])
    #expect(breakdown.sections.map(\.target.quantity) == [.k(1844), .k(96)])
    #expect(breakdown.sections.map(\.count) == [8, 1])
    #expect(figures.savingsRounds.first?.options == .k(1940))
    #expect(figures.savingsRounds.first?.shortfall == .k(0))
    #expect(figures.savingsRounds.first?.isShort == false)
    #expect(figures.savingsRounds[1].options == nil)
    let short = withOptions { $0.removeLast() }.figures()
    #expect(short.savingsRounds.first?.shortfall == .k(96))
    #expect(short.savingsRounds.first?.isShort == true)
  }

  @Test("Posts: a blank is none where another line gives any; to be identified is a doubt")
  func posts() throws {
    let breakdown = try #require(withOptions().figures().savings.current).breakdown
    #expect(breakdown.posts.quantity == .of(30, .estimated))
    #expect(breakdown.posts.estimated == Number(6))
    #expect(breakdown.posts.missing.isEmpty)
    #expect(breakdown.vacantPosts.quantity == .of(13, .atLeast))
    #expect(breakdown.vacantPosts.missing.map(\.label) == ["5"])
    #expect(breakdown.postsToBeIdentified == 1)
    let none = withOptions { rows in
      for index in rows.indices { rows[index].fullTimeEquivalent = .notGiven }
    }
    #expect(none.figures().savings.current?.breakdown.posts.quantity == .notGiven)
  }

  @Test("What the year gains and what a full year would are never added")
  func bases() throws {
    let one = withOptions { $0[0].basis = .inYear }.figures()
    #expect(one.savings.current?.target.quantity == .k(1940))
    #expect(one.savings.current?.breakdown.bases.map(\.basis) == [.inYear, nil])
    let both = withOptions {
      $0[0].basis = .inYear
      $0[1].basis = .fullYear
    }.figures()
    let year = try #require(both.savings.current)
    #expect(year.breakdown.mixesBases)
    #expect(year.target.quantity == .notGiven)
    #expect(year.breakdown.bases.map(\.basis) == [.inYear, .fullYear, nil])
    #expect(year.breakdown.bases.map(\.target.quantity) == [.k(500), .k(187), .k(1253)])
    // The section that mixes them has no total, the other has.
    #expect(year.breakdown.sections.map(\.target.quantity) == [.notGiven, .k(96)])
    #expect(both.savingsRounds.first?.options == .notGiven)
  }

  @Test("Delivered, forecast and at risk are totals of their own, and keep their doubt")
  func totals() throws {
    let figures = withOptions { rows in
      for index in rows.indices {
        rows[index].delivered = .k(10)
        rows[index].forecast = index == 4 ? .absent(.notKnown) : .k(100)
        rows[index].atRisk = .k(1)
      }
    }.figures()
    let breakdown = try #require(figures.savings.current).breakdown
    #expect(breakdown.delivered.quantity == .k(90))
    #expect(breakdown.forecast.quantity == .k(800, .atLeast))
    #expect(breakdown.forecast.missing.map(\.label) == ["5"])
    #expect(breakdown.atRisk.quantity == .k(9))
  }

  @Test("What starts before the first day of its year is brought forward")
  func broughtForward() throws {
    let figures = withOptions {
      $0[0].starts = Day(iso: "2009-03-31")
      $0[1].starts = Day(iso: "2009-04-01")
    }.figures()
    let breakdown = try #require(figures.savings.current).breakdown
    #expect(breakdown.broughtForward.map(\.row.id) == ["1"])
    #expect(breakdown.broughtForwardTarget.quantity == .k(500))
  }
}
