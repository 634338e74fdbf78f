import Text

/// A part of the figures that `lookout show --panel` prints alone.
package enum ShownPanel: String, CaseIterable, Sendable {
  case lookedAfter
  case placements
  case workforce
  case workload
  case measures
  case targets
  case savings
  case budget
  case pressures
  case actions
  case ahead
  case decisions
  case forums
  case risks
  case spendControl
  case chase
  case sources
}

extension ShownPanel {
  /// The heading of the part, where a format has headings.
  var title: SafeText {
    switch self {
    case .lookedAfter: "Looked after children"
    case .placements: "Placements"
    case .workforce: "Workforce"
    case .workload: "Workload"
    case .measures: "Measures"
    case .targets: "Targets"
    case .savings: "Savings"
    case .budget: "Budget"
    case .pressures: "Pressures"
    case .actions: "Actions"
    case .ahead: "Planned moves"
    case .decisions: "Decisions"
    case .forums: "Forums"
    case .risks: "Risks"
    case .spendControl: "Spend control"
    case .chase: "To chase"
    case .sources: "Sources"
    }
  }
}
