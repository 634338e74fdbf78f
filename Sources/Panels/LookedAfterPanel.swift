import CareModel
import Dashboard
import TerminalUI
import Text

/// How many children are looked after, against what is aimed at.
struct LookedAfterPanel {
  let state: DashboardState
  let isFocused: Bool

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(Frame.panel(.lookedAfter, isFocused: isFocused), around: rect)
    guard !room.isEmpty else { return }
    guard let figures = state.figures.lookedAfter else {
      canvas.drawWrapped(
        "No file gives the number: a target with the indicator lookedAfter does.", in: room,
        style: Look.muted)
      return
    }
    if isFocused { canvas.cursor = Position(x: room.x, y: room.y) }
    draw(figures, on: &canvas, in: room)
  }

  private func draw(_ figures: LookedAfterFigures, on canvas: inout Canvas, in room: Rect) {
    drawHeadline(figures, on: &canvas, in: room.row(0))
    let stale = state.figures.staleWords(of: "targets")
    let source = stale.map { Line($0, Look.warning) } ?? Line(sourceWords(figures), Look.faint)
    let lines = [needLine(figures), targetsLine(figures)].compactMap(\.self)
    let footerHeight = room.height >= 3 ? 1 : 0
    let middle = room.droppingTop(1).droppingBottom(footerHeight)
    for (index, line) in lines.enumerated() where index < middle.height {
      canvas.draw(line, in: middle.row(index))
    }
    if footerHeight > 0 { canvas.draw(source, in: room.row(room.height - 1)) }
    let chart = middle.droppingTop(lines.count + 1).droppingBottom(1)
    if chart.height >= 5 {
      CourseChart(course: figures.course, asAt: figures.asAt).draw(on: &canvas, in: chart)
    }
  }

  private func drawHeadline(
    _ figures: LookedAfterFigures, on canvas: inout Canvas, in rect: Rect
  ) {
    let count = figures.count.isKnown ? figures.count.words() : "no figure"
    var line = Line(count, Look.strong)
    if let movement = figures.movement {
      line.append("  ", Look.text)
      line.append(movement.words, Look.direction(isAdverse: movement.isWorse))
    }
    let words = Look.chip(figures.rating.rag, word: true)
    let chip =
      line.width + words.width + 2 <= rect.width ? words : Look.chip(figures.rating.rag)
    canvas.draw(line, in: rect.left(max(0, rect.width - chip.width - 1)))
    canvas.draw(chip, in: rect, alignment: .right)
  }

  private func needLine(_ figures: LookedAfterFigures) -> Line? {
    figures.need.map { Line($0.words, Look.text) }
  }

  private func targetsLine(_ figures: LookedAfterFigures) -> Line? {
    let judged = figures.targets.filter { $0.status != .notDue }
    guard let target = judged.last else { return nil }
    var line = Line("\(target.targetWords) wanted by \(target.dueWords)", Look.muted)
    if let side = target.varianceSide {
      line.append(" · ", Look.muted)
      line.append(side, Look.direction(isAdverse: target.isAdverse))
    } else {
      line.append(" · \(target.status.words)", Look.muted)
    }
    return line
  }

  private func sourceWords(_ figures: LookedAfterFigures) -> SafeText {
    if let day = figures.asAt { return "by the plan · covers to \(day.short)" }
    if figures.count.isKnown { return "by the plan · undated" }
    let shown = state.figures.asAt.map { " by \($0.short)" } ?? ""
    return "the plan gives no figure\(shown)"
  }
}

extension Movement {
  /// `▲ 14 since 306 in Dec 12`.
  var words: SafeText {
    let arrow = change.isZero ? "►" : change > .zero ? "▲" : "▼"
    let since = self.since.map { " since \($0.asDue)" } ?? ""
    let reference = isSinceBaseline ? " on the baseline" : ""
    return "\(arrow) \(change.magnitude.text())\(reference)\(since)"
  }
}
