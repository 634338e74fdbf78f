import Testing
import Text

@testable import CareModel

/// Targets that count from a baseline what another file gives.
@Suite struct GivenBasisTests {
  /// A target counted from a baseline, with 320 children looked after by a measures file.
  private func counted(
    _ basis: Basis, baseline: Quantity<Number>, value: Quantity<Number> = .of(320)
  ) throws -> TargetFigure {
    var plan = HandMadePlan()
    plan.add("9", due: "2013-04-30", target: 9, asAt: "2013-03-31") {
      ($0.indicator, $0.basis, $0.baseline, $0.polarity) = ("lookedAfter", basis, baseline, .higher)
    }
    plan.addMeasure("LAC", "2013-04-30", value)
    return try #require(plan.target("9"))
  }

  @Test("A reduction is counted from the baseline, where that is a number")
  func reduction() throws {
    #expect(try counted(.reduction, baseline: .of(338)).actual == .of(18))
    #expect(try counted(.reduction, baseline: .of(338)).rating.rag == .blue)
    #expect(try counted(.reduction, baseline: .of(306)).actual == .of(-14))
    #expect(
      try counted(.reduction, baseline: .of(338), value: .of(320, .atLeast)).actual
        == .of(18, .atMost))
    for baseline in [.notGiven, .absent(.notKnown), .of(338, .estimated)] as [Quantity<Number>] {
      #expect(try counted(.reduction, baseline: baseline).actual == .notGiven)
    }
  }

  @Test("A change in percent is counted from a baseline above nought")
  func percentChange() throws {
    #expect(try counted(.percentChange, baseline: .of(256)).actual == .of(25))
    #expect(try counted(.percentChange, baseline: .of(400)).actual == .of(-20))
    #expect(try counted(.percentChange, baseline: .of(0)).actual == .notGiven)
    #expect(try counted(.percentChange, baseline: .notGiven).actual == .notGiven)
  }

  @Test("A reduction is never the figure itself")
  func reductionIsNoLevel() throws {
    var plan = HandMadePlan()
    plan.add("9", due: "2013-04-30", target: 9, actual: .of(18), asAt: "2013-04-30") {
      ($0.indicator, $0.basis) = ("agencyFTE", .reduction)
    }
    #expect(plan.figures().workforce.agency == nil)
  }
}
