/// A count of a period of the workload.
enum WorkloadField: String, CaseIterable {
  case contacts, referrals, initialAssessments, coreAssessments, assessments, assessmentsInTime
  case section47, conferences, planStarts, careStarts, plansOpen, lookedAfter, backlog
}

extension WorkloadField {
  var path: ChildCount<WorkloadRow>.Path {
    switch self {
    case .contacts: \.contacts
    case .referrals: \.referrals
    case .initialAssessments: \.initialAssessments
    case .coreAssessments: \.coreAssessments
    case .assessments: \.assessments
    case .assessmentsInTime: \.assessmentsInTime
    case .section47: \.section47
    case .conferences: \.conferences
    case .planStarts: \.planStarts
    case .careStarts: \.careStarts
    case .plansOpen: \.plansOpen
    case .lookedAfter: \.lookedAfter
    case .backlog: \.backlog
    }
  }

  /// Whether it is counted over the period, so that months add up to a quarter.
  var isFlow: Bool {
    switch self {
    case .plansOpen, .lookedAfter, .backlog: false
    default: true
    }
  }

  var isOfAssessments: Bool { Self.ofAssessments.contains(self) }

  static let ofAssessments: Set = [
    initialAssessments, coreAssessments, assessments, assessmentsInTime,
  ]
}

/// The assessments of a period: initial and core ones flow together, and are in time or late.
struct AssessmentsOfPeriod {
  /// The counts of the period to hide.
  let hidden: Set<WorkloadField>

  /// What a period tells, of which `also` is hidden for other reasons.
  init(
    _ told: [WorkloadField: Quantity<Number>], also: Set<WorkloadField>, _ disclosure: Disclosure
  ) {
    let kinds: [WorkloadField] = [.initialAssessments, .coreAssessments]
    let counts = kinds.compactMap { told[$0]?.wholeCount }
    guard let all = told[.assessments]?.wholeCount else {
      hidden = []
      return
    }
    let ofKinds = counts.count == 2 && counts[0] + counts[1] == all ? counts : []
    let inTime = told[.assessmentsInTime]?.wholeCount.flatMap { $0 <= all ? $0 : nil }
    guard !ofKinds.isEmpty || inTime != nil else {
      hidden = []
      return
    }
    // All assessments flow from their kinds into what becomes of them, as far as both are told.
    let beginning: SumNode = ofKinds.isEmpty ? 1 : 0
    let end: SumNode = inTime == nil ? beginning : 2
    var network = SumNetwork<LineName<WorkloadField>>()
    for (kind, count) in zip(kinds, ofKinds) {
      network.add(.named(kind), from: 0, to: 1, count: count, .cell)
    }
    network.add(.named(.assessments), from: 1, to: end, count: all, .margin)
    if let inTime {
      network.add(.named(.assessmentsInTime), from: 2, to: beginning, count: inTime, .cell)
      network.add(
        .complement(.assessmentsInTime), from: 2, to: beginning, count: all - inTime, .cell)
    }
    let others = Set(also.map { LineName.named($0) })
    hidden = Set(
      network.hidden(threshold: disclosure.threshold, also: others).compactMap(\.name))
  }
}
