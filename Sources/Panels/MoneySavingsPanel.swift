import CareModel
import Dashboard
import TerminalUI
import Text

/// The savings of the year by section, what they were to come to and why.
struct MoneySavingsPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: SavingsFigures { state.figures.savings }
  private var rounds: [SavingsRound] { state.figures.savingsRounds }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.panel(
        .savings, detail: figures.current?.yearWords ?? "", note: note, isFocused: isFocused),
      around: rect)
    guard !room.isEmpty else { return }
    guard figures.current != nil || !rounds.isEmpty else {
      canvas.drawWrapped(
        "No file gives any: a table with the columns saving_id and target_k.", in: room,
        style: Look.muted)
      return
    }
    var y = 0
    if let current = figures.current {
      SavingsLine(year: current).draw(on: &canvas, in: room.row(y))
      y += 1
    }
    y += draw(above, on: &canvas, in: room.droppingTop(y))
    let rest = room.droppingTop(y)
    let lower = below.reduce(0) { $0 + $1.0.wrapped(to: max(1, room.width)).count }
    let kept = rest.height >= lower + 4 ? lower : 0
    let table = figures.current.map { SavingsTable(year: $0).table }
    let list = rest.top(min(rest.height - kept, (table?.rows.count ?? 0) + (kept > 0 ? 2 : 1)))
    if let table, list.height >= 2 { draw(table, on: &canvas, in: list) }
    if kept > 0 { _ = draw(below, on: &canvas, in: rest.droppingTop(list.height)) }
  }

  /// The list, and where it is cut, which of its rows are seen.
  private func draw(_ table: Table, on canvas: inout Canvas, in list: Rect) {
    let chosen = isFocused ? state.selection(in: .savings) : nil
    let seen = table.seenWords(showing: chosen, height: list.height - 1)
    let isCut = list.height <= table.rows.count
    let isLoose = list.height > table.rows.count + 1
    canvas.draw(
      table, in: list.droppingBottom(isCut || isLoose ? 1 : 0), selected: chosen)
    if isCut { canvas.draw(seen, in: list.row(list.height - 1), style: Look.muted) }
  }

  private func draw(
    _ lines: [(SafeText, Style)], on canvas: inout Canvas, in room: Rect
  ) -> Int {
    var y = 0
    for (text, style) in lines where y < room.height {
      y += max(1, canvas.drawWrapped(text, in: room.droppingTop(y), style: style))
    }
    return y
  }

  /// What the year was to save, and whether the savings come to it.
  private var above: [(SafeText, Style)] {
    var lines: [(SafeText, Style)] = []
    if figures.current?.breakdown.mixesBases == true {
      lines.append(
        ("in-year and full-year amounts are no sum: each stands for itself", Look.warning))
    }
    for round in rounds where round.row.year == figures.current?.year {
      lines.append((round.derivation, Look.text))
      if figures.current?.breakdown.mixesBases != true, let words = round.optionsWords {
        lines.append((words, Look.direction(isAdverse: round.isShort)))
      }
    }
    return lines
  }

  private var below: [(SafeText, Style)] {
    var lines: [(SafeText, Style)] = []
    if let breakdown = figures.current?.breakdown {
      if let posts = breakdown.postWords { lines.append((posts, Look.text)) }
      if !breakdown.broughtForward.isEmpty {
        let ids = breakdown.broughtForward.map(\.row.id).joined(separator: ", ")
        let amount = breakdown.broughtForwardTarget.quantity.words
        lines.append(("brought forward: \(amount) (\(ids))", Look.text))
      }
      if !breakdown.mixesBases, let basis = breakdown.bases.first, breakdown.bases.count == 1 {
        lines.append(("amounts \(basis.words)", Look.faint))
      }
    }
    for round in rounds where round.row.year != figures.current?.year {
      lines.append(("\(round.row.year.label): \(round.derivation)", Look.muted))
    }
    for year in figures.otherYears {
      lines.append(("\(year.yearWords): saving \(year.target.quantity.words)", Look.muted))
    }
    return lines
  }

  private var note: Line {
    let doubt =
      state.figures.doubtWords(of: "savings") ?? state.figures.doubtWords(of: "savings target")
    if let doubt { return Line(doubt, Look.warning) }
    return Line(figures.asAt.map { "as at \($0.short)" } ?? "", Look.faint)
  }
}

/// The savings of a year under their sections.
struct SavingsTable {
  let year: SavingsYear

  var table: Table {
    Table(
      columns: [
        .init("No", .right, priority: 5),
        .init("", priority: 4, isFlexible: true, minimum: 12),
        .init("target", .right, priority: 10),
        .init(hasAchieved ? "achieved" : "", .right, priority: hasAchieved ? 9 : 0),
        .init("FTE", .right, priority: 3),
        .init("vacant", .right, priority: 2),
      ],
      rows: rows, headingStyle: Look.faint)
  }

  /// Whether any line says what it saved.
  private var hasAchieved: Bool { year.lines.contains { $0.row.achieved != .notGiven } }

  private var rows: [Table.Row] {
    let sections = year.breakdown.sections
    guard !sections.isEmpty else { return year.lines.map(row) }
    return sections.flatMap { section -> [Table.Row] in
      var heading = Line(section.name ?? "No section", Look.key)
      heading.append("  \(section.target.quantity.words)", Look.text)
      let own = year.lines.filter { $0.row.section == section.name }
      return [Table.Row(heading: heading)] + own.map(row)
    }
  }

  private func row(_ line: SavingFigure) -> Table.Row {
    Table.Row(
      [
        Line(line.label, Look.muted),
        Line(line.row.description ?? .empty, Look.text),
        Line(line.row.target.words, Look.text),
        Line(
          hasAchieved ? line.row.achieved.words : "",
          line.row.achieved.isKnown ? Look.strong : Look.warning),
        Line(words(line.row.fullTimeEquivalent), Look.muted),
        Line(words(line.row.vacantPosts), Look.muted),
      ], key: line.row.id.string)
  }

  private func words(_ quantity: Quantity<Number>) -> SafeText {
    quantity == .notGiven ? "" : quantity.words()
  }
}
