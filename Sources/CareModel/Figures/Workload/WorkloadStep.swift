package import Text

/// A step on the way from the first contact to coming into care, or what there is at its end. The
/// raw value is its name in the outputs.
package enum WorkloadStep: String, CaseIterable, Hashable, Sendable {
  case contacts
  case referrals
  case initialAssessments
  case coreAssessments
  case assessments
  case section47
  case conferences
  case planStarts
  case careStarts
  case plansOpen
  case lookedAfter
  case backlog
}

extension WorkloadStep {
  /// Whether it is counted over a period; else it is what there is at the period's end.
  package var isFlow: Bool {
    switch self {
    case .plansOpen, .lookedAfter, .backlog: false
    default: true
    }
  }

  package var name: SafeText {
    switch self {
    case .contacts: "Contacts"
    case .referrals: "Referrals"
    case .initialAssessments: "Initial assessments"
    case .coreAssessments: "Core assessments"
    case .assessments: "Assessments"
    case .section47: "Section 47 enquiries"
    case .conferences: "Initial conferences"
    case .planStarts: "Plans started"
    case .careStarts: "Came into care"
    case .plansOpen: "Protection plans open"
    case .lookedAfter: "Looked after"
    case .backlog: "Backlog"
    }
  }

  /// What is counted.
  package var definition: SafeText {
    switch self {
    case .contacts: "contacts in the period"
    case .referrals: "referrals in the period"
    case .initialAssessments: "initial assessments that ended in the period"
    case .coreAssessments: "core assessments that ended in the period"
    case .assessments: "assessments that ended in the period"
    case .section47: "section 47 enquiries in the period"
    case .conferences: "initial child protection conferences in the period"
    case .planStarts: "children who became the subject of a child protection plan in the period"
    case .careStarts: "children who came to be looked after in the period"
    case .plansOpen: "children who are the subject of a child protection plan at its end"
    case .lookedAfter: "children looked after at its end"
    case .backlog: "cases that wait to be allocated or reviewed at its end"
    }
  }

  /// The figure that targets may be about.
  package var indicator: Indicator? {
    switch self {
    case .lookedAfter: .lookedAfter
    case .plansOpen: .measure("cpplans")
    case .referrals: .measure("referrals")
    default: nil
    }
  }

  func quantity(of row: WorkloadRow) -> Quantity<Number> { row[keyPath: field] }

  private var field: KeyPath<WorkloadRow, Quantity<Number>> {
    switch self {
    case .contacts: \.contacts
    case .referrals: \.referrals
    case .initialAssessments: \.initialAssessments
    case .coreAssessments: \.coreAssessments
    case .assessments: \.assessments
    case .section47: \.section47
    case .conferences: \.conferences
    case .planStarts: \.planStarts
    case .careStarts: \.careStarts
    case .plansOpen: \.plansOpen
    case .lookedAfter: \.lookedAfter
    case .backlog: \.backlog
    }
  }
}
