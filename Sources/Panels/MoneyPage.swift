import CareModel
import Dashboard
import TerminalUI
import Text

/// The money: the budget by line, what its overspend is made of, and the savings.
struct MoneyPage {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    if rect.width >= 110, rect.height >= 20 {
      drawBeside(on: &canvas, in: rect)
    } else if rect.height >= 44 {
      drawBelow(on: &canvas, in: rect)
    } else {
      drawFocused(on: &canvas, in: rect)
    }
  }

  /// The budget at the left, the savings at the right, and the pressures where they have room.
  private func drawBeside(on canvas: inout Canvas, in rect: Rect) {
    let main = rect.left(rect.width * 62 / 100)
    let side = rect.droppingLeft(main.width)
    let wanted = max(6, PressuresPanel(state: state, isFocused: false).idealHeight)
    guard rect.width < 160 else {
      draw(.money, on: &canvas, in: main)
      let upper = side.top(min(wanted, side.height * 55 / 100))
      draw(.pressures, on: &canvas, in: upper)
      draw(.savings, on: &canvas, in: side.droppingTop(upper.height))
      return
    }
    let lower = min(wanted, main.height * 40 / 100)
    draw(.money, on: &canvas, in: main.droppingBottom(lower))
    draw(.pressures, on: &canvas, in: main.droppingTop(main.height - lower))
    draw(.savings, on: &canvas, in: side)
  }

  private func drawBelow(on canvas: inout Canvas, in rect: Rect) {
    let wanted = PressuresPanel(state: state, isFocused: false).idealHeight
    let upper = rect.top(rect.height * 45 / 100)
    let middle = rect.droppingTop(upper.height).top(min(max(6, wanted), rect.height * 30 / 100))
    draw(.money, on: &canvas, in: upper)
    draw(.pressures, on: &canvas, in: middle)
    draw(.savings, on: &canvas, in: rect.droppingTop(upper.height + middle.height))
  }

  /// The panel with the focus whole, each of the others as a line.
  private func drawFocused(on canvas: inout Canvas, in rect: Rect) {
    let panels = Page.money.panels
    guard rect.height >= panels.count + 3 else {
      return draw(state.place.focus, on: &canvas, in: rect)
    }
    var y = 0
    for panel in panels {
      let isFocused = panel == state.place.focus
      let height = isFocused ? rect.height - panels.count + 1 : 1
      let place = rect.droppingTop(y).top(height)
      if isFocused { draw(panel, on: &canvas, in: place) } else { strip(panel, &canvas, place) }
      y += height
    }
  }

  private func strip(_ panel: Panel, _ canvas: inout Canvas, _ rect: Rect) {
    canvas.fill(rect, style: Look.text)
    var line = Line(" \(SafeText(String(panel.rawValue)))", Look.key)
    line.append(" \(panel.title)", Look.strong)
    line.append(" · \(summary(of: panel))", Look.muted)
    canvas.draw(line, in: rect)
  }

  /// What a panel holds, in a few words.
  private func summary(of panel: Panel) -> SafeText {
    switch panel {
    case .money:
      guard let year = state.figures.budget.current else { return "no file gives a budget" }
      let words = SafeText(state.figures.budget.lines.count.words("line"))
      return "\(words) · \(year.yearWords) \(year.variance.sideWords)"
    case .pressures:
      guard let bridge = state.shownBridge else { return "no file gives any" }
      let count = bridge.pressures.count + bridge.mitigations.count
      return "\(bridge.title) · \(count)"
    default:
      guard let year = state.figures.savings.current else { return "no file gives any" }
      let words = SafeText(year.lines.count.words("line"))
      return "\(year.yearWords) · \(words) · target \(year.target.quantity.words)"
    }
  }

  private func draw(_ panel: Panel, on canvas: inout Canvas, in rect: Rect) {
    let isFocused = state.place.focus == panel
    switch panel {
    case .pressures:
      PressuresPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    case .savings:
      MoneySavingsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    default: MoneyBudgetPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    }
  }
}
