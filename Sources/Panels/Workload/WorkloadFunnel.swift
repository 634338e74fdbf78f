import CareModel
import TerminalUI
import Text

/// The steps from contact to care as a table, each with a bar, and below them what there is at the
/// end of the period.
struct WorkloadFunnel {
  let figures: WorkloadFigures
  let width: Int

  /// So that no name is cut: some begin alike.
  private var nameWidth: Int { min(figures.steps.map { name($0).width }.max() ?? 0, 28) }

  /// The cells of the longest bar: what the other columns leave; nil where that is too little.
  var barWidth: Int? {
    let free = width - table(barWidth: nil).naturalWidth - 2
    return free >= 8 ? min(free, 40) : nil
  }

  var table: Table { table(barWidth: barWidth) }

  private func table(barWidth: Int?) -> Table {
    let bar: [Table.Column] = barWidth == nil ? [] : [.init("", priority: 14)]
    let columns: [Table.Column] = [
      .init("now", .right, priority: 19), .init("month", .right, priority: 18),
    ]
    return Table(
      columns: [.init("step", priority: 20, isFlexible: true, minimum: nameWidth)] + bar + columns
        + further.map(\.column),
      rows: figures.flows.map { row($0, barWidth) } + heading
        + figures.stocks.map { row($0, barWidth) },
      headingStyle: Look.faint)
  }

  /// The columns of which any step says something.
  private var further: [(column: Table.Column, cell: (WorkloadStepFigure) -> Line)] {
    var columns: [(column: Table.Column, cell: (WorkloadStepFigure) -> Line)] = []
    if figures.steps.contains(where: { $0.overQuarter != nil }) {
      columns.append((.init("quarter", .right, priority: 13), { moved($0.overQuarter) }))
    }
    if figures.steps.contains(where: { $0.overYear != nil }) {
      columns.append((.init("year", .right, priority: 17), { moved($0.overYear) }))
    }
    columns.append(
      (.init("peak", .right, priority: 16), { Line($0.peakWords ?? "", Look.muted) }))
    return columns
  }

  private var heading: [Table.Row] {
    guard !figures.flows.isEmpty, !figures.stocks.isEmpty else { return [] }
    return [Table.Row(heading: Line("at the end of the period", Look.faint))]
  }

  private func row(_ figure: WorkloadStepFigure, _ barWidth: Int?) -> Table.Row {
    let now = Line(
      figure.quantity.words(), Look.figure(figure.quantity))
    let bars = barWidth.map { [bar(figure, in: $0)] } ?? []
    return Table.Row(
      [name(figure)] + bars + [now, moved(figure.overMonth)] + further.map { $0.cell(figure) },
      key: figure.step.rawValue)
  }

  /// A step that is older than the others says from when it is.
  private func name(_ figure: WorkloadStepFigure) -> Line {
    var line = Line(figure.step.name, Look.text)
    if figure.day != figures.asAt { line.append(" \(figure.day.asDue)", Look.warning) }
    return line
  }

  private func bar(_ figure: WorkloadStepFigure, in barWidth: Int) -> Line {
    if figure.quantity.absence == .suppressed { return Line(Hatch.text, Look.faint) }
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
