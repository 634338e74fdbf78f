import CareModel
import Dashboard
import TerminalUI
import Text

/// An overspend taken apart: what makes it, what no part explains, what is to bring it back.
struct PressuresPanel {
  let state: DashboardState
  let isFocused: Bool

  private var bridge: OverspendBridge? { state.shownBridge }

  /// The rows that the panel would like to have.
  var idealHeight: Int { (bridge?.steps.count ?? 0) + 6 }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.panel(
        .pressures, detail: bridge?.title ?? "", note: note, isFocused: isFocused), around: rect)
    guard !room.isEmpty else { return }
    guard let bridge else {
      canvas.drawWrapped(
        "No file gives any: a table with the columns pressure and amount_k.", in: room,
        style: Look.muted)
      return
    }
    let words = footer(bridge)
    let below = min(words.count, max(0, room.height - bridge.steps.count - 1))
    draw(bridge, on: &canvas, in: room.droppingBottom(below))
    for (index, (text, style)) in words.prefix(below).enumerated() {
      canvas.draw(text, in: room.row(room.height - below + index), style: style)
    }
  }

  private func draw(_ bridge: OverspendBridge, on canvas: inout Canvas, in room: Rect) {
    let chosen = isFocused ? state.selection(in: .pressures) : nil
    let numbers = bridge.steps.map { BridgeTable.amount($0).width }.max() ?? 0
    let free = min(room.width - numbers - 15, room.width * 35 / 100, 40)
    let bars = free >= 5 ? free : 0
    let table = BridgeTable(bridge: bridge).table(in: room.width)
    let list = room.left(room.width - (bars > 0 ? bars + 1 : 0))
    let body = room.height > 1 ? room.droppingTop(1) : room
    canvas.draw(table, in: list, selected: chosen)
    let chart = BridgeTable(bridge: bridge).chart
    let first = table.firstRow(showing: chosen, height: body.height)
    for row in 0..<min(body.height, max(0, chart.steps.count - first)) {
      canvas.draw(
        chart, step: first + row, in: body.row(row).droppingLeft(room.width - bars), on: .panel)
    }
  }

  private func footer(_ bridge: OverspendBridge) -> [(SafeText, Style)] {
    var words: [(SafeText, Style)] = []
    if bridge.overspend == nil {
      words.append(("no overspend is known to hold them against", Look.warning))
    }
    if let delivered = bridge.deliveredWords { words.append((delivered, Look.text)) }
    if bridge.isYearOfBudget {
      words.append(("the pressures name no year: taken as of the budget’s", Look.faint))
    }
    return words
  }

  private var note: Line {
    if let stale = state.figures.doubtWords(of: "pressures") { return Line(stale, Look.warning) }
    return Line(state.figures.pressures.asAt.map { "as at \($0.short)" } ?? "", Look.faint)
  }
}

/// The bars of a bridge with their numbers.
struct BridgeTable {
  let bridge: OverspendBridge

  func table(in width: Int) -> Table {
    Table(
      columns: [
        .init("", priority: 10, isFlexible: true, minimum: width >= 70 ? 26 : 6),
        .init(width < 30 ? "" : "term", priority: 3),
        .init(width < 30 ? "" : "from", priority: 2),
        .init(width < 30 ? "" : "amount", .right, priority: 9),
      ],
      rows: bridge.steps.map { row($0, isNarrow: width < 30) }, headingStyle: Look.faint)
  }

  private func row(_ step: BridgeStep, isNarrow: Bool) -> Table.Row {
    let figure = bridge.figure(of: step)
    let name = bridge.name(of: step)
    return Table.Row(
      [
        Line(figure == nil ? name : "  " + name, style(of: step)),
        Line(figure?.row.term?.words ?? "", Look.muted),
        Line(figure?.row.starts.map { SafeText($0.asDue) } ?? "", Look.muted),
        Line(
          isNarrow ? Self.shortAmount(step) : Self.amount(step),
          step.amount.isKnown ? style(of: step) : Look.warning),
      ], key: figure?.key ?? "\(step.kind)")
  }

  /// The number beside a bar.
  static func amount(_ step: BridgeStep) -> SafeText {
    guard case .mitigation = step.kind, step.amount.isKnown else { return step.amount.words }
    return "− " + step.amount.words
  }

  /// The number where there is room for little more: `min £200k` for at least so much.
  private static func shortAmount(_ step: BridgeStep) -> SafeText {
    guard case .known(let money, let certainty) = step.amount else { return step.amount.words }
    let sign: SafeText = if case .mitigation = step.kind { "− " } else { "" }
    let bound: SafeText =
      switch certainty {
      case .exact: ""
      case .estimated: "ca. "
      case .atLeast: "min "
      case .atMost: "max "
      }
    return sign + bound + SafeText(money.shortText)
  }

  private func style(of step: BridgeStep) -> Style {
    switch step.kind {
    case .overspend, .unmitigated: Look.strong
    case .notBrokenDown, .offsetElsewhere: Look.muted
    case .pressure, .mitigation: Look.text
    }
  }

  var chart: Bridge {
    Bridge(
      bridge.steps.map { step in
        step.span.map { span in
          let (role, pattern) = look(of: step.kind)
          return Bridge.Step(
            from: Double(span.from.pence), to: Double(span.to.pence), role: role,
            pattern: pattern)
        }
      })
  }

  private func look(of kind: BridgeStep.Kind) -> (Role, Unicode.Scalar) {
    switch kind {
    case .overspend, .unmitigated: (.edge, "█")
    case .pressure: (.worse, "▓")
    case .notBrokenDown: (.series6, "░")
    case .offsetElsewhere, .mitigation: (.better, "▒")
    }
  }
}
