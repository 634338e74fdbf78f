package import CareModel
import Text

extension DashboardState {
  /// What identifies the rows of a panel's list on the page that is shown, in their order.
  package func rows(of panel: Panel) -> [String] {
    switch panel {
    case .authorities: authorities.map(\.folder.string)
    case .lookedAfter: []
    case .placements: isOpened ? figures.placements.given.map(\.name.string) : []
    case .workforce: isOpened ? figures.workforce.teams.map(\.team.string) : []
    case .workload: isOpened ? figures.workload.steps.map(\.step.rawValue) : []
    case .measures: figures.measures.rows.map(\.key)
    case .targets: listedTargets.map(\.id.string)
    case .actions: listedActions.map(\.row.key)
    case .data: figures.sources.map(\.path.string)
    case .decisions: figures.decisions.byUrgency.map(\.key)
    case .risks: figures.risks.byScore.map(\.key)
    case .forums: figures.forums.rows.map(\.key)
    case .spendControl: figures.spendControl.byUrgency.map(\.key)
    case .chase: figures.chase.items.map(\.key)
    case .money, .pressures, .savings: moneyRows(of: panel)
    }
  }

  /// How many rows a panel's list has.
  func rowCount(of panel: Panel) -> Int {
    switch panel {
    case .authorities: authorities.count
    case .lookedAfter: 0
    case .money, .pressures, .savings: moneyRows(of: panel).count
    case .placements, .workforce: rows(of: panel).count
    case .workload: rows(of: panel).count
    case .measures: figures.measures.rows.count
    case .targets: figures.targets.rows.count
    case .actions: figures.actions.rows.count
    case .data: figures.sources.count
    case .decisions: figures.decisions.rows.count
    case .risks: figures.risks.rows.count
    case .forums: figures.forums.rows.count
    case .spendControl: figures.spendControl.requests.lines.count
    case .chase: figures.chase.count
    }
  }

  /// Whether a panel has the page to itself, with room for its list.
  var isOpened: Bool { place.page != .overview }

  /// The targets in the order of the page: by urgency on the overview, else by objective as in
  /// the plan.
  package var listedTargets: [TargetFigure] {
    guard place.page != .overview else { return figures.targets.byUrgency }
    let objectives = figures.targets.objectives.map(Optional.some)
    return (objectives + [nil]).flatMap { objective in
      figures.targets.rows.filter { $0.row.objective == objective }
    }
  }

  /// What the bar of a list is on: what was chosen, or the first row; nil for an empty list.
  package func selection(in panel: Panel) -> String? {
    let rows = rows(of: panel)
    guard let chosen = selections[panel], rows.contains(chosen) else { return rows.first }
    return chosen
  }

  /// Moves the bar of the list that has the focus.
  mutating func move(_ command: Command) {
    let panel = place.focus
    let rows = rows(of: panel)
    guard let current = selection(in: panel), let index = rows.firstIndex(of: current) else {
      notice = rows.isEmpty ? "there is no list here to move in" : nil
      return
    }
    let wanted = Self.index(after: command, from: index, count: rows.count)
    guard wanted != index else {
      notice = command.isUpwards ? "this is the first line" : "this is the last line"
      return
    }
    selections[panel] = rows[wanted]
    // On an opened target or measure the bar is the page itself: moving it opens the neighbour.
    switch place.page {
    case .region: showAuthority(at: wanted)
    case .target: places[places.count - 1] = Place(.target(SafeText(rows[wanted])))
    case .measure: places[places.count - 1] = Place(.measure(rows[wanted]))
    case .entry: places[places.count - 1] = Place(.entry(panel, rows[wanted]))
    default: break
    }
  }

  private static func index(after command: Command, from index: Int, count: Int) -> Int {
    let wanted =
      switch command {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - 10
      case .pageDown: index + 10
      case .first: 0
      default: count - 1
      }
    return min(max(0, wanted), count - 1)
  }
}

extension Command {
  fileprivate var isUpwards: Bool { self == .up || self == .pageUp || self == .first }
}
