import CareModel
import Dashboard
import TerminalUI
import Text

/// Which body challenges what, level by level, and when it is reported to next.
struct ForumsPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: ForumsFigures { state.figures.forums }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let frame = Frame.register(
      .forums, detail: figures.rows.isEmpty ? "" : figures.countWords,
      doubt: state.figures.doubtWords(of: "forums"), asAt: figures.asAt, isFocused: isFocused,
      width: rect.width)
    let room = canvas.draw(frame, around: rect)
    guard !room.isEmpty else { return }
    guard !figures.rows.isEmpty else {
      canvas.drawWrapped(
        "No file gives any forums: a table with the columns forum, level and challenges.", in: room,
        style: Look.muted)
      return
    }
    canvas.draw(table, in: room, selected: isFocused ? state.selection(in: .forums) : nil)
  }

  private var table: Table {
    Table(
      columns: [
        .init("forum", priority: 12, isFlexible: true, minimum: 16),
        .init("challenges", priority: 8, isFlexible: true, minimum: 16),
        .init("how often", priority: 5),
        .init("next report", .right, priority: 10),
      ],
      rows: figures.groups.flatMap { group in
        [Table.Row(heading: Line(group.level.words, Look.strong))] + group.forums.map(row)
      }, headingStyle: Look.faint)
  }

  private func row(_ forum: ForumFigure) -> Table.Row {
    let report: SafeText =
      forum.row.nextReport.map { (forum.isOverdue ? "! " : "") + SafeText($0.asDue) } ?? "–"
    return Table.Row(
      [
        Line(forum.row.forum, Look.text),
        Line(forum.row.challenges ?? "", Look.text),
        Line(forum.row.frequency ?? "", Look.muted),
        Line(report, forum.isOverdue ? Look.worse : Look.muted),
      ], key: forum.key)
  }
}
