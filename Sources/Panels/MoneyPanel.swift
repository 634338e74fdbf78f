import CareModel
import Dashboard
import TerminalUI
import Text

/// The budget of the year at a glance: how much over, where most of it, and the savings.
struct MoneyPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: BudgetFigures { state.figures.budget }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.panel(
        .money, detail: figures.current?.yearWords ?? "", note: note, isFocused: isFocused,
        width: rect.width), around: rect)
    guard !room.isEmpty else { return }
    if isFocused { canvas.cursor = Position(x: room.x, y: room.y) }
    var y = 0
    if let year = figures.current {
      y = drawHeadline(of: year, on: &canvas, in: room)
      y = drawOverspends(of: year, on: &canvas, in: room, from: y)
    } else {
      y = canvas.drawWrapped("No file gives a budget.", in: room, style: Look.muted)
    }
    drawBelow(on: &canvas, in: room.droppingTop(y))
  }

  /// Budget and forecast with the overspend; gives back how many rows they took.
  private func drawHeadline(
    of year: BudgetYear, on canvas: inout Canvas, in room: Rect
  ) -> Int {
    var y = 0
    if year.budget.quantity.isKnown {
      var line = Line("budget    ", Look.muted)
      line.append(year.budget.quantity.shortWords, Look.strong)
      canvas.draw(line, in: room.row(y))
      y += 1
    }
    var line = Line(year.forecast.quantity.isKnown ? "forecast  " : "variance  ", Look.muted)
    if year.forecast.quantity.isKnown {
      line.append("\(year.forecast.quantity.shortWords)  ", Look.strong)
    }
    line.append(
      year.variance.sideWords,
      year.variance.quantity.isKnown
        ? Look.direction(isAdverse: year.variance.isAdverse) : Look.warning)
    let chip = year.rating.rag == .none ? Line() : Look.chip(year.rating.rag)
    canvas.draw(line, in: room.row(y).left(room.width - chip.width - (chip.isEmpty ? 0 : 1)))
    canvas.draw(chip, in: room.row(y), alignment: .right)
    return y + 1
  }

  /// The three largest overspends as bars of one scale.
  private func drawOverspends(
    of year: BudgetYear, on canvas: inout Canvas, in room: Rect, from row: Int
  ) -> Int {
    let over = year.overspends(3)
    let most = over.first?.variance.quantity.value.map { Double($0.pence) } ?? 0
    let names = min(room.width / 2, over.map(\.name.width).max() ?? 0)
    let amounts = over.map(\.variance.words.width).max() ?? 0
    let bars = room.width - names - amounts - 4
    var y = row + (room.height >= row + over.count + 3 ? 1 : 0)
    for line in over where y < room.height {
      let place = room.row(y)
      canvas.draw(line.name, in: place.left(names), style: Look.text)
      if bars >= 4, most > 0, let money = line.variance.quantity.value {
        canvas.draw(
          Bar(share: Double(money.pence) / most),
          in: place.droppingLeft(names + 2).left(bars), style: Style(.worse, on: .panel))
      }
      canvas.draw(line.variance.words, in: place, style: Look.worse, alignment: .right)
      y += 1
    }
    return y
  }

  /// What is questioned, the savings, and the source.
  private func drawBelow(on canvas: inout Canvas, in room: Rect) {
    var y = 0
    let questioned = figures.current?.questioned ?? []
    if !questioned.isEmpty, room.height > y {
      let names = questioned.map(\.name).joined(separator: ", ")
      canvas.draw("questioned: \(names)", in: room.row(y), style: Look.warning)
      y += 1
    }
    if let year = state.figures.savings.current, year.target.quantity.isKnown, room.height > y {
      if room.height > y + 2 { y += 1 }
      SavingsLine(year: year).draw(on: &canvas, in: room.row(y))
      y += 1
    }
    let source = figures.current?.lines.lazy.compactMap(\.row).first?.source.path
    if let source, room.height > y, room.height >= 2 {
      canvas.draw(source, in: room.row(room.height - 1), style: Look.faint)
    }
  }

  private var note: Line {
    if let stale = state.figures.doubtWords(of: "budget") { return Line(stale, Look.warning) }
    return Line(figures.asAt.map { "as at \($0.short)" } ?? "", Look.faint)
  }
}
