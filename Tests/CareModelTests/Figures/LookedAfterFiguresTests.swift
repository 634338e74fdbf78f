import Testing
import Text

@testable import CareModel

@Suite struct LookedAfterFiguresTests {
  private func plan(
    indicator: SafeText? = "lookedAfter", basis: Basis = .level,
    _ change: (inout TargetRow) -> Void = { _ in }
  ) -> HandMadePlan {
    var plan = HandMadePlan()
    let history: [(asAt: String, actual: Double)] = [("2013-03-31", 318), ("2013-04-30", 320)]
    func describe(_ row: inout TargetRow) {
      (row.indicator, row.basis, row.baseline) = (indicator, basis, .of(306))
      change(&row)
    }
    plan.add("7", due: "2013-04-30", target: 300, history: history, describe)
    plan.add("8", due: "2014-04-30", target: 294, asAt: "2013-04-30", describe)
    return plan
  }

  @Test(
    "The number comes from targets about it, however the indicator is written",
    arguments: ["lookedAfter", "looked_after", "Looked after", "looked-after"] as [SafeText])
  func indicator(word: SafeText) throws {
    let figures = try #require(plan(indicator: word).figures().lookedAfter)
    #expect(figures.count == .of(320))
    #expect(figures.asAt == Day(iso: "2013-04-30"))
    #expect(figures.source == .plan)
    #expect(figures.targets.map(\.id) == ["7", "8"])
    #expect(figures.rating.rag == .red)
    #expect(figures.need?.remaining == Number(-26))
  }

  @Test("Without such a target, or where it counts a reduction, there is no number")
  func none() {
    #expect(plan(indicator: nil).figures().lookedAfter == nil)
    #expect(plan(indicator: "agencyFTE").figures().lookedAfter == nil)
    #expect(plan(basis: .reduction).figures().lookedAfter == nil)
    #expect(plan(basis: .percentChange).figures().lookedAfter == nil)
    #expect(HandMadePlan().figures().lookedAfter == nil)
  }

  @Test("The number moves since the report before, and else since the baseline")
  func movement() throws {
    let now = try #require(plan().figures().lookedAfter?.movement)
    #expect(now.change == Number(2))
    #expect(now.since == Day(iso: "2013-03-31"))
    #expect(!now.isSinceBaseline)
    #expect(now.isWorse == true)
    let first = try #require(plan().figures(at: "2013-03-31").lookedAfter?.movement)
    #expect(first.change == Number(12))
    #expect(first.since == nil)
    #expect(first.isSinceBaseline)
    #expect(plan { $0.baseline = .notGiven }.figures(at: "2013-03-30").lookedAfter?.movement == nil)
  }

  @Test("To which side it moved needs a polarity")
  func side() {
    #expect(plan { $0.polarity = .higher }.figures().lookedAfter?.movement?.isWorse == false)
    #expect(plan { $0.polarity = .band }.figures().lookedAfter?.movement?.isWorse == nil)
  }

  @Test("A number that is only a bound stays one, and has no movement")
  func bound() throws {
    let plan = plan { row in
      if let value = row.actual.value { row.actual = .known(value, .atLeast) }
    }
    let figures = try #require(plan.figures().lookedAfter)
    #expect(figures.count == .of(320, .atLeast))
    #expect(figures.movement == nil)
    #expect(figures.need == nil)
  }

  @Test("Before anything is known there is a target and no number")
  func before() throws {
    let figures = try #require(plan().figures(at: "2013-03-30").lookedAfter)
    #expect(figures.count == .notGiven)
    #expect(figures.asAt == nil)
    #expect(figures.course.points.isEmpty)
    #expect(figures.rating.rag == .none)
  }

  @Test("The order of the rows does not decide which milestone speaks")
  func order() throws {
    var plan = HandMadePlan(asAt: "2014-04-30")
    plan.add("7", due: "2013-04-30", target: 300, actual: .absent(.notApplicable)) {
      ($0.indicator, $0.tolerance) = ("lookedAfter", .units(Number(1)))
    }
    plan.add("8", due: "2014-04-30", target: 294, actual: .of(300)) {
      ($0.indicator, $0.tolerance) = ("lookedAfter", .units(Number(6)))
    }
    for _ in 0..<2 {
      let figures = try #require(plan.figures().lookedAfter)
      #expect(figures.rating.rag == .amber)
      #expect(figures.targets.map(\.id) == ["7", "8"])
      plan.snapshot.targets.reverse()
    }
  }
}
