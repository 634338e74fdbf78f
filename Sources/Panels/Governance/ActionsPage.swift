import CareModel
import Dashboard
import TerminalUI
import Text

/// What is to be done, was decided, may go wrong, is challenged, held back and owed.
struct ActionsPage {
  let state: DashboardState

  private var focus: Panel { state.place.focus }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    if rect.width >= 150, rect.height >= 40 {
      drawWide(on: &canvas, in: rect)
    } else if rect.width >= 100, rect.height >= 20 {
      // The right has the matrix beside a list.
      let left = rect.left(rect.width * 45 / 100)
      drawStack([.actions, .forums, .spendControl], on: &canvas, in: left)
      drawStack(
        [.decisions, .risks, .chase], on: &canvas, in: rect.droppingLeft(left.width))
    } else {
      drawStack(Page.actions.panels, opensOthers: false, on: &canvas, in: rect)
    }
  }

  private func drawWide(on canvas: inout Canvas, in rect: Rect) {
    let chase = min(max(8, wanted(.chase)), rect.height * 30 / 100)
    let upper = rect.droppingBottom(chase)
    let left = upper.left(rect.width / 2)
    drawStack([.actions, .forums, .spendControl], on: &canvas, in: left)
    drawStack([.decisions, .risks], on: &canvas, in: upper.droppingLeft(left.width))
    drawPanel(.chase, on: &canvas, in: rect.droppingTop(upper.height))
  }

  private func drawStack(
    _ panels: [Panel], opensOthers: Bool = true, on canvas: inout Canvas, in rect: Rect
  ) {
    let stack = PanelStack(
      panels.map { PanelStack.Member(panel: $0, wanted: wanted($0)) }, focus: focus, in: rect,
      opensOthers: opensOthers)
    for (panel, place, isStrip) in stack.places {
      if isStrip {
        drawStrip(panel, on: &canvas, in: place)
      } else {
        drawPanel(panel, on: &canvas, in: place)
      }
    }
  }

  /// The rows that show all of a panel; 1 where it has nothing to show.
  private func wanted(_ panel: Panel) -> Int {
    let figures = state.figures
    switch panel {
    case .actions:
      let rows = figures.actions.rows.count
      return rows == 0 ? 1 : rows + state.actionTerms.count + 2
    case .decisions: return figures.decisions.rows.isEmpty ? 1 : figures.decisions.rows.count + 3
    case .risks:
      return figures.risks.rows.isEmpty
        ? 1 : max(RiskMatrix.height, figures.risks.rows.count + 1) + 2
    case .forums:
      let rows = figures.forums.rows.count
      return rows == 0 ? 1 : rows + figures.forums.groups.count + 3
    case .spendControl:
      let figures = figures.spendControl
      return figures.requests.lines.isEmpty
        ? (figures.hasRule ? 3 : 1) : figures.requests.lines.count + 6
    case .chase:
      let figures = figures.chase
      return figures.count == 0 ? 1 : figures.count + figures.groups.count + 3
    default: return 1
    }
  }

  private func drawPanel(_ panel: Panel, on canvas: inout Canvas, in rect: Rect) {
    let isFocused = focus == panel
    switch panel {
    case .decisions:
      DecisionsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    case .risks: RisksPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    case .forums: ForumsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    case .spendControl:
      SpendControlPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    case .chase: ChasePanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    default: ActionsPanel(state: state, isFocused: isFocused).draw(on: &canvas, in: rect)
    }
    if isFocused { drawChosen(in: panel, on: &canvas, in: rect) }
  }

  /// Below its list, where there is room, a panel tells all of what the bar is on.
  private func drawChosen(in panel: Panel, on canvas: inout Canvas, in rect: Rect) {
    let used = wanted(panel)
    guard used > 1, rect.height - used >= 5, rect.width >= 40,
      let key = state.selection(in: panel),
      let entry = Entry(panel, key: key, in: state.figures)
    else { return }
    let room = rect.inset(columns: 2, rows: 1).droppingTop(used - 2)
    for x in room.x..<room.right { canvas.put("┄", x: x, y: room.y, style: Look.frame) }
    entry.draw(on: &canvas, in: room.droppingTop(1))
  }

  /// A panel in one row: its key, its title and its counts.
  private func drawStrip(_ panel: Panel, on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, style: Look.text)
    var line = Line(SafeText(String(panel.rawValue)), Look.key)
    line.append(" \(panel.title)", Look.strong)
    line.append("  \(counts(of: panel))", Look.muted)
    canvas.draw(line, in: rect.inset(columns: 2, rows: 0))
  }

  private func counts(of panel: Panel) -> SafeText {
    let figures = state.figures
    if panel == .spendControl, figures.spendControl.requests.lines.isEmpty,
      let rule = figures.spendControl.rule.words
    {
      return "no log · \(rule)"
    }
    guard wanted(panel) > 1 else { return "none" }
    switch panel {
    case .decisions: return figures.decisions.countWords
    case .risks: return figures.risks.countWords
    case .forums: return figures.forums.countWords
    case .spendControl: return figures.spendControl.countWords
    case .chase: return figures.chase.countWords
    default: return figures.actions.countWords
    }
  }
}
