package import CareModel
package import Text

extension PlacementUnitCost {
  /// What the cost is worked out from: `mean over 240 of 312 placements; 365 days of it`.
  package var basisWords: SafeText {
    "mean weekly cost of \(costed.text()) of \(all.words()) placements; a year is 365 days of it"
  }
}
