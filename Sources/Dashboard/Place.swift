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
  case overview
  case targets
  /// One target, by its identifier in the plan.
  case target(SafeText)
  case actions
  case data
}

/// A part of a page with a frame and a number of its own.
package enum Panel: Int, CaseIterable, Sendable {
  case lookedAfter = 2
  case targets = 6
  case actions = 8
  case data = 9
}

extension Page {
  /// The pages that the keys 1 to 9 open, in the order in which they stand at the top.
  package static let numbered: [(number: Int, page: Page)] = [
    (1, .overview), (6, .targets), (8, .actions), (9, .data),
  ]

  package var title: SafeText {
    switch self {
    case .overview: "Overview"
    case .targets: "Targets"
    case .target(let id): id
    case .actions: "Actions"
    case .data: "Data"
    }
  }

  /// The panels of the page, in the order in which Tab goes through them.
  package var panels: [Panel] {
    switch self {
    case .overview: [.targets, .lookedAfter, .actions, .data]
    case .targets, .target: [.targets]
    case .actions: [.actions]
    case .data: [.data]
    }
  }

  /// The page that a panel opens into.
  static func page(of panel: Panel) -> Page? {
    switch panel {
    case .lookedAfter: nil
    case .targets: .targets
    case .actions: .actions
    case .data: .data
    }
  }
}

extension Panel {
  package var title: SafeText {
    switch self {
    case .lookedAfter: "Looked after children"
    case .targets: "Targets"
    case .actions: "Actions"
    case .data: "Data"
    }
  }
}
