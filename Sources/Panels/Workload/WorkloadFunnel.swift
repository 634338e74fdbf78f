import CareModel
import TerminalUI
import Text

/// The steps from contact to care as a table, each with a bar, and below them what there is at the
/// end of the period.
struct WorkloadFunnel {
  let figures: WorkloadFigures
  let width: Int

  /// What the other columns leave, but for the one that leaves first.
  private var barWidth: Int { min(max(6, width - 56), 40) }

  /// So that no name is cut: some begin alike.
  private var nameWidth: Int { min(figures.steps.map { name($0).width }.max() ?? 0, 28) }

  var table: Table {
    Table(
      columns: [
        .init("step", priority: 20, isFlexible: true, minimum: nameWidth),
        .init("", priority: 14),
        .init("now", .right, priority: 19),
        .init("month", .right, priority: 18),
        .init("quarter", .right, priority: 13),
        .init("year", .right, priority: 17),
        .init("peak", .right, priority: 16),
      ],
      rows: figures.flows.map(row) + heading + figures.stocks.map(row),
      headingStyle: Look.faint)
  }

  private var heading: [Table.Row] {
    guard !figures.flows.isEmpty, !figures.stocks.isEmpty else { return [] }
    return [Table.Row(heading: Line("at the end of the period", Look.faint))]
  }

  private func row(_ figure: WorkloadStepFigure) -> Table.Row {
    Table.Row(
      [
        name(figure), bar(figure),
        Line(figure.quantity.words(), figure.quantity.isKnown ? Look.strong : Look.warning),
        moved(figure.overMonth), moved(figure.overQuarter), moved(figure.overYear),
        Line(figure.peakWords ?? "", Look.muted),
      ], key: figure.step.rawValue)
  }

  /// A step that is older than the others says from when it is.
  private func name(_ figure: WorkloadStepFigure) -> Line {
    var line = Line(figure.step.name, Look.text)
    if figure.day != figures.asAt { line.append(" \(figure.day.asDue)", Look.warning) }
    return line
  }

  private func bar(_ figure: WorkloadStepFigure) -> Line {
    guard let share = figures.share(of: figure) else { return Line() }
    let eighths = Int((share * Double(barWidth * 8)).rounded())
    var text = String(repeating: "█", count: eighths / 8)
    if eighths % 8 > 0 { text.unicodeScalars.append(Eighths.horizontal[eighths % 8]) }
    return Line(SafeText(text), Style(.edge, on: .panel))
  }

  private func moved(_ movement: Movement?) -> Line {
    movement.map { Line($0.changeWords, Look.text) } ?? Line("·", Look.faint)
  }
}
