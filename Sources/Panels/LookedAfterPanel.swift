import CareModel
import Dashboard
import TerminalUI
import Text

/// How many children are looked after, against what is aimed at.
struct LookedAfterPanel {
  let state: DashboardState
  let isFocused: Bool

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.panel(.lookedAfter, isFocused: isFocused, width: rect.width), around: rect)
    guard !room.isEmpty else { return }
    guard let figures = state.figures.lookedAfter else {
      canvas.drawWrapped(
        "No file gives the number: a measure “Looked after children” does, or a target with the"
          + " indicator lookedAfter.", in: room, style: Look.muted)
      return
    }
    if isFocused { canvas.cursor = Position(x: room.x, y: room.y) }
    IndicatorBody(
      figures: figures, further: [state.figures.workload.lookedAfterBeside].compactMap(\.self),
      stale: state.figures.doubtWords(of: figures.kind)
    )
    .draw(on: &canvas, in: room, asAt: state.figures.asAt)
  }
}

/// The inside of a panel about one figure: the figure, what is said of it, its course, its source.
struct IndicatorBody {
  let figures: IndicatorFigures
  var unit: SafeText = ""
  var further: [Line] = []
  /// Which file is older than it looks.
  let stale: SafeText?

  func draw(on canvas: inout Canvas, in room: Rect, asAt: Day?) {
    let lines = IndicatorLines(figures: figures, unit: unit)
    lines.drawHeadline(on: &canvas, in: room.row(0))
    let source =
      stale.map { Line($0, Look.warning) }
      ?? Line(figures.sourceWords(asAt: asAt, in: room.width), Look.faint)
    let footerHeight = room.height >= 3 ? 1 : 0
    let middle = room.droppingTop(1).droppingBottom(footerHeight)
    let said = lines.lines(in: room.width) + further
    for (index, line) in said.enumerated() where index < middle.height {
      canvas.draw(line, in: middle.row(index))
    }
    if footerHeight > 0 { canvas.draw(source, in: room.row(room.height - 1)) }
    let hasGap = middle.height - said.count >= 7
    let chart = middle.droppingTop(said.count + (hasGap ? 1 : 0)).droppingBottom(hasGap ? 1 : 0)
    if chart.height >= 4 {
      CourseChart(course: figures.course, asAt: figures.asAt).draw(on: &canvas, in: chart)
    }
  }
}
