import CareModel
import Dashboard
import TerminalUI
import Text

/// The social workers: agency by month, posts and vacancies, what agency costs, and the teams.
struct WorkforcePage {
  let state: DashboardState

  private var figures: WorkforceFigures { state.figures.workforce }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard figures.asAt != nil else {
      return WorkforcePanel(state: state, isFocused: true).draw(on: &canvas, in: rect)
    }
    guard rect.width >= 96 else { return drawStacked(on: &canvas, in: rect) }
    let main = rect.left(rect.width * 58 / 100)
    let side = rect.droppingLeft(main.width)
    let teamsHeight =
      figures.teams.isEmpty ? 0 : min(figures.teams.count + 3, main.height * 45 / 100)
    drawAgency(on: &canvas, in: main.droppingBottom(teamsHeight))
    if teamsHeight > 0 {
      drawTeams(on: &canvas, in: main.droppingTop(main.height - teamsHeight))
    }
    let posts = side.top(min(postLines.count + 2, side.height * 55 / 100))
    drawPosts(on: &canvas, in: posts)
    drawSpend(on: &canvas, in: side.droppingTop(posts.height))
  }

  /// One under the other: the figure, its rates and costs, and the teams as far as there is room.
  private func drawStacked(on canvas: inout Canvas, in rect: Rect) {
    let spend = min(figures.spend.count + 3, 6)
    let teams = figures.teams.isEmpty ? 0 : min(figures.teams.count + 3, rect.height / 3)
    let posts = teams > 0 ? 0 : min(postLines.count + 2, rect.height / 3)
    let agency = rect.top(max(6, rect.height - spend - teams - posts))
    drawAgency(on: &canvas, in: agency)
    var rest = rect.droppingTop(agency.height)
    drawSpend(on: &canvas, in: rest.top(spend))
    rest = rest.droppingTop(spend)
    if teams > 0 { drawTeams(on: &canvas, in: rest) } else { drawPosts(on: &canvas, in: rest) }
  }

  private func drawAgency(on canvas: inout Canvas, in rect: Rect) {
    let day = figures.asAt.map { "as at \($0.short)" as SafeText } ?? ""
    let room = canvas.draw(
      Frame.panel(.workforce, note: Line(day, Look.faint), isFocused: true), around: rect)
    guard !room.isEmpty else { return }
    canvas.cursor = Position(x: room.x, y: room.y)
    let words = WorkforceLines(figures: figures)
    let isNarrow = room.width < 80
    let rates = isNarrow ? words.rates(in: room.width) : nil
    let further = [words.statedChange(in: room.width), words.headcount, rates].compactMap(\.self)
    guard let agency = figures.agency else {
      for (index, line) in further.enumerated() { canvas.draw(line, in: room.row(index)) }
      return drawMonths(on: &canvas, in: room.droppingTop(further.count + 1))
    }
    IndicatorBody(
      figures: agency, unit: "FTE", further: further,
      stale: state.figures.doubtWords(of: agency.kind)
    ).draw(on: &canvas, in: room, asAt: state.figures.asAt)
    // Where the months make no chart, they are a list.
    let isDrawn = CourseChart(course: agency.course, asAt: agency.asAt).isDrawn
    let used = 2 + further.count + IndicatorLines(figures: agency).lines(in: room.width).count
    if !isDrawn { drawMonths(on: &canvas, in: room.droppingTop(used).droppingBottom(1)) }
  }

  /// Agency workers by month, whole-time equivalents and heads apart.
  private func drawMonths(on canvas: inout Canvas, in room: Rect) {
    guard figures.points.count > 1, room.height >= 3 else { return }
    let table = Table(
      columns: [
        .init("month", priority: 10), .init("FTE", .right, priority: 9),
        .init("headcount", .right, priority: 8),
      ],
      rows: figures.points.reversed().map { point in
        Table.Row(
          [
            Line(SafeText(point.day.asDue), Look.muted),
            Line(point.fullTimeEquivalent.words(decimals: 1), Look.text),
            Line(point.headcount.words(), Look.text),
          ], key: point.day.iso)
      }, headingStyle: Look.faint)
    canvas.draw(table, in: room, selected: nil)
  }

  private func drawTeams(on canvas: inout Canvas, in rect: Rect) {
    let table = WorkforceTeams(teams: figures.teams).table
    let chosen = state.selection(in: .workforce)
    let note = Line(table.seenWords(showing: chosen, height: rect.height - 2), Look.faint)
    let room = canvas.draw(Frame.titled("Teams", note: note), around: rect)
    guard !room.isEmpty else { return }
    canvas.draw(table, in: room, selected: chosen)
  }
}

extension WorkforcePage {
  private func drawPosts(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(Frame.titled("Posts and caseload"), around: rect)
    draw(postLines, on: &canvas, in: room)
  }

  /// Each year for itself: a forecast is compared with the cap of its own year only.
  private func drawSpend(on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let room = canvas.draw(Frame.titled("Agency spend"), around: rect)
    guard !room.isEmpty else { return }
    guard !figures.spend.isEmpty else {
      return canvas.draw("no file gives what agency costs", in: room, style: Look.muted)
    }
    let table = WorkforceSpend(years: figures.spend).table
    canvas.draw(table, in: room.top(table.rows.count + 1), selected: nil)
    canvas.drawWrapped(
      "A forecast is judged by the cap of its own year, never by another’s.",
      in: room.droppingTop(table.rows.count + 2), style: Look.faint)
  }

  private func draw(_ lines: [Line], on canvas: inout Canvas, in room: Rect) {
    for (index, line) in lines.enumerated() where index < room.height {
      canvas.draw(line, in: room.row(index))
    }
  }

  private var postLines: [Line] {
    let posts: [(SafeText, DatedQuantity?, SafeText)] = [
      ("established", figures.establishedFTE, " FTE"), ("in post", figures.inPostFTE, " FTE"),
      ("vacant", figures.vacantFTE, " FTE"), ("vacancy rate", figures.vacancyRate, "%"),
      ("agency rate", figures.agencyRate, "%"),
      ("agency on vacancies", figures.agencyOnVacanciesFTE, " FTE"),
      ("business support", figures.businessSupportFTE, " FTE"),
      ("cases", figures.cases, ""), ("cases each", figures.caseload, ""),
    ]
    return posts.map { label, figure, unit in
      var line = Line(SafeText(label.string.padded(to: 21)), Look.muted)
      guard let figure else {
        line.append("not given", Look.faint)
        return line
      }
      let decimals = figure.quantity.value.map { min($0.decimals, 1) }
      let words = figure.quantity.words(decimals: decimals)
      line.append(figure.quantity.isKnown ? words + unit : words, Look.text)
      if figure.day != figures.asAt { line.append("  in \(figure.day.asDue)", Look.faint) }
      return line
    }
  }
}

extension String {
  /// With blanks up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
