import Testing
import Text

@testable import CareModel

@Suite struct IndicatorTests {
  @Test(
    "An indicator is known by its name, whatever its case, spaces and punctuation",
    arguments: [
      ("lookedAfter", .lookedAfter), ("Looked after", .lookedAfter),
      ("agencyFTE", .agencyFTE), ("agency_fte", .agencyFTE), ("agencyRate", .agencyRate),
      ("vacancyRate", .vacancyRate), ("fosteringAgencyShare", .fosteringAgencyShare),
      ("placementUnitCost", .placementUnitCost),
      ("placements.residential", .placements(.residential)),
      ("placements.homes", .placements(.group(.homes))),
      ("Placements: foster other", .placements(.group(.fosterOther))),
      ("Re-referrals", .measure("rereferrals")),
      ("placements.castles", .measure("placementscastles")),
    ] as [(SafeText, Indicator)])
  func names(text: SafeText, indicator: Indicator) {
    #expect(Indicator(text) == indicator)
  }

  @Test("Every group of placements is an indicator of its own")
  func groups() {
    for group in PlacementGroup.allCases {
      #expect(Indicator(SafeText("placements." + group.rawValue)) == .placements(.group(group)))
    }
  }

  @Test(
    "A measure by one of the names of looked-after children gives their number",
    arguments: ["Children in care", "LAC", "Number of looked after children", "CLA"] as [SafeText])
  func lookedAfter(name: SafeText) {
    var plan = HandMadePlan()
    plan.addMeasure(name, "2013-04-30", .of(320))
    let figures = plan.figures()
    #expect(figures.lookedAfter?.count == .of(320))
    #expect(figures.lookedAfter?.source == .measures)
    #expect(figures.measures.rows.count == 1)
  }

  @Test("A rate of looked-after children is not their number")
  func rate() {
    var plan = HandMadePlan()
    plan.addMeasure("Looked after children per 10,000", "2013-04-30", .of(78))
    #expect(plan.figures().lookedAfter == nil)
  }
}
