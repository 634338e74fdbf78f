package import CareModel
import Dashboard
import TerminalUI
package import Text

/// The measures of a scorecard: what each is, against what, and which way it goes.
struct MeasuresPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: MeasuresFigures { state.figures.measures }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let red = figures.count(.red)
    let detail: SafeText = "\(figures.rows.count)" + (red > 0 ? " · \(red) red" : "")
    let frame = Frame.panel(
      .measures, detail: figures.rows.isEmpty ? "" : detail, note: note, isFocused: isFocused)
    let room = canvas.draw(frame, around: rect)
    guard !room.isEmpty else { return }
    guard !figures.rows.isEmpty else {
      canvas.drawWrapped(
        "No file gives any: a table with the columns measure, period and value.", in: room,
        style: Look.muted)
      return
    }
    canvas.draw(
      MeasuresTable(measures: figures.rows).table, in: room.top(figures.rows.count + 1),
      selected: isFocused ? state.selection(in: .measures) : nil)
  }

  private var note: Line {
    if let stale = state.figures.doubtWords(of: "measures") { return Line(stale, Look.warning) }
    return Line(figures.asAt.map { "as at \($0.short)" } ?? "", Look.faint)
  }
}

struct MeasuresTable {
  let measures: [MeasureFigure]

  var table: Table {
    Table(
      columns: [
        .init("measure", priority: 12, isFlexible: true, minimum: 20),
        .init("period", priority: 6),
        .init("value", .right, priority: 11),
        .init("target", .right, priority: 8),
        .init("var", .right, priority: 7),
        .init("RAG", priority: 12),
        .init("before", .right, priority: 4),
        .init("year ago", .right, priority: 5),
        .init("elsewhere", .right, priority: 3),
        .init("trend", priority: 2),
      ],
      rows: measures.map(row), headingStyle: Look.faint)
  }

  private func row(_ measure: MeasureFigure) -> Table.Row {
    let isAdverse = measure.isAdverse
    return Table.Row(
      [
        Line(measure.name, Look.text),
        Line(measure.row.period, Look.muted),
        Line(measure.valueWords, Look.figure(measure.value)),
        Line(measure.row.target == .notGiven ? "" : measure.words(measure.row.target), Look.text),
        Line(
          measure.variance.isKnown ? measure.varianceWords : "",
          Look.direction(isAdverse: isAdverse)),
        measure.rating.rag == .none ? Line() : Look.chip(measure.rating.rag),
        moved(measure.movement, isCumulative: measure.row.accumulation == .cumulative),
        moved(measure.movementOverYear),
        Line(
          measure.row.comparator == .notGiven ? "" : measure.words(measure.row.comparator),
          Look.muted),
        Line(Sparkline.text(measure.periods.suffix(12)), Look.muted),
      ], key: measure.key)
  }

  private func moved(_ movement: Movement?, isCumulative: Bool = false) -> Line {
    guard let movement else { return Line(isCumulative ? "since Apr" : "", Look.faint) }
    return Line(movement.changeWords, Look.direction(isAdverse: movement.isWorse))
  }
}

/// A series in as many cells as it has figures, with a gap for each that is hidden.
enum Sparkline {
  static func text(_ values: some Sequence<Number?>) -> SafeText {
    let known = values.compactMap(\.self)
    guard known.count > 1, let low = known.min(), let high = known.max() else { return "" }
    let span = max(high.approximation - low.approximation, 0.0001)
    let blocks = values.map { value -> Character in
      guard let value else { return " " }
      let level = 1 + Int(((value.approximation - low.approximation) / span * 7).rounded())
      return Character(Eighths.vertical[min(max(level, 1), 8)])
    }
    return SafeText(String(blocks))
  }
}

extension MeasureFigure {
  /// What the measure was, earliest first; nil for what is hidden.
  var periods: [Number?] {
    let hidden = history.filter { $0.stated.absence == .suppressed }.map(\.day)
    let values = Dictionary(series.points.map { ($0.day, $0.value) }) { $1 }
    return Set(values.keys).union(hidden).sorted().map { values[$0] }
  }

  /// How many decimals the measure's figures are shown with.
  package var decimals: Int {
    let shown = [value.value, row.target.value, row.comparator.value].compactMap(\.self)
    return min(shown.map(\.decimals).max() ?? 0, 2)
  }

  package func words(_ quantity: Quantity<Number>) -> SafeText {
    let words = quantity.words(decimals: decimals)
    return quantity.isKnown && row.isPercentage ? words + "%" : words
  }

  package var valueWords: SafeText { words(value) }

  package var varianceWords: SafeText {
    variance.signedWords(decimals: decimals) + (row.isPercentage && variance.isKnown ? "pp" : "")
  }
}
