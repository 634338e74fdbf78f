import Testing
import Text

@testable import CareModel

/// Bands, tolerances and figures that are only bounds, as they show on a target.
@Suite struct BandTests {
  private func target(
    _ actual: Quantity<Number>, target: Double? = nil, _ change: (inout TargetRow) -> Void
  ) throws -> TargetFigure {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.add("1", due: "2013-04-30", target: target, actual: actual, change)
    plan.add("2", due: "2014-04-30", target: target, change)
    return try #require(plan.target("1"))
  }

  @Test(
    "Outside a band the variance is from the nearer bound, inside it is nought",
    arguments: [
      (289, -1, true, RAG.amber), (290, 0, false, .green), (310, 0, false, .green),
      (311, 1, true, .amber), (325.5, 15.5, true, .amber), (325.6, 15.6, true, .red),
      (275.5, -14.5, true, .amber), (275.4, -14.6, true, .red),
    ])
  func band(actual: Double, variance: Double, isAdverse: Bool, rag: RAG) throws {
    let figure = try target(.of(actual)) { row in
      (row.targetLow, row.targetHigh, row.polarity) = (.of(290), .of(310), .band)
    }
    #expect(figure.variance == .of(variance))
    #expect(figure.isAdverse == isAdverse)
    #expect(figure.status == (isAdverse ? .missed : .met))
    #expect(figure.rating.rag == rag)
  }

  @Test("Where lower is better, below a band is good too")
  func lowerThanBand() throws {
    let figure = try target(.of(280)) { row in
      (row.targetLow, row.targetHigh) = (.of(290), .of(310))
    }
    #expect(figure.variance == .of(-10))
    #expect(figure.status == .met)
  }

  @Test("A band with one bound, or the wrong way round, is none")
  func noBand() throws {
    let bounds: [(Quantity<Number>, Quantity<Number>)] = [
      (.of(290), .notGiven), (.notGiven, .of(310)), (.of(310), .of(290)),
    ]
    for (low, high) in bounds {
      let figure = try target(.of(300)) { ($0.targetLow, $0.targetHigh) = (low, high) }
      #expect(figure.target == .notGiven)
      #expect(figure.rating == Rating(.none, .noTarget(.notGiven)))
      let baseline = try target(.of(300)) { ($0.baselineLow, $0.baselineHigh) = (low, high) }
      #expect(baseline.course.baselineBand == nil)
    }
  }

  @Test("A baseline may be a number and a band")
  func baseline() throws {
    let figure = try target(.of(320)) { row in
      (row.baseline, row.baselineLow, row.baselineHigh) = (.of(306), .of(300), .of(310))
    }
    #expect(figure.course.baseline == .of(306))
    #expect(figure.course.baselineBand == Number(300)...Number(310))
  }

  @Test(
    "Percent count from a target of 10 on, units and points for any",
    arguments: [
      (10.0, 10.5, Tolerance.percent(Number(5)), RAG.amber),
      (10, 10.6, .percent(Number(5)), .red), (9.9, 9.91, .percent(Number(5)), .red),
      (0, 1, .percent(Number(5)), .red), (6, 8, .units(Number(2)), .amber),
      (6, 8.1, .units(Number(2)), .red), (0, 2, .units(Number(2)), .amber),
      (50, 52, .points(Number(2)), .amber), (50, 52.1, .points(Number(2)), .red),
      (50, 50.1, .units(.zero), .red), (50, 50, .units(.zero), .green),
    ])
  func tolerance(aim: Double, actual: Double, tolerance: Tolerance, rag: RAG) throws {
    let figure = try target(.of(actual), target: aim) { $0.tolerance = tolerance }
    #expect(figure.rating.rag == rag)
    #expect(figure.tolerance == tolerance)
  }

  @Test("A target’s own tolerance goes before the folder’s, that before 5 percent")
  func whoseTolerance() {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.add("1", measure: "a", due: "2013-04-30", target: 100, actual: .of(106))
    plan.add("2", measure: "b", due: "2013-04-30", target: 100, actual: .of(106)) {
      $0.tolerance = .percent(Number(6))
    }
    #expect(plan.figures().targets.rows.map(\.rating.rag) == [.red, .amber])
    plan.snapshot.settings.tolerance = .units(Number(6))
    #expect(plan.figures().targets.rows.map(\.rating.rag) == [.amber, .amber])
    plan.snapshot.settings.tolerance = .units(Number(5))
    #expect(plan.figures().targets.rows.map(\.rating.rag) == [.red, .amber])
  }

  @Test(
    "A bound is judged only where it settles which side of the target it lies on",
    arguments: [
      (320, Certainty.atLeast, TargetStatus.missed, RAG.red), (300, .atLeast, .notKnown, .none),
      (300, .atMost, .met, .green), (301, .atMost, .notKnown, .none),
      (320, .estimated, .missed, .red), (300, .estimated, .met, .green),
    ])
  func bounds(actual: Double, certainty: Certainty, status: TargetStatus, rag: RAG) throws {
    let figure = try target(.of(actual, certainty), target: 300) { _ in }
    #expect(figure.variance == .of(actual - 300, certainty))
    #expect(figure.status == status)
    #expect(figure.rating.rag == rag)
    #expect(figure.measureRating.rag == rag)
    #expect(figure.measureNow?.quantity == .of(actual, certainty))
  }

  @Test("A variance in percent is of the target, and of a target of nought it means nothing")
  func percent() throws {
    #expect(try target(.of(320), target: 300) { _ in }.variancePercent == .of(6.7))
    #expect(try target(.of(280), target: -300) { _ in }.variancePercent == .of(193.3))
    #expect(try target(.of(1), target: 0) { _ in }.variancePercent == nil)
  }

  @Test("Without a polarity there is a variance, and neither side nor colour")
  func noPolarity() throws {
    let figure = try target(.of(320), target: 300) { $0.polarity = nil }
    #expect(figure.variance == .of(20))
    #expect(figure.isAdverse == nil)
    #expect(figure.status == .notKnown)
    #expect(figure.rating == Rating(.none, .noPolarity))
  }
}
