import CareModel
import TerminalUI
import Text

/// The lines of the current year's savings plan, each with how far it has come.
struct SavingsLines {
  let figures: SavingsFigures
  /// That the figures are older than their file, where they are.
  var stale: SafeText?

  var isEmpty: Bool { figures.current?.lines.isEmpty ?? true }

  var idealHeight: Int { min(figures.current?.lines.count ?? 0, 12) + 3 }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let year = figures.current else { return }
    let room = canvas.draw(
      Frame.titled(
        "Savings \(year.yearWords)", note: stale.map { Line($0, Look.warning) } ?? Line()),
      around: rect)
    let names = room.width / 3
    let table = Table(
      columns: [
        .init("No", .right, priority: 5), .init("", priority: 4, isFlexible: true, minimum: 22),
        .init("target", .right, priority: 7), .init("achieved", .right, priority: 8),
        .init("short", .right, priority: 6),
      ],
      rows: year.lines.map(row), headingStyle: Look.faint)
    canvas.draw(table, in: room.left(room.width - names), selected: nil)
    for (index, line) in year.lines.prefix(max(0, room.height - 1)).enumerated() {
      guard let percent = line.percent.value else { continue }
      canvas.draw(
        Bar(share: percent.approximation / 100),
        in: room.row(index + 1).droppingLeft(room.width - names + 2),
        style: Style(.edge, on: .track))
    }
  }

  private func row(_ line: SavingFigure) -> Table.Row {
    Table.Row(
      [
        Line(line.label, Look.muted),
        Line(line.row.description ?? .empty, Look.text),
        Line(line.row.target.words, Look.text),
        Line(line.row.achieved.words, line.row.achieved.isKnown ? Look.strong : Look.warning),
        Line(line.variance.words, Look.direction(isAdverse: line.isAdverse)),
      ], key: line.row.id.string)
  }
}
