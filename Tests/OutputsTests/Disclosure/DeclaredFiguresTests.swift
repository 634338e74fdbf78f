import SampleFolders
import Samples
import Testing

@testable import CareModel
@testable import Outputs

/// Every number that the model gives is declared: as one of children, as one that says of children
/// what the rows say, as worked out from such, or as something else.
@Suite struct DeclaredFiguresTests {
  private static let folders: [MemoryFolder] =
    Sample.all.map { MemoryFolder($0) } + [
      .anotherCouncil, .inventedService, .inventedWorkload, .inventedRecovery, .inventedMoney,
      .fewChildren(),
    ]

  @Test("No number is given that is not declared, and none is declared that is not given")
  func declared() {
    let given = Self.folders.reduce(into: Set<String>()) { places, folder in
      places.formUnion(FigureLeaves(DisclosedFigures(of: folder.snapshot)).numbers.keys)
    }
    let all = [Self.children, Self.asDeclaredByRows, Self.workedOut, Self.others]
    let declared = all.reduce(into: Set<String>()) { $0.formUnion($1) }
    #expect(given.subtracting(declared) == [], "say of these whether they count children")
    #expect(declared.subtracting(given) == [], "no folder gives these")
    #expect(all.reduce(0) { $0 + $1.count } == declared.count, "declared twice")
  }

  @Test(
    "No count of children from 1 to 5 is given to others", arguments: [Audience.shared, .public])
  func hidden(audience: Audience) {
    let folder = MemoryFolder.fewChildren()
    let known = FigureLeaves(DisclosedFigures(of: folder.snapshot)).numbers
    let shown = FigureLeaves(
      DisclosedFigures(of: folder.snapshot, under: Disclosure(audience))
    ).numbers
    let isSmall = { (number: Double) in number.magnitude > 0 && number.magnitude < 6 }
    for place in Self.children.union(Self.asDeclaredByRows) {
      #expect((shown[place] ?? []).filter(isSmall) == [], "\(place)")
    }
    // The folder has some to hide.
    let few = Self.children.filter { known[$0]?.contains(where: isSmall) == true }
    #expect(few.count >= 10)
  }

  /// Counts of children, or of what is done for one child each.
  private static let children: Set = [
    "AssessmentsInTime.all", "AssessmentsInTime.count", "BudgetRow.budgetCount", "BudgetRow.count",
    "DatedForecast.quantity", "FosteringSplit.agency", "FosteringSplit.inHouse",
    "MonthCount.count", "MoveForecast.from", "MoveForecast.open", "MoveForecast.overdue",
    "PlacementGroupFigure.count", "PlacementProviderFigure.count", "PlacementUnitCost.all",
    "PlacementUnitCost.costed", "PlacementsFigures.total", "PlannedMoveRow.count",
    "QuarterSum.before", "QuarterSum.sum", "TeamFigure.cases", "WorkloadPeriod.quantities",
    "WorkloadStepFigure.quantity",
  ]

  /// What a plan, a scorecard or several files tell: children where the row says so.
  private static let asDeclaredByRows: Set = [
    "Comparison.figure", "Course.baseline", "Course.baselineBand", "Course.points",
    "IndicatorFigures.typed", "MeasureFigure.value",
    "MeasureRow.baseline", "MeasureRow.denominator", "MeasureRow.numerator", "MeasureRow.value",
    "TargetFigure.actual", "TargetFigure.measureNow", "TargetFigure.typedActual",
    "TargetFigure.typedPoints", "TargetRow.actual", "TargetRow.baseline", "TargetRow.baselineHigh",
    "TargetRow.baselineLow", "TargetRow.forecast", "TeamMeasure.value",
  ]

  /// What is worked out from what an audience sees, and so gives away nothing else: changes, shares
  /// and rates, and what is aimed at.
  private static let workedOut: Set = [
    "Comparison.variance", "ConversionRate.percent", "ConversionRate.typed",
    "AssessmentsInTime.share", "DatedQuantity.quantity", "IndicatorFigures.count",
    "MeasureFigure.expected", "MeasureFigure.variance", "MoveForecast.variance", "Movement.change",
    "Need.averageOfLastYear", "Need.eachMonth", "Need.remaining", "PlacementGroupFigure.share",
    "PlacementProviderFigure.share", "PlacementsFigures.fosteringAgencyShare", "Series.points",
    "TargetBalance.value", "TargetFigure.timing", "TargetFigure.variance",
    "TargetFigure.variancePercent", "TeamFigure.caseload",
  ]

  /// Staff, posts, money, aims, and counts of rows, files and days.
  private static let others: Set = [
    "AgencyPoint.fullTimeEquivalent", "AgencyPoint.headcount", "AgencySpendYear.monthsSpent",
    "BridgeStep.kind", "BudgetLineFigure.depth", "ChaseItem.days", "Comparison.target",
    "Comparison.tolerance", "MeasureRow.comparator", "MeasureRow.target", "MeasureRow.tolerance",
    "Milestone.target", "MoveForecast.movesInYear", "Remark.line", "SafeText.width",
    "SavingFigure.percent",
    "SavingRow.fullTimeEquivalent", "SavingRow.vacantPosts", "SavingsBreakdown.posts",
    "SavingsBreakdown.vacantPosts", "SavingsOfBasis.count", "SavingsSection.count",
    "SavingsTargetRow.percent", "SavingsYear.percent", "SourceReport.rows",
    "SourceReport.rowsSetAside", "SourceReport.unreadable", "StatedChange.change",
    "TargetFigure.target", "TargetFigure.tolerance", "TargetRow.expected", "TargetRow.target",
    "TargetRow.targetHigh", "TargetRow.targetLow", "TeamFigure.agencyFTE", "TeamFigure.agencyRate",
    "TeamFigure.inPostFTE", "TeamFigure.vacancyRate", "TeamFigure.vacantFTE", "WorthOfOne.count",
  ]
}
