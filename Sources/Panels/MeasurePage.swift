package import CareModel
import Dashboard
import TerminalUI
package import Text

/// The measures above, and where there is room the one with the bar on it below.
struct MeasuresPage {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let list = state.figures.measures.rows.count + 3
    let detail = rect.height - list
    guard detail >= 12, let key = state.selection(in: .measures) else {
      return MeasuresPanel(state: state, isFocused: true).draw(on: &canvas, in: rect)
    }
    MeasuresPanel(state: state, isFocused: true).draw(on: &canvas, in: rect.top(list))
    let cursor = canvas.cursor
    MeasurePage(state: state, key: key, isFocused: false)
      .draw(on: &canvas, in: rect.droppingTop(list))
    canvas.cursor = cursor
  }
}

/// One measure: its course, its target, its periods as a table, its teams.
struct MeasurePage {
  let state: DashboardState
  let key: String
  var isFocused = true

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let measure = state.figures.measures.rows.first(where: { $0.key == key }) else {
      let room = canvas.draw(Frame.titled("Measure"), around: rect)
      canvas.drawWrapped(
        "No file gives this measure any more. Esc goes back.", in: room, style: Look.warning)
      return
    }
    if rect.width >= 96 {
      let main = rect.left(rect.width * 64 / 100)
      drawMain(measure, on: &canvas, in: main)
      drawSide(measure, on: &canvas, in: rect.droppingLeft(main.width))
    } else {
      let main = rect.top(max(8, rect.height * 60 / 100))
      drawMain(measure, on: &canvas, in: main)
      drawSide(measure, on: &canvas, in: rect.droppingTop(main.height))
    }
  }

  private func drawMain(_ measure: MeasureFigure, on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(Frame.titled(measure.name, isFocused: isFocused), around: rect)
    guard !room.isEmpty else { return }
    canvas.cursor = Position(x: room.x, y: room.y)
    var headline = Line(measure.valueWords, Look.strong)
    headline.append("  \(measure.row.period)", Look.muted)
    let chip = measure.rating.rag == .none ? Line() : Look.chip(measure.rating.rag, word: true)
    canvas.draw(headline, in: room.row(0).left(max(0, room.width - chip.width - 1)))
    canvas.draw(chip, in: room.row(0), alignment: .right)
    var y = 1
    for (words, style) in sentences(of: measure) where y < room.height - 1 {
      y += max(1, canvas.drawWrapped(words, in: room.droppingTop(y), style: style))
    }
    let chart = room.droppingTop(y + 1).droppingBottom(1)
    if chart.height >= 5 {
      CourseChart(course: measure.course, asAt: measure.asAt)
        .draw(on: &canvas, in: chart.top(24))
    }
    let source: SafeText =
      state.figures.doubtWords(of: "measures")
      ?? "\(measure.row.source.words) · covers to \(measure.asAt.short)"
    if y < room.height { canvas.draw(source, in: room.row(room.height - 1), style: Look.faint) }
  }

  private func sentences(of measure: MeasureFigure) -> [(SafeText, Style)] {
    var words: [(SafeText, Style)] = []
    let about: [SafeText?] = [
      measure.row.unit, measure.row.polarity?.words, measure.row.accumulation.words,
    ]
    let joined = about.compactMap(\.self).joined(separator: " · ")
    if !joined.isEmpty { words.append((joined, Look.muted)) }
    if let said = measure.row.headline ?? measure.row.comment { words.append((said, Look.text)) }
    let label: SafeText = measure.rating.rag == .none ? "no colour: " : "rule: "
    words.append((label + measure.rating.reason.words, Look.text))
    if let expected = measure.expected {
      words.append(
        (
          "the month’s share of \(measure.words(measure.row.target)) for the year:"
            + " \(measure.words(expected))", Look.muted
        ))
    }
    if let rag = measure.row.ragInFile, rag != measure.rating.rag, rag != .none {
      words.append(("the file says \(rag.shape) \(rag.word)", Look.warning))
    }
    if let movement = measure.movement {
      words.append((movement.words, Look.direction(isAdverse: movement.isWorse)))
    }
    if let year = measure.movementOverYear {
      words.append((year.yearWords, Look.direction(isAdverse: year.isWorse)))
    }
    if let peak = measure.series.peak, measure.row.accumulation != .cumulative {
      words.append(
        ("peak \(measure.words(peak.quantity)) in \(peak.day.asDue)", Look.muted))
    }
    if measure.row.comparator != .notGiven {
      words.append(("elsewhere \(measure.words(measure.row.comparator))", Look.muted))
    }
    if let computed = measure.computed {
      words.append(
        ("numerator by denominator gives \(computed.words(decimals: 2))", Look.warning))
    }
    return words
  }

  private func drawSide(_ measure: MeasureFigure, on canvas: inout Canvas, in rect: Rect) {
    let teams = measure.teams.isEmpty ? 0 : min(measure.teams.count + 3, rect.height / 2)
    let room = canvas.draw(Frame.titled("Periods"), around: rect.droppingBottom(teams))
    canvas.draw(periods(of: measure), in: room, selected: nil)
    guard teams > 0 else { return }
    let below = canvas.draw(Frame.titled("Teams"), around: rect.droppingTop(rect.height - teams))
    canvas.draw(self.teams(of: measure), in: below, selected: nil)
  }

  private func periods(of measure: MeasureFigure) -> Table {
    Table(
      columns: [
        .init("period", priority: 10, isFlexible: true, minimum: 8),
        .init("value", .right, priority: 9), .init("of", .right, priority: 3),
        .init("target", .right, priority: 8), .init("line", .right, priority: 2),
      ],
      rows: measure.history.map { row in
        Table.Row(
          [
            Line(row.period, Look.text), Line(measure.words(row.stated), Look.strong),
            Line(row.denominator == .notGiven ? "" : row.denominator.words(), Look.muted),
            Line(row.target == .notGiven ? "" : measure.words(row.target), Look.muted),
            Line("\(row.source.line)", Look.faint),
          ], key: row.period.string)
      }, headingStyle: Look.faint)
  }

  private func teams(of measure: MeasureFigure) -> Table {
    Table(
      columns: [
        .init("team", priority: 10, isFlexible: true, minimum: 8),
        .init("value", .right, priority: 9),
      ],
      rows: measure.teams.map { team in
        Table.Row(
          [Line(team.team, Look.text), Line(measure.words(team.value), Look.strong)],
          key: team.team.string)
      }, headingStyle: Look.faint)
  }
}

extension Accumulation {
  package var words: SafeText? {
    switch self {
    case .none: nil
    case .cumulative: "counted from April on"
    case .rolling: "of the last twelve months"
    }
  }
}
