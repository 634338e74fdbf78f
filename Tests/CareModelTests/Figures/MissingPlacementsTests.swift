import Testing
import Text

@testable import CareModel

/// Placements that a day does not tell of, though a month before it did.
@Suite struct MissingPlacementsTests {
  /// 150 with foster carers, 30 in homes and 20 in a place of no group on a day.
  private func addAll(_ day: String, to plan: inout HandMadePlan) {
    plan.addPlacements(day, .fosterOther, .of(100), provider: .own)
    plan.addPlacements(day, .fosterOther, .of(50), provider: .private)
    plan.addPlacements(day, .homes, .of(30), provider: .voluntary)
    plan.addPlacements(day, nil, .of(20), provider: .own, name: "Boarding house")
  }

  @Test("A group that is missing makes the total at least, and shares at most")
  func group() throws {
    let figures = HandMadePlan.figures {
      addAll("2013-03-31", to: &$0)
      $0.addPlacements("2013-04-30", .fosterOther, .of(110), provider: .own)
      $0.addPlacements("2013-04-30", .fosterOther, .of(55), provider: .private)
    }.placements
    #expect(figures.asAt == Day(iso: "2013-04-30"))
    #expect(figures.total.quantity == .of(165, .atLeast))
    #expect(figures.total.missing.map(\.label) == ["Children’s homes", "Boarding house"])
    #expect(figures.group(.fosterOther)?.count == .of(165))
    #expect(figures.group(.fosterOther)?.share == .of(100, .atMost))
    #expect(figures.group(.homes)?.count == .notGiven)
    #expect(figures.groups.last?.name == "Boarding house")
    #expect(figures.groups.last?.count == .notGiven)
    #expect(figures.provider(.voluntary)?.count == .notGiven)
    #expect(figures.provider(.own)?.count == .of(110, .atLeast))
    #expect(figures.rows.map(\.line) == [6, 7])
  }

  @Test("A provider that is missing leaves its group in doubt too")
  func provider() throws {
    var plan = HandMadePlan()
    plan.add("1", due: "2014-03-31", target: 90, asAt: "2013-03-31") {
      $0.indicator = "placements.fosterOther"
    }
    addAll("2013-03-31", to: &plan)
    plan.addPlacements("2013-04-30", .fosterOther, .of(110), provider: .own)
    plan.addPlacements("2013-04-30", .homes, .of(30), provider: .voluntary)
    plan.addPlacements("2013-04-30", nil, .of(20), provider: .own, name: "boarding HOUSE")
    let figures = plan.figures().placements
    #expect(figures.group(.fosterOther)?.count == .of(110, .atLeast))
    #expect(figures.provider(.private)?.count == .notGiven)
    #expect(figures.provider(.own)?.count == .of(130))
    #expect(figures.total.quantity == .of(160, .atLeast))
    #expect(figures.fosteringAgencyShare == nil)
    #expect(figures.aims.first?.count == .of(110, .atLeast))
    #expect(figures.aims.first?.movement == nil)
  }

  @Test(
    "What was told of within three calendar months is missing, what was told before has ended",
    arguments: [("2013-03-31", true), ("2013-04-01", true), ("2013-02-28", false)])
  func memory(day: String, isMissing: Bool) {
    let figures = HandMadePlan.figures {
      $0.addPlacements(day, .homes, .of(30))
      $0.addPlacements("2013-05-31", .fosterOther, .of(100))
      $0.addPlacements("2013-06-30", .fosterOther, .of(100))
    }.placements
    #expect(figures.total.quantity == .of(100, isMissing ? .atLeast : .exact))
  }

  @Test("A group that is told without its providers, or with them now, is not missing")
  func otherDetail() {
    for isToldBefore in [true, false] {
      let figures = HandMadePlan.figures {
        for (day, isTold) in [("2013-03-31", isToldBefore), ("2013-04-30", !isToldBefore)] {
          if isTold {
            $0.addPlacements(day, .homes, .of(10), provider: .own)
            $0.addPlacements(day, .homes, .of(20), provider: .private)
          } else {
            $0.addPlacements(day, .homes, .of(30))
          }
        }
      }.placements
      #expect(figures.total.quantity == .of(30))
    }
  }

  @Test("What is told of again is in no doubt, nor is the time before it was told of at all")
  func again() {
    var plan = HandMadePlan()
    plan.addPlacements("2013-02-28", .fosterOther, .of(150))
    addAll("2013-03-31", to: &plan)
    plan.addPlacements("2013-04-30", .fosterOther, .of(110))
    addAll("2013-05-31", to: &plan)
    for (day, total) in [
      ("2013-02-28", Quantity.of(150)), ("2013-03-31", .of(200)),
      ("2013-04-30", .of(110, .atLeast)),
      ("2013-05-31", .of(200)),
    ] as [(String, Quantity<Number>)] {
      #expect(plan.figures(at: day).placements.total.quantity == total, "\(day)")
    }
  }
}
