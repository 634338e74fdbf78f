import CareModel
import Dashboard
import TerminalUI
import Text

/// Whom to ask for what, by post: the oldest first.
struct ChasePanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: ChaseFigures { state.figures.chase }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let note = Line(figures.asAt.map { "as at \($0.short)" } ?? "", Look.faint)
    let frame = Frame.panel(
      .chase, detail: figures.count == 0 ? "" : figures.countWords, note: note,
      isFocused: isFocused)
    let room = canvas.draw(frame, around: rect)
    guard !room.isEmpty else { return }
    guard figures.count > 0 else {
      canvas.drawWrapped(
        "Nothing is owed: no value is unknown, no file late, no promise passed.", in: room,
        style: Look.muted)
      return
    }
    canvas.draw(table, in: room, selected: isFocused ? state.selection(in: .chase) : nil)
  }

  private var table: Table {
    Table(
      columns: [
        .init("what", priority: 12, isFlexible: true, minimum: 20),
        .init("why", priority: 10),
        .init("since", priority: 6),
        .init("days", .right, priority: 9),
        .init("where", priority: 4),
      ],
      rows: figures.groups.flatMap { group in
        [Table.Row(heading: Line(group.ownerWords, Look.strong))] + group.items.map(row)
      }, headingStyle: Look.faint)
  }

  private func row(_ item: ChaseItem) -> Table.Row {
    Table.Row(
      [
        Line(item.words, Look.text),
        Line(item.reason.words, Look.warning),
        Line(item.since.map { SafeText($0.short) } ?? "", Look.faint),
        Line(item.days.map { "\($0)" } ?? "–", Look.strong),
        Line(item.source.words, Look.faint),
      ], key: item.key)
  }
}
