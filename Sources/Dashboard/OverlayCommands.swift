import CareModel

extension DashboardState {
  /// What can be done at this place, in the order of the table.
  package var helpBindings: [KeyBinding] {
    KeyBinding.all.filter { isAvailable($0.command) }
  }

  /// Whether a command would do something at this place.
  package func isAvailable(_ command: Command) -> Bool {
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: rowCount(of: place.focus) > 1
    case .nextPanel, .previousPanel: place.page.panels.count > 1
    case .open: canOpen
    case .back: places.count > 1
    case .earlierMonth, .earlierYear: figures.asAt != nil
    case .laterMonth, .laterYear: figures.isPast
    case .newestDay: day != nil
    case .origin: hasOrigin
    case .nextAuthority, .authorities: hasSeveralAuthorities
    case .go, .help, .quit, .meeting, .blank: true
    }
  }

  private var canOpen: Bool {
    switch (place.page, place.focus) {
    case (.region, _): true
    case (.overview, .lookedAfter): figures.lookedAfter != nil
    case (.overview, .targets), (.targets, _): !figures.targets.rows.isEmpty
    case (.overview, .measures), (.measures, _): !figures.measures.rows.isEmpty
    case (.placements, _): !figures.placements.aims.isEmpty
    case (.workforce, _): figures.workforce.agency?.targets.isEmpty == false
    case (.workload, _):
      figures.workload.steps.contains { figures.targets.first(about: $0.step) != nil }
    case (.money, _): canOpenMoney
    case (.overview, _): true
    case (.actions, let panel): rowCount(of: panel) > 0
    default: false
    }
  }

  /// Whether what has the focus is a figure that comes from somewhere.
  var hasOrigin: Bool {
    switch place.focus {
    case .authorities: false
    case .lookedAfter: figures.lookedAfter != nil
    case .placements: figures.placements.isGiven
    case .workforce: figures.workforce.isGiven
    case .workload: figures.workload.isGiven
    case .measures: !figures.measures.rows.isEmpty
    case .targets: !figures.targets.rows.isEmpty
    case .actions: !figures.actions.rows.isEmpty
    case .data: !figures.sources.isEmpty
    case .decisions, .risks, .forums, .spendControl, .chase: rowCount(of: place.focus) > 0
    case .money, .pressures, .savings: hasMoneyOrigin
    }
  }

  mutating func performInOverlay(_ command: Command) -> [Effect] {
    switch (overlay, command) {
    case (_, .quit): return [.quit]
    case (.help(let selected), .up): overlay = .help(selected: max(0, selected - 1))
    case (.help(let selected), .down):
      overlay = .help(selected: min(helpBindings.count - 1, selected + 1))
    case (.help, .first): overlay = .help(selected: 0)
    case (.help, .last): overlay = .help(selected: helpBindings.count - 1)
    case (.help(let selected), .open): return run(helpBindings[selected].command)
    case (.help, .help), (.origin, .origin), (_, .back), (.origin, .open): overlay = nil
    default: return run(command)
    }
    return []
  }

  /// Leaves the overlay and does what was chosen or pressed.
  private mutating func run(_ command: Command) -> [Effect] {
    overlay = nil
    return perform(command)
  }
}
