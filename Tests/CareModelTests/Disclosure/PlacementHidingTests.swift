import Testing
import Text

@testable import CareModel

/// Placements by group and provider: nothing that is hidden can be worked out from the rest.
@Suite struct PlacementHidingTests {
  private func plan(_ counts: [(PlacementGroup, Double)]) -> HandMadePlan {
    var plan = HandMadePlan()
    for (group, count) in counts { plan.addPlacements("2026-03-31", group, .of(count)) }
    return plan
  }

  @Test("With one small group the smallest other one is hidden, and the total is not")
  func groups() {
    let plan = plan([(.fosterOther, 200), (.homes, 3), (.withParents, 40), (.other, 0)])
    let figures = plan.figures(for: .shared).placements
    #expect(figures.group(.homes)?.count == .hiddenCount)
    #expect(figures.group(.withParents)?.count == .hiddenCount)
    #expect(figures.group(.fosterOther)?.count == .of(200))
    #expect(figures.group(.other)?.count == .of(0))
    #expect(figures.total.quantity == .of(243))
    #expect(figures.total.missing.isEmpty)
    #expect(figures.group(.homes)?.share == nil)
    #expect(figures.group(.fosterOther)?.share?.value != nil)
  }

  @Test("Without a small count nothing is hidden")
  func nothing() {
    let plan = plan([(.fosterOther, 200), (.homes, 6), (.other, 0)])
    #expect(plan.facts(for: .public).placements == plan.snapshot.placements)
    #expect(plan.figures(for: .public).placements == plan.figures(for: .internal).placements)
  }

  @Test("Providers are protected with the groups, and totals stay")
  func providers() {
    var plan = HandMadePlan()
    let day = "2026-03-31"
    plan.addPlacements(day, .fosterOther, .of(248), provider: .own)
    plan.addPlacements(day, .fosterOther, .of(148), provider: .private)
    plan.addPlacements(day, .fosterOther, .of(30), provider: .voluntary)
    plan.addPlacements(day, .homes, .of(3), provider: .own)
    plan.addPlacements(day, .homes, .of(60), provider: .private)
    let figures = plan.figures(for: .shared).placements
    #expect(figures.group(.fosterOther)?.count == .of(426))
    #expect(figures.group(.homes)?.count == .of(63))
    #expect(figures.provider(.own)?.count == .of(251))
    #expect(figures.total.quantity == .of(489))
    let hidden = plan.facts(for: .shared).placements.map(\.count.isSuppressed)
    #expect(hidden[3] && hidden[4])
    #expect(hidden.count(where: { $0 }) == 4)
  }

  @Test("The share of agencies is told while both of its parts may be")
  func agencyShare() {
    var plan = HandMadePlan()
    let day = "2026-03-31"
    plan.addPlacements(day, .fosterOther, .of(60), provider: .own)
    plan.addPlacements(day, .fosterOther, .of(38), provider: .private)
    plan.addPlacements(day, .fosterOther, .of(2), provider: .voluntary)
    let few = plan.figures(for: .shared).placements
    #expect(few.fosteringAgencyShare == .of(40))
    #expect(few.provider(.voluntary)?.count == .hiddenCount)
    plan.snapshot.placements[1].count = .of(1)
    let small = plan.figures(for: .shared).placements
    #expect(small.fosteringAgencyShare == nil)
    #expect(small.fostering == nil)
  }

  @Test("A count that is hidden on a day is hidden wherever that day is told of")
  func otherDays() {
    var plan = plan([(.fosterOther, 200), (.homes, 3), (.withParents, 40)])
    plan.addPlacements("2027-03-31", .fosterOther, .of(210))
    plan.addPlacements("2027-03-31", .homes, .of(20))
    plan.addPlacements("2027-03-31", .withParents, .of(44))
    let figures = plan.figures(for: .shared).placements
    #expect(figures.group(.withParents)?.movementOverYear == nil)
    #expect(figures.group(.fosterOther)?.movementOverYear != nil)
    #expect(figures.group(.withParents)?.course.peak == nil)
    #expect(figures.group(.fosterOther)?.course.peak?.value == .of(210))
    #expect(figures.group(.withParents)?.history.map(\.count) == [.of(44), .hiddenCount])
  }

  @Test("A plan and a scorecard do not tell what is hidden in the placements of the month")
  func links() {
    var plan = plan([(.fosterOther, 200), (.homes, 3), (.withParents, 40)])
    plan.add("1", due: "2026-03-31", target: 50, actual: .of(40), asAt: "2026-03-30") {
      $0.indicator = "placements.withParents"
    }
    plan.add("2", due: "2026-03-31", target: 50, actual: .of(200), asAt: "2026-03-30") {
      $0.indicator = "placements.fosterOther"
    }
    plan.addMeasure("placements.withParents", "2026-03-31", .of(40))
    let facts = plan.facts(for: .shared)
    #expect(facts.targets.map(\.actual) == [.hiddenCount, .of(200)])
    #expect(facts.measures.map(\.value) == [.hiddenCount])
  }

  @Test("Two folders that differ in what is hidden alone are the same to an audience")
  func alike() {
    let one = plan([(.fosterOther, 200), (.homes, 3), (.withParents, 40)])
    let other = plan([(.fosterOther, 200), (.homes, 5), (.withParents, 38)])
    #expect(one.figures(for: .shared) == other.figures(for: .shared))
    #expect(one.figures(for: .internal) != other.figures(for: .internal))
  }
}
