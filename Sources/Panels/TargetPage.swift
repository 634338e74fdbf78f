import CareModel
import Dashboard
import TerminalUI
import Text

/// One target: its course, its result and the rule in words, its saving, its actions, its source.
struct TargetPage {
  let state: DashboardState
  let id: SafeText

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let target = state.figures.targets.rows.first(where: { $0.id == id }) else {
      let room = canvas.draw(Frame.titled("Target \(id)"), around: rect)
      canvas.drawWrapped(
        "No file gives this target any more. Esc goes back.", in: room, style: Look.warning)
      return
    }
    let side = TargetSide(
      target: target, actions: state.figures.actions.rows(of: target),
      file: state.figures.sources.first { $0.path == target.row.source.path },
      year: state.figures.savings.current?.year)
    let content = TargetMain(
      target: target, ahead: state.figures.ahead.forecast(for: target.id))
    if rect.width >= 96 {
      let main = rect.left(rect.width * 64 / 100)
      content.draw(on: &canvas, in: main)
      side.draw(on: &canvas, in: rect.droppingLeft(main.width))
    } else {
      let main = rect.top(
        content.height(width: rect.width, atMost: max(8, rect.height * 6 / 10)))
      content.draw(on: &canvas, in: main)
      side.draw(on: &canvas, in: rect.droppingTop(main.height))
    }
  }
}

/// The left of the page: the result, the course and the rule.
private struct TargetMain {
  let target: TargetFigure
  /// Where planned moves lead.
  let ahead: MoveForecast?

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.titled("\(target.id)  \(target.name)", isFocused: true), around: rect)
    guard !room.isEmpty else { return }
    canvas.cursor = Position(x: room.x, y: room.y)
    drawResult(on: &canvas, in: room.row(0))
    let words = words.flatMap { text, style in
      text.wrapped(to: room.width).map { Line($0, style) }
    }
    let rest = room.droppingTop(1)
    let shown = words.prefix(rest.height)
    let chartHeight = min(rest.height - shown.count - 2, 24)
    let hasChart = chartHeight >= 5
    if hasChart {
      CourseChart(course: target.course, asAt: target.measureNow?.day)
        .draw(on: &canvas, in: rest.droppingTop(1).top(chartHeight))
    }
    let text = hasChart ? rest.droppingTop(chartHeight + 2) : rest
    for (index, line) in shown.enumerated() { canvas.draw(line, in: text.row(index)) }
  }

  /// The rows that the words take, and a course where there is one and room for it.
  func height(width: Int, atMost limit: Int) -> Int {
    let lines = words.reduce(0) { $0 + $1.0.wrapped(to: width - 4).count } + 3
    let hasCourse = CourseChart(course: target.course, asAt: nil).isDrawn
    return hasCourse && lines + 7 <= limit ? limit : min(lines, limit)
  }

  private func drawResult(on canvas: inout Canvas, in rect: Rect) {
    let isOpen = target.status == .notDue
    var line = Line(isOpen ? "target " : "actual ", Look.muted)
    line.append(isOpen ? target.targetWords : target.actualWords, Look.strong)
    line.append(isOpen ? " by \(target.dueWords)" : "  target \(target.targetWords)", Look.muted)
    let chip = Line.pair(
      target.balanceMark("balance got worse"), Look.chip(target.rating.rag, word: true), " ")
    canvas.draw(line, in: rect.left(max(0, rect.width - chip.width - 1)))
    canvas.draw(chip, in: rect, alignment: .right)
  }

  private var words: [(SafeText, Style)] {
    var words: [(SafeText, Style)] = []
    if let description = target.row.description, description != target.name {
      words.append((description, Look.text))
    }
    if !target.measureWords.isEmpty { words.append((target.measureWords, Look.muted)) }
    if let condition = target.row.condition {
      words.append(("on condition: \(condition)", Look.text))
    }
    if let sentence = target.varianceSentence {
      words.append((sentence, Look.direction(isAdverse: target.isAdverse)))
    }
    if let balance = target.balanceWords { words.append((balance, target.balanceStyle)) }
    words += course
    words += (ahead?.sentences ?? []).map { ($0.words, Look.direction(isAdverse: $0.isAdverse)) }
    let label: SafeText = target.rating.rag == .none ? "no colour: " : "rule: "
    words.append((label + target.rating.reason.words, Look.text))
    if let timing = target.timingWords { words.append((timing, Look.warning)) }
    if target.measureRating != target.rating, target.measureNow != nil {
      let rag = target.measureRating.rag
      words.append(
        (
          "the measure now: \(rag.shape) \(rag.word), \(target.measureRating.reason.words)",
          Look.muted
        ))
    }
    return words
  }

  private var course: [(SafeText, Style)] {
    var words: [(SafeText, Style)] = []
    if let baseline { words.append((baseline, Look.muted)) }
    if let milestones = target.course.milestoneWords { words.append((milestones, Look.muted)) }
    if let need = target.need {
      words.append((need.words, Look.text))
      if let average = need.averageWords { words.append((average, Look.muted)) }
    }
    return words
  }

  private var baseline: SafeText? {
    let course = target.course
    guard course.baseline.isKnown || course.baselineBand != nil || course.baselineDay != nil else {
      return nil
    }
    let value = course.baseline.isKnown ? " \(course.baseline.words())" : ""
    let band = course.baselineBand.map { low in
      " (band \(low.lowerBound.text())–\(low.upperBound.text()))"
    }
    let day = course.baselineDay.map { " at \($0.asDue)" }
    let actual = target.actualDay.map { " · actual \(target.actualWords) at \($0.short)" }
    return "baseline\(value)\(band ?? "")\(day ?? "")\(actual ?? "")"
  }
}
