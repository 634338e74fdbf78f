import CareModel
import Dashboard
import TerminalUI
import Text

/// The budget, line by line and year by year, and below it the line with the bar on it.
struct MoneyBudgetPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: BudgetFigures { state.figures.budget }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let table = MoneyTable(figures: figures).table
    let chosen = state.selection(in: .money)
    let detail = MoneyLine(line: state.chosenBudgetLine).lines + worth
    let inside = rect.inset(columns: 2, rows: 1)
    let below = detailHeight(detail, in: inside)
    let list = inside.droppingBottom(below)
    let seen = table.seenWords(showing: chosen, height: list.height)
    let room = canvas.draw(
      Frame.panel(.money, detail: detailWords, note: note(seen), isFocused: isFocused),
      around: rect)
    guard !room.isEmpty else { return }
    guard !figures.years.isEmpty else {
      canvas.drawWrapped(
        "No file gives a budget: a table with the columns line, budget_k and forecast_k, or"
          + " variance_k.", in: room, style: Look.muted)
      return
    }
    canvas.draw(table, in: room.droppingBottom(below), selected: chosen)
    // Right below the lines where these leave room.
    var y = min(table.rows.count + 2, room.height - below + 1)
    for (text, style) in detail where y < room.height && below > 1 {
      y += max(1, canvas.drawWrapped(text, in: room.droppingTop(y), style: style))
    }
  }

  /// How many rows the line below takes: no more than a third, and none where there is little room.
  private func detailHeight(_ detail: [(SafeText, Style)], in room: Rect) -> Int {
    guard room.height >= 9 else { return 0 }
    let wanted = detail.reduce(1) { $0 + $1.0.wrapped(to: max(1, room.width)).count }
    return min(wanted, max(4, room.height * 40 / 100))
  }

  /// What one fewer is worth, by the plan's targets.
  private var worth: [(SafeText, Style)] {
    figures.worth.map { ("one fewer by target \($0.targetID): \($0.sentence)", Look.muted) }
  }

  private var detailWords: SafeText {
    figures.current.map { "\($0.yearWords) · \($0.variance.sideWords)" } ?? ""
  }

  private func note(_ seen: SafeText) -> Line {
    if let stale = state.figures.doubtWords(of: "budget") { return Line(stale, Look.warning) }
    let words: [SafeText?] = [
      seen.isEmpty ? nil : seen, figures.asAt.map { "as at \($0.short)" },
    ]
    return Line(words.compactMap(\.self).joined(separator: " · "), Look.faint)
  }
}

/// The lines of every year, parts below their parents.
struct MoneyTable {
  let figures: BudgetFigures

  var table: Table {
    Table(
      columns: [
        .init("line", priority: 12, isFlexible: true, minimum: 20),
        .init("budget", .right, priority: 8),
        .init("actual", .right, priority: 3),
        .init("forecast", .right, priority: 7),
        .init("variance", .right, priority: 11),
        .init("moved", .right, priority: 5),
        .init("RAG", priority: 10),
        .init("sector", priority: 2),
      ],
      rows: figures.years.flatMap(rows), headingStyle: Look.faint)
  }

  private func rows(of year: BudgetYear) -> [Table.Row] {
    [Table.Row(heading: heading(of: year))]
      + year.lines.flatMap { line -> [Table.Row] in
        guard let rest = line.rest else { return [row(line)] }
        let indent = SafeText(String(repeating: "  ", count: line.depth + 1))
        return [row(line), Table.Row(heading: Line(indent + rest.words, Look.muted))]
      }
  }

  /// The year with its totals, where it has more than one line.
  private func heading(of year: BudgetYear) -> Line {
    var line = Line(year.yearWords, Look.key)
    if year.day != figures.asAt, let day = year.day {
      line.append("  as at \(day.short)", Look.faint)
    }
    guard !year.isOneLine else { return line }
    if year.budget.quantity.isKnown {
      line.append("  budget ", Look.muted)
      line.append(year.budget.quantity.shortWords, Look.text)
    }
    if year.forecast.quantity.isKnown {
      line.append("  forecast ", Look.muted)
      line.append(year.forecast.quantity.shortWords, Look.text)
    }
    if year.variance.quantity.isKnown {
      line.append("  ", Look.muted)
      line.append(year.variance.sideWords, Look.direction(isAdverse: year.variance.isAdverse))
    }
    if let missing = year.missingWords { line.append("  \(missing)", Look.warning) }
    return line
  }

  private func row(_ line: BudgetLineFigure) -> Table.Row {
    let indent = SafeText(String(repeating: "  ", count: line.depth))
    let isBold = line.isParent
    return Table.Row(
      [
        Line(indent + line.name, isBold ? Look.strong : Look.text),
        amount(line, .budget, line.budget, Look.text),
        amount(line, .actual, line.actual, Look.muted),
        amount(line, .forecast, line.forecast, Look.text),
        Line(
          line.variance.words,
          line.variance.isQuestioned
            ? Look.warning : Look.direction(isAdverse: line.variance.isAdverse)),
        Line(line.movementWords, Look.direction(isAdverse: line.isMovementAdverse)),
        line.rating.rag == .none ? Line() : Look.chip(line.rating.rag),
        Line(line.row?.sector ?? "", Look.muted),
      ], key: line.key)
  }

  private func amount(
    _ line: BudgetLineFigure, _ amount: BudgetAmount, _ total: Total<Money>, _ style: Style
  ) -> Line {
    let isDoubtful = line.isQuestioned(amount) || total.quantity.absence.isUncertain
    return Line(line.words(amount, total), isDoubtful ? Look.warning : style)
  }
}

extension Absence? {
  /// Whether something should stand there that does not.
  fileprivate var isUncertain: Bool {
    switch self {
    case nil, .notGiven, .notApplicable, .notDue, .roundsToZero: false
    default: true
    }
  }
}
