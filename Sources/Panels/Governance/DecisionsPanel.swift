import CareModel
import Dashboard
import TerminalUI
import Text

/// What was decided, on what condition, and what is late of it.
struct DecisionsPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: DecisionsFigures { state.figures.decisions }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let frame = Frame.register(
      .decisions, detail: figures.rows.isEmpty ? "" : figures.countWords,
      doubt: state.figures.doubtWords(of: "decisions"), asAt: figures.asAt, isFocused: isFocused,
      width: rect.width)
    let room = canvas.draw(frame, around: rect)
    guard !room.isEmpty else { return }
    guard !figures.rows.isEmpty else {
      canvas.drawWrapped(
        "No file gives any decisions: a table with the columns date and decision.", in: room,
        style: Look.muted)
      return
    }
    canvas.draw(table, in: room, selected: isFocused ? state.selection(in: .decisions) : nil)
  }

  private var table: Table {
    Table(
      columns: [
        .init("", priority: 12),
        .init("No", priority: 7),
        .init("decision", priority: 12, isFlexible: true, minimum: 18),
        .init("on", priority: 3),
        .init("outcome", priority: 9),
        .init("subject to", priority: 5, isFlexible: true, minimum: 16),
        .init("next", .right, priority: 10),
      ],
      rows: figures.byUrgency.map(row), headingStyle: Look.faint)
  }

  private func row(_ decision: DecisionFigure) -> Table.Row {
    let row = decision.row
    let isDone = decision.standing == .done
    return Table.Row(
      [
        decision.mark,
        Line(row.id ?? "", Look.muted),
        Line(row.decision, isDone ? Look.muted : Look.text),
        Line(SafeText(row.day.short), Look.faint),
        Line(row.outcome.words, isDone ? Look.muted : Look.strong),
        Line(row.shortCondition ?? "", Look.warning),
        Line(decision.nextWords, decision.isOverdue ? Look.worse : Look.faint),
      ], key: decision.key)
  }
}

extension DecisionFigure {
  /// The mark of how it stands, with a shape of its own for each.
  var mark: Line {
    switch standing {
    case .overdue: Line("!", Look.worse)
    case .conditional: Line("◇", Look.warning)
    case .open: Line("○", Look.muted)
    case .done: Line("✓", Look.better)
    }
  }
}
