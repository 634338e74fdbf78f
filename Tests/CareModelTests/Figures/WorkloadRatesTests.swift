import Testing
import Text

@testable import CareModel

/// Conversion by quarter, assessments in time, and what targets take from the workload.
@Suite struct WorkloadRatesTests {
  private static let days = ["2012-10-31", "2012-11-30", "2012-12-31"]

  /// 600 referrals in a quarter, of which 54 led to a plan and 18 to care.
  private static func conversion(
    at iso: String? = nil, _ change: (inout HandMadePlan) -> Void = { _ in }
  ) -> WorkloadConversion? {
    HandMadePlan.figures(at: iso) { plan in
      for (day, plans) in zip(days, [18.0, 20, 16]) {
        plan.addWorkload(day, referrals: .of(200)) {
          ($0.planStarts, $0.careStarts) = (.of(plans), .of(6))
        }
      }
      change(&plan)
    }.workload.conversions.first
  }

  @Test("Plans of three months to referrals of the same three")
  func computed() throws {
    let conversion = try #require(Self.conversion())
    #expect(conversion.quarter.id == "2012-Q3")
    #expect(conversion.referralToPlan?.percent == .of(9))
    #expect(conversion.referralToPlan?.isComputed == true)
    #expect(conversion.referralToPlan?.typed == nil)
    #expect(conversion.referralToPlan?.rows.count == 3)
    #expect(conversion.referralToCare?.percent == .of(3))
  }

  @Test("What the source states stands beside what is worked out, and alone where nothing is")
  func typed() throws {
    let both = try #require(
      Self.conversion { $0.snapshot.workload[2].statedReferralToPlan = .of(9.4) })
    #expect(both.referralToPlan?.percent == .of(9))
    #expect(both.referralToPlan?.typed == .of(9.4))
    let stated = try #require(
      Self.conversion { plan in
        plan.snapshot.workload[1].planStarts = .absent(.notKnown)
        plan.snapshot.workload[2].statedReferralToPlan = .of(9.4)
      })
    #expect(stated.referralToPlan?.percent == .of(9.4))
    #expect(stated.referralToPlan?.isComputed == false)
    #expect(stated.referralToPlan?.typed == nil)
    #expect(stated.referralToCare?.isComputed == true)
    // A rate of a month that no quarter ends with is no quarter's.
    let amid = try #require(
      Self.conversion { plan in
        plan.snapshot.workload[1].planStarts = .notGiven
        plan.snapshot.workload[1].statedReferralToPlan = .of(9.4)
      })
    #expect(amid.referralToPlan == nil)
  }

  @Test("A quarter that is not over, or lacks a month, is not worked out")
  func unfinished() {
    #expect(Self.conversion(at: "2012-12-30") == nil)
    #expect(Self.conversion(at: "2012-12-31") != nil)
    #expect(Self.conversion { $0.snapshot.workload.remove(at: 0) } == nil)
    #expect(Self.conversion { $0.snapshot.workload[0].referrals = .notGiven } == nil)
    for index in 0..<3 {
      #expect(
        Self.conversion { plan in
          for month in 0..<3 { plan.snapshot.workload[month].careStarts = .notGiven }
          plan.snapshot.workload[index].planStarts = .notGiven
        } == nil)
    }
  }

  @Test("No referrals are nothing to divide by, and a bound stays one")
  func edges() {
    #expect(
      Self.conversion { plan in
        for month in 0..<3 { plan.snapshot.workload[month].referrals = .of(0) }
      } == nil)
    let bound = Self.conversion { $0.snapshot.workload[0].planStarts = .of(18, .atLeast) }
    #expect(bound?.referralToPlan?.percent == .of(9, .atLeast))
  }

  @Test("A row of the quarter gives both, and the newest quarter comes first")
  func quarterRows() {
    let figures = HandMadePlan.figures { plan in
      for (day, plans) in [("2012-12-31", 30.0), ("2013-03-31", 40)] {
        plan.addWorkload(day, referrals: .of(500)) {
          $0.planStarts = .of(plans)
          $0.length = .quarter
        }
      }
    }
    #expect(figures.workload.conversions.map(\.quarter.id) == ["2012-Q4", "2012-Q3"])
    #expect(figures.workload.conversions.map { $0.referralToPlan?.percent } == [.of(8), .of(6)])
  }

  @Test("In time is a part of all, as a number or as the source states the share")
  func inTime() throws {
    func share(_ change: (inout WorkloadRow) -> Void) -> AssessmentsInTime? {
      HandMadePlan.figures { plan in plan.addWorkload("2013-03-31", referrals: .of(9), change) }
        .workload.inTime
    }
    let part = try #require(share { ($0.assessments, $0.assessmentsInTime) = (.of(200), .of(163)) })
    #expect(part.share == .of(81.5))
    #expect(part.isComputed)
    let all = share { ($0.assessments, $0.assessmentsInTime) = (.of(200), .of(200)) }
    #expect(all?.share == .of(100))
    // More than there were is no share of them.
    let more = share { ($0.assessments, $0.assessmentsInTime) = (.of(200), .of(201)) }
    #expect(more?.share == nil)
    let stated = try #require(share { $0.statedInTimeShare = .of(84) })
    #expect(stated.share == .of(84))
    #expect(!stated.isComputed)
    #expect(stated.count == .notGiven)
    #expect(share { $0.assessments = .of(200) } == nil)
  }

  @Test(
    "Targets take referrals, open plans and looked-after children from the workload",
    arguments: [("referrals", 177), ("cpPlans", 231), ("lookedAfter", 303)]
      as [(SafeText, Double)])
  func indicators(name: SafeText, value: Double) throws {
    var plan = HandMadePlan()
    plan.addWorkload("2010-09-30", referrals: .of(177)) {
      ($0.plansOpen, $0.lookedAfter) = (.of(231), .of(303))
    }
    plan.add("1", due: "2010-09-30", target: 100, actual: .of(7), asAt: "2010-09-30") {
      $0.indicator = name
    }
    let target = try #require(plan.target("1"))
    #expect(target.actual == .of(value))
    #expect(target.actualSource == .workload)
    #expect(target.typedActual == .of(7))
  }

  @Test("A measure of the same name speaks first, and the workload’s other value is kept beside")
  func precedence() throws {
    var plan = HandMadePlan()
    plan.addWorkload("2013-03-31", referrals: .of(177)) { $0.lookedAfter = .of(303) }
    #expect(plan.figures().lookedAfter?.count == .of(303))
    #expect(plan.figures().lookedAfter?.source == .workload)
    #expect(plan.figures().workload[.lookedAfter]?.otherwise == nil)
    plan.addMeasure("LAC", "2013-03-31", .of(305))
    #expect(plan.figures().lookedAfter?.count == .of(305))
    #expect(plan.figures().lookedAfter?.source == .measures)
    let other = try #require(plan.figures().workload[.lookedAfter]?.otherwise)
    #expect(other.quantity == .of(305))
    #expect(other.source == .measures)
    plan.snapshot.workload[0].lookedAfter = .of(305)
    #expect(plan.figures().workload[.lookedAfter]?.otherwise == nil)
  }
}
