// What each number of each kind of file counts. A number that is not declared here fails a test.

extension TargetRow: DeclaringRow {
  static let childCounts = [
    ChildCount<TargetRow>("actual", \.actual), .init("forecast", \.forecast),
    .init("baseline", \.baseline), .init("baselineLow", \.baselineLow),
    .init("baselineHigh", \.baselineHigh),
  ]
  static let others: Set = ["target", "targetLow", "targetHigh", "expected", "tolerance"]

  func countsChildren(_ count: ChildCount<TargetRow>) -> Bool {
    counted.isCount(self[keyPath: count.path])
  }
}

extension PlannedMoveRow: DeclaringRow {
  static let childCounts = [ChildCount<PlannedMoveRow>("count", \.count)]
  static let derived: Set = ["weeklySaving"]
  static let others: Set<String> = []
}

extension PlacementRow: DeclaringRow {
  static let childCounts = [ChildCount<PlacementRow>("count", \.count)]
  static let derived: Set = ["weeklyCost"]
  static let others: Set<String> = []
}

extension WorkloadRow: DeclaringRow {
  static let childCounts = [
    ChildCount<WorkloadRow>("contacts", \.contacts), .init("referrals", \.referrals),
    .init("initialAssessments", \.initialAssessments), .init("coreAssessments", \.coreAssessments),
    .init("assessments", \.assessments), .init("assessmentsInTime", \.assessmentsInTime),
    .init("section47", \.section47), .init("conferences", \.conferences),
    .init("planStarts", \.planStarts), .init("plansOpen", \.plansOpen),
    .init("careStarts", \.careStarts), .init("lookedAfter", \.lookedAfter),
    .init("backlog", \.backlog),
  ]
  static let derived: Set = ["statedInTimeShare", "statedReferralToPlan", "statedReferralToCare"]
  static let others: Set<String> = []
}

extension MeasureRow: DeclaringRow {
  static let childCounts = [
    ChildCount<MeasureRow>("value", \.value), .init("baseline", \.baseline),
    .init("numerator", \.numerator), .init("denominator", \.denominator),
  ]
  static let others: Set = ["target", "comparator", "tolerance"]

  func countsChildren(_ count: ChildCount<MeasureRow>) -> Bool {
    let isPart = count.path == \.numerator || count.path == \.denominator
    return (isPart ? countedParts : counted).isCount(self[keyPath: count.path])
  }
}

extension WorkforceRow: DeclaringRow {
  static let childCounts = [ChildCount<WorkforceRow>("cases", \.cases)]
  static let others: Set = [
    "establishedFTE", "inPostFTE", "vacantFTE", "agencyFTE", "agencyHeadcount",
    "agencyOnVacanciesFTE", "businessSupportFTE", "agencyCostOfMonth", "agencyForecast",
    "agencyCap", "daysLost", "startersFTE", "leaversFTE", "statedChange",
  ]
}

extension BudgetRow: DeclaringRow {
  static let childCounts = [
    ChildCount<BudgetRow>("count", \.count), .init("budgetCount", \.budgetCount),
  ]
  static let derived: Set = ["weeklyCost"]
  static let others: Set = [
    "originalBudget", "budget", "actual", "income", "reserve", "forecast", "previousForecast",
    "statedVariance",
  ]

  func countsChildren(_ count: ChildCount<BudgetRow>) -> Bool { counted != .other }
}

extension SavingRow: DeclaringRow {
  static let others: Set = [
    "target", "achieved", "forecast", "delivered", "atRisk", "fullYear", "fullTimeEquivalent",
    "vacantPosts",
  ]
}

extension PressureRow: DeclaringRow {
  static let others: Set = ["amount", "delivered"]
}

extension SavingsTargetRow: DeclaringRow {
  static let others: Set = ["base", "percent", "rounding", "growth"]
}

extension SpendControlRow: DeclaringRow {
  static let others: Set = ["amount"]
}

extension ActionRow: DeclaringRow { static let others: Set<String> = [] }
extension DecisionRow: DeclaringRow { static let others: Set<String> = [] }
extension ForumRow: DeclaringRow { static let others: Set<String> = [] }
extension RiskRow: DeclaringRow { static let others: Set<String> = [] }
