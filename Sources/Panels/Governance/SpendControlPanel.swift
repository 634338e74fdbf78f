import CareModel
import Dashboard
import TerminalUI
import Text

/// What was to be spent while spending is held back, and what lacked the authority it needed.
struct SpendControlPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: SpendControlFigures { state.figures.spendControl }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let hasLog = !figures.requests.lines.isEmpty
    let frame = Frame.register(
      .spendControl, detail: hasLog ? figures.countWords : "",
      doubt: state.figures.doubtWords(of: "spend control"), asAt: figures.asAt,
      isFocused: isFocused, width: rect.width)
    let room = canvas.draw(frame, around: rect)
    guard !room.isEmpty else { return }
    guard hasLog else {
      let rule: SafeText = figures.rule.words.map { "\($0). " } ?? ""
      canvas.drawWrapped(
        rule + "No file gives a log: a table with the columns date, description and amount.",
        in: room, style: Look.muted)
      return
    }
    let lines = room.height >= 6 ? head : Array(head.prefix(room.height >= 3 ? 1 : 0))
    for (index, line) in lines.enumerated() { canvas.draw(line, in: room.row(index)) }
    canvas.draw(
      table, in: room.droppingTop(lines.count),
      selected: isFocused ? state.selection(in: .spendControl) : nil)
  }

  /// The rule, what became of the requests, and of what kind they are.
  private var head: [Line] {
    let kinds = figures.byKind.map { "\($0.kindWords) \($0.requests.words)" as SafeText }
    return [
      Line(figures.rule.sentence, figures.hasRule ? Look.text : Look.warning),
      Line(figures.outcomeWords.joined(separator: "   "), Look.muted),
      Line(kinds.joined(separator: "   "), Look.faint),
    ]
  }

  private var table: Table {
    Table(
      columns: [
        .init("", priority: 12),
        .init("date", priority: 6),
        .init("description", priority: 12, isFlexible: true, minimum: 16),
        .init("kind", priority: 4),
        .init("amount", .right, priority: 11),
        .init("outcome", priority: 5),
        .init("authority", priority: 9, isFlexible: true, minimum: 18),
      ],
      rows: figures.byUrgency.map(row), headingStyle: Look.faint)
  }

  private func row(_ spend: SpendFigure) -> Table.Row {
    Table.Row(
      [
        spend.mark,
        Line(SafeText(spend.row.day.short), Look.faint),
        Line(spend.row.description, Look.text),
        Line(spend.row.kind ?? "", spend.isConference ? Look.text : Look.muted),
        Line(spend.amountWords, spend.row.amount.isKnown ? Look.strong : Look.warning),
        Line(spend.row.outcome.words, Look.muted),
        Line(spend.shortAuthorityWords, spend.authority.style),
      ], key: spend.key)
  }
}

extension SpendFigure {
  /// The mark of its authority, with a shape of its own for each.
  var mark: Line {
    switch authority {
    case .missing, .ofAnother: Line("!", Look.worse)
    case .awaited: Line("○", Look.warning)
    case .notKnown: Line("?", Look.warning)
    case .notSpent: Line("✗", Look.muted)
    case .given: Line("✓", Look.better)
    case .notNeeded, .beforeRule, .noRule: Line("·", Look.muted)
    }
  }
}

extension SpendAuthority {
  var style: Style {
    switch self {
    case .missing, .ofAnother: Look.worse
    case .awaited, .notKnown: Look.warning
    case .given, .notNeeded, .beforeRule, .notSpent, .noRule: Look.muted
    }
  }
}
