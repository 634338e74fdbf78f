import Testing
import Text

@testable import CareModel

/// The steps from contact to care, month by month.
@Suite struct WorkloadFiguresTests {
  private static func figures(
    at iso: String? = nil, _ build: (inout HandMadePlan) -> Void
  ) -> WorkloadFigures {
    HandMadePlan.figures(at: iso, build).workload
  }

  /// Referrals of months that each follow the other, the last of them in March 2013.
  private static func months(_ referrals: Quantity<Number>...) -> WorkloadStepFigure? {
    figures { plan in
      for (index, value) in referrals.reversed().enumerated().reversed() {
        let day = Day(iso: "2013-03-31")?.endOfMonth(after: -index)
        plan.addWorkload(day?.iso ?? "", referrals: value) { $0.contacts = .of(1) }
      }
    }[.referrals]
  }

  @Test("A step is compared with the month before, three months before and a year before")
  func movements() throws {
    let values = (1...13).map { Quantity<Number>.of(Double($0 * $0)) }
    let step = try #require(
      Self.months(
        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7],
        values[8], values[9], values[10], values[11], values[12]))
    #expect(step.quantity == .of(169))
    #expect(step.overMonth?.change == .of(25))
    #expect(step.overMonth?.since == Day(iso: "2013-02-28"))
    #expect(step.overQuarter?.change == .of(69))
    #expect(step.overQuarter?.since == Day(iso: "2012-12-31"))
    #expect(step.overYear?.change == .of(168))
    #expect(step.overYear?.since == Day(iso: "2012-03-31"))
    // More or fewer is neither better nor worse by itself.
    #expect(step.overYear?.isWorse == nil)
  }

  @Test("A month that is missing or not known is a gap, and nothing is compared across it")
  func gaps() throws {
    let missing = try #require(Self.months(.of(10), .notGiven, .of(30)))
    #expect(missing.overMonth == nil)
    #expect(missing.series.points.map(\.value) == [.of(10), .of(30)])
    let unknown = try #require(Self.months(.of(10), .absent(.notKnown), .of(30)))
    #expect(unknown.overMonth == nil)
    #expect(unknown.series.points.count == 2)
    #expect(unknown.quarter == nil)
    let last = try #require(Self.months(.of(10), .of(20), .absent(.notKnown)))
    #expect(last.quantity == .absent(.notKnown))
    #expect(last.day == Day(iso: "2013-03-31"))
    #expect(last.overMonth == nil)
    #expect(last.peak?.value == .of(20))
    // One that is not given at all stays as it was told last.
    let older = try #require(Self.months(.of(10), .of(20), .notGiven))
    #expect(older.quantity == .of(20))
    #expect(older.day == Day(iso: "2013-02-28"))
  }

  @Test("The peak is the first of the highest, and no bound")
  func peak() throws {
    let step = try #require(
      Self.months(.of(5), .of(9), .of(50, .atLeast), .of(9), .of(60, .atMost), .of(7)))
    #expect(step.peak == Dated(day: try #require(Day(iso: "2012-11-30")), value: .of(9)))
    #expect(step.overMonth == nil)
  }

  @Test("Months and quarters never meet: the newest tell, the shorter of two")
  func lengths() throws {
    func figure(_ months: [String], _ quarters: [String]) -> WorkloadStepFigure? {
      Self.figures { plan in
        for day in quarters { plan.addWorkload(day, referrals: .of(300)) { $0.length = .quarter } }
        for day in months { plan.addWorkload(day, referrals: .of(100)) }
      }[.referrals]
    }
    let both = try #require(figure(["2012-12-31", "2013-03-31"], ["2012-12-31", "2013-03-31"]))
    #expect(both.length == .month)
    #expect(both.quantity == .of(100))
    #expect(both.overQuarter?.change == .zero)
    let later = try #require(figure(["2012-12-31"], ["2012-12-31", "2013-03-31"]))
    #expect(later.length == .quarter)
    #expect(later.series.points.map(\.value) == [.of(300), .of(300)])
    #expect(later.overMonth == nil)
    #expect(later.overQuarter?.change == .zero)
    #expect(later.quarter?.sum == .of(300))
    #expect(later.quarter?.before == .of(300))
  }

  @Test("A quarter is summed when it is over and all three months are there")
  func quarters() throws {
    let whole = try #require(Self.months(.of(1), .of(2), .of(4), .of(8), .of(16), .of(32)))
    #expect(whole.quarter?.quarter.id == "2012-Q4")
    #expect(whole.quarter?.sum == .of(56))
    #expect(whole.quarter?.before == .of(7))
    #expect(whole.quarter?.movement?.change == .of(49))
    let half = try #require(Self.months(.of(2), .of(4), .of(8), .of(16), .of(32)))
    #expect(half.quarter?.before == nil)
    #expect(half.quarter?.movement == nil)
    #expect(try #require(Self.months(.of(16), .of(32))).quarter == nil)
    let bound = try #require(Self.months(.of(8), .of(16, .atLeast), .of(32)))
    #expect(bound.quarter?.sum == .of(56, .atLeast))
  }

  @Test("Going back shows what was told by then, and its own peak")
  func back() throws {
    func figures(at iso: String) -> WorkloadFigures {
      Self.figures(at: iso) { plan in
        for (day, value) in [("2013-01-31", 5), ("2013-02-28", 9), ("2013-03-31", 20)] {
          plan.addWorkload(day, referrals: .of(Double(value)))
        }
      }
    }
    #expect(figures(at: "2013-03-30").asAt == Day(iso: "2013-02-28"))
    #expect(figures(at: "2013-03-30")[.referrals]?.peak?.value == .of(9))
    #expect(figures(at: "2013-03-30").periods.count == 2)
    // No later than the files reach.
    #expect(figures(at: "2013-12-31").asAt == Day(iso: "2013-03-31"))
  }

  @Test("What several days of a month tell of it is not known, unless they tell the same")
  func weeks() {
    func value(_ first: Double, _ second: Double) -> WorkloadFigures {
      Self.figures { plan in
        plan.addWorkload("2013-03-08", referrals: .of(first)) { $0.plansOpen = .of(7) }
        plan.addWorkload("2013-03-15", referrals: .of(second)) { $0.plansOpen = .of(8) }
      }
    }
    #expect(value(10, 12)[.referrals]?.quantity == .absent(.notKnown))
    #expect(value(10, 10)[.referrals]?.quantity == .of(10))
    // What there is at the end is told by its last day.
    #expect(value(10, 12)[.plansOpen]?.quantity == .of(8))
  }

  @Test("Of two rows of one month the later speaks, for what it gives")
  func twoFiles() {
    let figures = Self.figures { plan in
      plan.addWorkload("2013-03-31", referrals: .of(10), path: "a.csv") { $0.plansOpen = .of(7) }
      plan.addWorkload("2013-03-31", referrals: .of(12), path: "b.csv") { $0.backlog = .of(3) }
    }
    #expect(figures[.referrals]?.quantity == .of(12))
    #expect(figures[.referrals]?.row.path == "b.csv")
    #expect(figures[.plansOpen]?.quantity == .of(7))
    #expect(figures.periods.count == 1)
    #expect(figures.periods.first?.quantities[.plansOpen] == .of(7))
  }

  @Test("Without a row that tells anything there is no workload")
  func nothing() {
    #expect(!Self.figures { $0.addWorkload("2013-03-31") }.isGiven)
    #expect(HandMadePlan.figures { $0.addWorkload("2013-03-31") }.latest == nil)
    #expect(
      HandMadePlan.figures { $0.addWorkload("2013-03-31", referrals: .of(0)) }.latest
        == Day(iso: "2013-03-31"))
  }
}
