package import Text

/// A page, and which of its panels has the focus.
package struct Place: Equatable, Sendable {
  package let page: Page
  package internal(set) var focus: Panel

  init(_ page: Page, focus: Panel? = nil) {
    self.page = page
    self.focus = focus ?? page.panels[0]
  }
}

/// What fills the screen.
package enum Page: Hashable, Sendable {
  /// All authorities, where there are several.
  case region
  case overview
  case placements
  case workforce
  case workload
  case targets
  /// One target, by its identifier in the plan.
  case target(SafeText)
  case measures
  /// One measure, by its key.
  case measure(String)
  case actions
  case data
  /// One row of a panel with everything that is known of it, by its key.
  case entry(Panel, String)
  /// The budget, its pressures and the savings.
  case money
}

/// A part of a page with a frame and a key of its own.
package enum Panel: Character, CaseIterable, Sendable {
  case authorities = "A"
  case lookedAfter = "2"
  case placements = "3"
  case workforce = "4"
  case workload = "5"
  case targets = "6"
  case actions = "8"
  case data = "9"
  case measures = "M"
  case decisions = "D"
  case risks = "R"
  case forums = "F"
  case spendControl = "K"
  case chase = "C"
  case money = "7"
  case pressures = "P"
  case savings = "S"
}

extension Page {
  /// The pages that a key of their own opens, in the order in which they stand at the top.
  package static let keyed: [(key: Character, page: Page)] = [
    ("1", .overview), ("3", .placements), ("4", .workforce), ("5", .workload), ("6", .targets),
    ("7", .money),
    ("8", .actions), ("9", .data), ("M", .measures),
  ]

  package var title: SafeText {
    switch self {
    case .region: "Authorities"
    case .overview: "Overview"
    case .placements: "Placements"
    case .workforce: "Workforce"
    case .workload: "Workload"
    case .targets: "Targets"
    case .target(let id): id
    case .measures: "Measures"
    case .measure(let key): SafeText(key)
    case .actions: "Actions"
    case .data: "Data"
    case .entry(let panel, _): panel.title
    case .money: "Money"
    }
  }

  /// The panels of the page, in the order in which Tab goes through them.
  package var panels: [Panel] {
    switch self {
    case .region: [.authorities]
    case .overview:
      [.targets, .lookedAfter, .placements, .workforce, .workload, .money, .actions, .data]
    case .placements: [.placements]
    case .workforce: [.workforce]
    case .workload: [.workload]
    case .measures, .measure: [.measures]
    case .targets, .target: [.targets]
    case .actions: [.actions, .decisions, .risks, .forums, .spendControl, .chase]
    case .data: [.data]
    case .entry(let panel, _): [panel]
    case .money: [.money, .pressures, .savings]
    }
  }
}

extension Panel {
  /// The title where there is little room.
  package var shortTitle: SafeText {
    switch self {
    case .lookedAfter: "Looked after"
    case .placements: "Placements"
    case .workforce: "Agency workers"
    default: title
    }
  }

  package var title: SafeText {
    switch self {
    case .authorities: "Authorities"
    case .lookedAfter: "Looked after children"
    case .placements: "Placement mix"
    case .workforce: "Agency social workers"
    case .workload: "Workload"
    case .measures: "Measures"
    case .targets: "Targets"
    case .actions: "Actions"
    case .data: "Data"
    case .decisions: "Decisions"
    case .risks: "Risks"
    case .forums: "Forums"
    case .spendControl: "Spend control"
    case .chase: "Chase list"
    case .money: "Money"
    case .pressures: "Pressures"
    case .savings: "Savings"
    }
  }
}
