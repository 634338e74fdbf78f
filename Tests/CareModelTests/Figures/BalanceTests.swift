import Testing
import Text

@testable import CareModel

/// The measures that must not get worse while a target is met.
@Suite struct BalanceTests {
  /// A target that is met, with what `build` adds beside it.
  private static func target(
    actual: Double = 300, balance: SafeText? = "Repeat plans", polarity: Polarity? = .lower,
    _ build: (inout HandMadePlan) -> Void = { _ in }
  ) -> TargetFigure? {
    var plan = HandMadePlan()
    plan.add("7", due: "2013-04-30", target: 300, actual: .of(actual), asAt: "2013-04-30") {
      ($0.balanceMeasure, $0.polarity) = (balance, polarity)
    }
    build(&plan)
    return plan.target("7")
  }

  private static func measures(
    _ values: [(String, Double)], polarity: Polarity? = .lower, _ plan: inout HandMadePlan
  ) {
    for (day, value) in values {
      plan.addMeasure("Repeat plans", day, .of(value)) {
        ($0.polarity, $0.unit) = (polarity, "%")
      }
    }
  }

  @Test("A measure that rose to the worse says so, with its row and its day")
  func worse() throws {
    let target = try #require(
      Self.target { Self.measures([("2013-03-31", 11), ("2013-04-30", 14)], &$0) })
    let balance = try #require(target.balance)
    #expect(balance.value == .of(14))
    #expect(balance.isPercentage)
    #expect(balance.day == Day(iso: "2013-04-30"))
    #expect(balance.row == RowReference(path: "measures.csv", line: 3))
    #expect(balance.movement?.change == .of(3))
    #expect(balance.isWorse == true)
    #expect(balance.telling == balance.movement)
    #expect(!balance.isComputed)
  }

  @Test(
    "It got worse where it is worse than the period before or than a year before",
    arguments: [
      ([("2012-04-30", 10), ("2013-03-31", 15), ("2013-04-30", 14)], true),
      ([("2012-04-30", 20), ("2013-03-31", 13), ("2013-04-30", 14)], true),
      ([("2012-04-30", 20), ("2013-03-31", 15), ("2013-04-30", 14)], false),
      ([("2013-03-31", 14), ("2013-04-30", 14)], false),
      ([("2013-04-30", 14)], nil),
    ] as [([(String, Double)], Bool?)])
  func isWorse(values: [(String, Double)], isWorse: Bool?) {
    #expect(Self.target { Self.measures(values, &$0) }?.balance?.isWorse == isWorse)
  }

  @Test("Nothing says whether it got worse without a polarity, and more is better where it is so")
  func polarity() {
    let values = [("2013-03-31", 11.0), ("2013-04-30", 14)]
    func isWorse(_ polarity: Polarity?) -> Bool? {
      Self.target { Self.measures(values, polarity: polarity, &$0) }?.balance?.isWorse
    }
    #expect(isWorse(nil) == nil)
    #expect(isWorse(.higher) == false)
    #expect(isWorse(.band) == nil)
  }

  @Test("A figure of the model balances too: agency workers against cases each")
  func indicators() throws {
    let caseload = try #require(
      Self.target(balance: "caseload") { plan in
        for (day, cases) in [("2013-03-31", 1500.0), ("2013-04-30", 1600)] {
          plan.addWorkforce(day) {
            ($0.inPostFTE, $0.agencyFTE, $0.cases) = (.of(80), .of(20), .of(cases))
          }
        }
      }?.balance)
    #expect(caseload.value == .of(16))
    #expect(caseload.isComputed)
    #expect(caseload.isWorse == true)
    let referrals = try #require(
      Self.target(balance: "referrals") { plan in
        plan.addWorkload("2013-03-31", referrals: .of(100))
        plan.addWorkload("2013-04-30", referrals: .of(120))
      }?.balance)
    #expect(referrals.value == .of(120))
    #expect(referrals.movement?.change == .of(20))
    #expect(referrals.isWorse == nil)
  }

  @Test("What another target of the plan is about balances as well")
  func target() throws {
    let balance = try #require(
      Self.target(balance: "Re-entries") { plan in
        plan.add(
          "8", measure: "Re-entries", due: "2014-03-31", target: 5,
          history: [("2013-03-31", 6), ("2013-04-30", 9)])
      }?.balance)
    #expect(balance.value == .of(9))
    #expect(balance.isWorse == true)
  }

  @Test("One that no file gives is told all the same")
  func notGiven() throws {
    let balance = try #require(Self.target()?.balance)
    #expect(balance.measure == "Repeat plans")
    #expect(balance.value == .notGiven)
    #expect(balance.day == nil)
    #expect(balance.isWorse == nil)
  }

  @Test("A reduction that is on track without any lacks one; others do not")
  func lacking() {
    #expect(Self.target(balance: nil)?.lacksBalance == true)
    #expect(Self.target(actual: 301, balance: nil)?.lacksBalance == false)
    #expect(Self.target(balance: nil, polarity: .higher)?.lacksBalance == false)
    #expect(Self.target()?.lacksBalance == false)
  }

  @Test("Every list of targets has the same balance")
  func lists() {
    let figures = HandMadePlan.figures { plan in
      plan.add("7", due: "2013-04-30", target: 300, actual: .of(300), asAt: "2013-04-30") {
        $0.balanceMeasure = "Repeat plans"
      }
    }.targets
    #expect(figures.rows.map(\.balance) == figures.byUrgency.map(\.balance))
    #expect(figures.rows.first?.balance != nil)
  }
}
