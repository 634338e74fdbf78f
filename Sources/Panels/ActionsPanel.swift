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
      Frame.panel(.actions, detail: detail(in: rect.width), note: note, isFocused: isFocused),
      around: rect)
    guard !room.isEmpty else { return }
    guard !actions.rows.isEmpty else {
      canvas.drawWrapped(
        "No file gives any actions: a table with the columns action and status.", in: room,
        style: Look.muted)
      return
    }
    let table = Table(
      columns: [
        .init("", priority: 10),
        .init("", priority: 10, isFlexible: true, minimum: 16),
        .init("", .right, priority: 5),
      ],
      rows: actions.byUrgency.map(row), headingStyle: Look.faint)
    canvas.draw(table, in: room, selected: isFocused ? state.selection(in: .actions) : nil)
  }

  private var note: Line {
    state.figures.doubtWords(of: "actions").map { Line($0, Look.warning) } ?? Line()
  }

  private func detail(in width: Int) -> SafeText {
    let actions = state.figures.actions
    guard !actions.rows.isEmpty else { return .empty }
    let parts: [SafeText] = [
      "\(actions.count(.completed)) done",
      "\(actions.count(.inProgress)) \(width < 52 ? "going" : "in progress")",
      "\(actions.count(.notStarted)) \(width < 52 ? "to do" : "not started")",
    ]
    let rest: [SafeText] =
      (actions.other > 0 ? ["\(actions.other) other"] : [])
      + (actions.overdue > 0 ? ["\(actions.overdue) overdue"] : [])
    return (parts + rest).joined(separator: "  ")
  }

  private func row(_ action: ActionFigure) -> Table.Row {
    Table.Row(
      [
        ActionMark.line(action),
        Line(action.row.action, action.row.status == .completed ? Look.muted : Look.text),
        Line(
          action.row.due.map { "due \($0.asDue)" } ?? .empty,
          action.isOverdue ? Look.worse : Look.faint),
      ], key: action.row.key)
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
