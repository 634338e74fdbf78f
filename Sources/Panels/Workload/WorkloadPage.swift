import CareModel
import Dashboard
import TerminalUI
import Text

/// The way from the first contact to care: every step with how it moved, the months of the one with
/// the bar on it, and how many referrals lead to a plan or to care.
struct WorkloadPage {
  let state: DashboardState

  private var figures: WorkloadFigures { state.figures.workload }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard figures.isGiven else {
      return WorkloadPanel(state: state, isFocused: true).draw(on: &canvas, in: rect)
    }
    if rect.width >= 96 {
      let main = rect.left(rect.width * 56 / 100)
      drawFunnel(on: &canvas, in: main)
      let side = rect.droppingLeft(main.width)
      let chart = side.top(max(8, side.height - conversionHeight))
      drawChosen(on: &canvas, in: chart)
      drawConversion(on: &canvas, in: side.droppingTop(chart.height))
    } else {
      let list = rect.top(min(figures.steps.count + 6, max(6, rect.height * 55 / 100)))
      drawFunnel(on: &canvas, in: list)
      let rest = rect.droppingTop(list.height)
      let half = rest.width >= 60 ? rest.width / 2 : rest.width
      drawChosen(on: &canvas, in: rest.left(half))
      drawConversion(on: &canvas, in: rest.droppingLeft(half))
    }
  }

  private var chosen: WorkloadStepFigure? {
    let key = state.selection(in: .workload)
    return figures.steps.first { $0.step.rawValue == key }
  }

  private func drawFunnel(on canvas: inout Canvas, in rect: Rect) {
    let key = state.selection(in: .workload)
    let funnel = WorkloadFunnel(figures: figures, width: rect.width - 4)
    let table = funnel.table
    let seen = table.seenWords(showing: key, height: rect.height - 3)
    let day = figures.asAt.map { "as at \($0.short)" as SafeText } ?? ""
    let note =
      state.figures.doubtWords(of: "workload").map { Line($0, Look.warning) }
      ?? Line([seen, day].filter { !$0.isEmpty }.joined(separator: " · "), Look.faint)
    let room = canvas.draw(Frame.panel(.workload, note: note, isFocused: true), around: rect)
    guard !room.isEmpty else { return }
    let list = room.droppingBottom(1).top(table.rows.count + 1)
    canvas.draw(table, in: list, selected: key)
    let below = room.droppingTop(list.height + 1).droppingBottom(1)
    let used = drawFurther(on: &canvas, in: below, hasBars: funnel.barWidth != nil)
    drawMonths(on: &canvas, in: below.droppingTop(used + 1).droppingBottom(1))
    canvas.draw(source(in: room.width), in: room.row(room.height - 1))
  }

  /// What else the files say, below the list.
  private func drawFurther(on canvas: inout Canvas, in room: Rect, hasBars: Bool) -> Int {
    var words: [(SafeText, Style)] = []
    if let headline = figures.headline { words.append(("“\(headline)”", Look.text)) }
    if let inTime = figures.inTime {
      words.append(("assessments: \(inTime.words), in \(inTime.day.asDue)", Look.text))
    }
    if hasBars {
      words.append(
        (
          "bars: of the largest step; below, of the largest number at the end of the period",
          Look.faint
        ))
    }
    var y = 0
    for (text, style) in words where y < room.height {
      y += max(1, canvas.drawWrapped(text, in: room.droppingTop(y), style: style))
    }
    return y
  }

  private func drawMonths(on canvas: inout Canvas, in room: Rect) {
    let months = WorkloadMonths(figures: figures)
    guard months.isUseful, room.height >= 4 else { return }
    let cursor = canvas.cursor
    canvas.draw(months.table, in: room, selected: nil)
    canvas.cursor = cursor
  }

  private func source(in width: Int) -> Line {
    guard let row = figures.rows.first, let day = figures.asAt else { return Line() }
    return Line(SafeText.covering(row.path, to: day, in: width), Look.faint)
  }
}

extension WorkloadPage {
  /// The months of the step that the bar is on.
  private func drawChosen(on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty, let chosen else { return }
    let cursor = canvas.cursor
    let room = canvas.draw(Frame.titled(chosen.step.name), around: rect)
    canvas.cursor = cursor
    guard !room.isEmpty else { return }
    var headline = Line(chosen.quantity.words(), Look.strong)
    headline.append("  \(chosen.periodWords)", Look.muted)
    canvas.draw(headline, in: room.row(0))
    var y = 1
    for (words, style) in sentences(of: chosen, in: room) where y < room.height {
      y += max(1, canvas.drawWrapped(words, in: room.droppingTop(y), style: style))
    }
    let chart = room.droppingTop(y + (room.height - y >= 10 ? 1 : 0))
    if chart.height >= 4 {
      CourseChart(course: chosen.course, asAt: chosen.day, marksPeak: true)
        .draw(on: &canvas, in: chart.top(36))
    }
  }

  /// Where there is little room the movements that fit on a line, and what must not be missed.
  private func sentences(
    of chosen: WorkloadStepFigure, in room: Rect
  ) -> [(SafeText, Style)] {
    var lines: [(SafeText, Style)] = []
    let isLow = room.height < 12
    var moved: SafeText = ""
    for words in chosen.movementWords {
      let longer = moved.isEmpty ? words : moved + " · \(words)"
      if moved.isEmpty || !isLow || longer.width <= room.width { moved = longer }
    }
    if !moved.isEmpty { lines.append((moved, Look.text)) }
    if !isLow {
      if let peak = chosen.peakWords {
        lines.append(("peak \(peak), \(chosen.quantity.words()) now", Look.muted))
      }
      if let quarter = chosen.quarterWords { lines.append((quarter, Look.muted)) }
    }
    if let otherwise = chosen.otherwiseWords { lines.append((otherwise, Look.warning)) }
    return lines
  }

  private var conversionHeight: Int { min(figures.conversions.count + 3, 7) + stockLines.count + 5 }

  private func drawConversion(on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let room = canvas.draw(Frame.titled("Conversion by quarter"), around: rect)
    guard !room.isEmpty else { return }
    let table = WorkloadConversions(conversions: figures.conversions).table
    var y = 0
    if figures.conversions.isEmpty {
      y += canvas.drawWrapped(
        "not given: it takes the plans or the children who came into care, and the referrals, of"
          + " three months", in: room, style: Look.muted)
    } else {
      let rows = min(figures.conversions.count + 1, max(2, room.height - stockLines.count - 4))
      canvas.draw(table, in: room.top(rows), selected: nil)
      y = rows
      y += canvas.drawWrapped(
        WorkloadConversion.definition, in: room.droppingTop(y), style: Look.faint)
    }
    for (index, line) in stockLines.enumerated() where y + 1 + index < room.height {
      canvas.draw(line(room.width), in: room.row(y + 1 + index))
    }
  }

  /// The open plans and the backlog.
  private var stockLines: [(Int) -> Line] {
    let steps: [WorkloadStep] = [.plansOpen, .backlog]
    return steps.compactMap { step in figures[step].map { figure in { figure.line(in: $0) } } }
  }
}

extension WorkloadStepFigure {
  /// `Backlog 58  ▼ 3 since Mar 13 · peak 61 in Mar 13`, as far as it fits a width.
  fileprivate func line(in width: Int) -> Line {
    var line = Line("\(step.name) ", Look.muted)
    line.append(quantity.words(), Look.strong)
    let movement = overMonth ?? overQuarter ?? overYear
    let moved = movement.map { Line.pair(line, Line($0.words, Look.text), "  ") } ?? line
    let short = movement.map { Line.pair(line, Line($0.changeWords, Look.text), "  ") } ?? line
    var lines = [moved, short]
    if let peakWords {
      let peak = Line("peak \(peakWords)", Look.muted)
      lines = [Line.pair(moved, peak), Line.pair(short, peak)] + lines
    }
    return Line.first(lines, in: width) ?? line
  }
}
