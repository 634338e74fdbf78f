import CareModel
import Dashboard
import TerminalUI
import Text

/// What is done, under way and not begun.
struct ActionsPanel {
  let state: DashboardState
  let isFocused: Bool

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let actions = state.figures.actions
    let room = canvas.draw(
      Frame.register(
        .actions, detail: detail(in: rect.width), doubt: state.figures.doubtWords(of: "actions"),
        asAt: nil, isFocused: isFocused, width: rect.width),
      around: rect)
    guard !room.isEmpty else { return }
    guard !actions.rows.isEmpty else {
      canvas.drawWrapped(
        "No file gives any actions: a table with the columns action and status.", in: room,
        style: Look.muted)
      return
    }
    let tellsEffect = tellsEffect
    let effect: [Table.Column] = tellsEffect ? [.init("", priority: 3)] : []
    let table = Table(
      columns: [
        .init("", priority: 10),
        .init("", priority: 10, isFlexible: true, minimum: 16),
      ] + effect + [.init("", .right, priority: 5)],
      rows: rows(tellsEffect: tellsEffect), headingStyle: Look.faint)
    canvas.draw(table, in: room, selected: isFocused ? state.selection(in: .actions) : nil)
  }

  private func detail(in width: Int) -> SafeText {
    let actions = state.figures.actions
    guard !actions.rows.isEmpty else { return .empty }
    let room = width - Self.frameWidth
    let long = actions.countWords
    let counts = long.width <= room ? long : actions.shortCountWords
    return counts + chaseWords(in: room - counts.width)
  }

  /// What the key, the title and the corners of the frame take.
  private static let frameWidth = 19

  /// `3 to chase`, where there is room for it: it stands in its own panel too.
  private func chaseWords(in width: Int) -> SafeText {
    let count = state.figures.chase.count
    let words: SafeText = "  \(count) to chase"
    return count > 0 && words.width <= width ? words : ""
  }

  /// The actions, under their terms where they are listed by them.
  private func rows(tellsEffect: Bool) -> [Table.Row] {
    let terms = state.actionTerms
    func rows(_ actions: [ActionFigure]) -> [Table.Row] {
      actions.map { row($0, tellsEffect: tellsEffect) }
    }
    guard !terms.isEmpty else { return rows(state.listedActions) }
    return terms.flatMap { group in
      var heading = Line(group.termWords, Look.strong)
      heading.append("  \(group.actions.countWords)", Look.muted)
      return [Table.Row(heading: heading)] + rows(group.actions.byUrgency)
    }
  }

  /// Whether there is a column for when an action is felt: where actions are listed by term.
  private var tellsEffect: Bool {
    !state.actionTerms.isEmpty && state.figures.actions.rows.contains { $0.row.effect != nil }
  }

  private func row(_ action: ActionFigure, tellsEffect: Bool) -> Table.Row {
    let effect = action.row.effect.map { "felt: \($0.fitted(to: 24))" as SafeText } ?? ""
    let cells = [
      ActionMark.line(action),
      Line(action.row.action, action.row.status == .completed ? Look.muted : Look.text),
    ]
    let due = Line(
      action.row.due.map { "due \($0.asDue)" } ?? .empty,
      action.isOverdue ? Look.worse : Look.faint)
    return Table.Row(
      cells + (tellsEffect ? [Line(effect, Look.muted)] : []) + [due], key: action.row.key)
  }
}

/// The mark of an action's state, the same in every list.
enum ActionMark {
  static func line(_ action: ActionFigure) -> Line {
    switch action.row.status {
    case .completed: Line("✓", Look.better)
    case .inProgress: Line("►", action.isOverdue ? Look.worse : Look.warning)
    case .notStarted: Line("○", action.isOverdue ? Look.worse : Look.muted)
    case .other, .notGiven: Line("?", Look.muted)
    }
  }
}
