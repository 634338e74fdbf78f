import Testing
import Text

@testable import CareModel

/// The way from contact to care: a step that is hidden cannot be worked out from the others.
@Suite struct WorkloadHidingTests {
  private func row(_ change: (inout WorkloadRow) -> Void) -> WorkloadRow {
    var plan = HandMadePlan()
    plan.addWorkload("2026-03-31", referrals: .of(100), change)
    return plan.facts(for: .shared).workload[0]
  }

  @Test("Initial and core assessments that add up to all hide each other")
  func kinds() {
    let sum = row { row in
      (row.initialAssessments, row.coreAssessments, row.assessments) = (.of(3), .of(40), .of(43))
    }
    #expect(sum.initialAssessments == .hiddenCount && sum.coreAssessments == .hiddenCount)
    #expect(sum.assessments == .of(43))
    let apart = row { row in
      (row.initialAssessments, row.coreAssessments, row.assessments) = (.of(3), .of(40), .of(90))
    }
    #expect(apart.initialAssessments == .hiddenCount && apart.coreAssessments == .of(40))
  }

  @Test(
    "In time and late hide each other",
    arguments: [(60, 57, true), (60, 54, false), (60, 60, false), (60, 4, true), (60, 55, true)])
  func inTime(all: Int, inTime: Int, isHidden: Bool) {
    let row = row { row in
      (row.assessments, row.assessmentsInTime) = (.of(Double(all)), .of(Double(inTime)))
      row.statedInTimeShare = .of(50)
    }
    #expect(row.assessmentsInTime.isSuppressed == isHidden)
    #expect(row.assessments == .of(60))
    #expect(row.statedInTimeShare.isSuppressed == isHidden)
  }

  @Test(
    "A stated share in time is hidden where few were in time or late",
    arguments: [(98.0, true), (90.0, false), (8.0, true), (10.0, false), (100.0, false)])
  func share(percent: Double, isHidden: Bool) {
    let row = row { row in
      (row.assessments, row.statedInTimeShare) = (.of(60), .of(percent))
    }
    #expect(row.statedInTimeShare.isSuppressed == isHidden)
  }

  @Test("A month that is hidden cannot be worked out from its quarter")
  func quarter() {
    var plan = HandMadePlan()
    for (day, count) in [("2026-01-31", 30.0), ("2026-02-28", 3), ("2026-03-31", 20)] {
      plan.addWorkload(day) { $0.careStarts = .of(count) }
    }
    plan.addWorkload("2026-03-31") { row in
      (row.careStarts, row.length) = (.of(53), .quarter)
    }
    let counts = plan.facts(for: .shared).workload.map(\.careStarts)
    #expect(counts == [.of(30), .hiddenCount, .hiddenCount, .of(53)])
  }

  @Test("A stated conversion is hidden where it is of few children")
  func conversion() {
    func rates(_ percent: Double, plans: Double? = nil) -> Quantity<Number> {
      var plan = HandMadePlan()
      for day in ["2026-01-31", "2026-02-28", "2026-03-31"] {
        plan.addWorkload(day, referrals: .of(50)) { row in
          row.planStarts = plans.map { .of($0) } ?? .notGiven
          if day == "2026-03-31" { row.statedReferralToPlan = .of(percent) }
        }
      }
      return plan.facts(for: .shared).workload[2].statedReferralToPlan
    }
    #expect(rates(3) == .hiddenCount)
    #expect(rates(4) == .of(4))
    #expect(rates(12, plans: 6) == .of(12))
    #expect(rates(4, plans: 2) == .hiddenCount)
  }

  @Test("A hidden month is no part of a quarter's sum, and changes to it are not told")
  func sums() throws {
    var plan = HandMadePlan()
    for (day, count) in [("2026-01-31", 30.0), ("2026-02-28", 3), ("2026-03-31", 20)] {
      plan.addWorkload(day) { $0.careStarts = .of(count) }
    }
    let shown = plan.figures(for: .shared).workload
    let step = try #require(shown[.careStarts])
    #expect(step.quantity == .of(20) && step.quarter == nil && step.overMonth == nil)
    #expect(step.series.points.map(\.value) == [.of(30), .of(20)])
    #expect(plan.figures(for: .internal).workload[.careStarts]?.quarter?.sum == .of(53))
  }
}
