import Testing
import Text

@testable import CareModel

@Suite struct PlacementCostTests {
  private func placements(_ build: (inout HandMadePlan) -> Void) -> PlacementsFigures {
    HandMadePlan.figures(build).placements
  }

  @Test("What a placement costs is the mean by the number of placements, and a year 365 days of it")
  func unitCost() throws {
    let figures = placements {
      $0.addPlacements("2013-03-31", .fosterOther, .of(100), provider: .own, weekly: 400)
      $0.addPlacements("2013-03-31", .fosterOther, .of(50), provider: .private, weekly: 900)
      $0.addPlacements("2013-03-31", .homes, .of(40), provider: .private, weekly: 3000)
      $0.addPlacements("2013-03-31", .supported, .of(10), provider: .own)
    }
    let cost = try #require(figures.unitCost)
    // (100 × £400 + 50 × £900 + 40 × £3,000) ÷ 190 = £205,000 ÷ 190 = £1,078.947…
    #expect(cost.weekly == Money(pence: 107_895))
    // £1,078.95 ÷ 7 × 365 = £56,259.535…
    #expect(cost.yearly == Money(pence: 5_625_954))
    #expect(cost.costed == .of(190))
    #expect(cost.all == .of(200))
    #expect(cost.certainty == .exact)
    // (£40,000 + £45,000) ÷ 150.
    #expect(figures.group(.fosterOther)?.weeklyCost == .exactly(Money(pence: 56_667)))
    #expect(figures.group(.homes)?.weeklyCost == .exactly(Money(pence: 300_000)))
    #expect(figures.group(.supported)?.weeklyCost == nil)
  }

  @Test("A week of £2,100 is a year of £109,500")
  func round() throws {
    let cost = placements { $0.addPlacements("2025-03-31", .homes, .of(3), weekly: 2100) }.unitCost
    #expect(cost?.yearly == Money(pence: 10_950_000))
  }

  @Test("Without a cost, or without placements that have one, there is no mean")
  func none() {
    #expect(placements { $0.addPlacements("2013-03-31", .homes, .of(3)) }.unitCost == nil)
    #expect(
      placements { $0.addPlacements("2013-03-31", .homes, .of(0), weekly: 900) }.unitCost == nil)
    #expect(
      placements { $0.addPlacements("2013-03-31", .homes, .absent(.notKnown), weekly: 900) }
        .unitCost == nil)
  }

  @Test("A count that is not exact makes the mean an estimate")
  func estimate() {
    let figures = placements {
      $0.addPlacements("2013-03-31", .homes, .of(10, .estimated), weekly: 900)
      $0.addPlacements("2013-03-31", .fosterOther, .of(10), weekly: 300)
    }
    #expect(figures.unitCost?.weekly == Money(pence: 60_000))
    #expect(figures.unitCost?.certainty == .estimated)
    #expect(figures.group(.homes)?.weeklyCost == .known(Money(pence: 90_000), .estimated))
  }

  @Test("What is too large to be added up is no figure, and nothing traps")
  func tooLarge() {
    for pounds in [Int64.max / 100, 900_000_000_000_000, 90_000_000_000_000] {
      for count in [1, 5, 900_000_000_000] as [Double] {
        let figures = placements {
          $0.addPlacements("2013-03-31", .homes, .of(count), weekly: pounds)
          $0.addPlacements("2013-03-31", .fosterOther, .of(count), weekly: pounds)
        }
        #expect(figures.asAt != nil)
        if let cost = figures.unitCost { #expect(cost.yearly > cost.weekly) }
      }
    }
  }

  @Test("A target about the unit cost is judged in pounds a year")
  func indicator() throws {
    var plan = HandMadePlan(asAt: "2025-03-31")
    plan.add("1", measure: "unit cost", due: "2025-03-31", target: 100_000) {
      $0.indicator = "placementUnitCost"
    }
    plan.addPlacements("2025-03-31", .homes, .of(3), weekly: 2100)
    let target = try #require(plan.target("1"))
    #expect(target.actual == .of(109_500))
    #expect(target.actualSource == .placements)
    #expect(target.rating.rag == .red)
  }
}
