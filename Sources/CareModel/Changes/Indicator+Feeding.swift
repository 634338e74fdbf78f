extension Indicator {
  /// Whether a row of a file that is no plan may move the figure of a day: the workload of a period
  /// gives that of its last day.
  func isFed(by subject: RowSubject, on day: Day?) -> Bool {
    switch (subject, self) {
    case (.measure(_, let given), _): given == self
    case (.workforce, .agencyFTE), (.workforce, .agencyRate), (.workforce, .vacancyRate): true
    case (.workforce, .measure("caseload")): true
    case (.placement(let group, _), .placements(let scope)): scope.contains(group)
    case (.placement(let group, _), .fosteringAgencyShare): group == .fosterOther
    case (.placement, .placementUnitCost): true
    case (.workload(let told), _): isStepOfWorkload && day == told
    case (.budget, .budgetVariance): true
    default: false
    }
  }

  private var isStepOfWorkload: Bool { WorkloadStep.allCases.contains { $0.indicator == self } }
}
