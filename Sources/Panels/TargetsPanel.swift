import CareModel
import Dashboard
import TerminalUI
import Text

/// The targets by urgency, and what they save.
struct TargetsPanel {
  let state: DashboardState
  let isFocused: Bool

  /// The rows that the panel would like to have.
  var idealHeight: Int { state.figures.targets.rows.count + 7 }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let targets = state.figures.targets
    let table = table
    let room = canvas.draw(
      Frame.panel(
        .targets, detail: detail, note: note(on: table, in: rect), isFocused: isFocused),
      around: rect)
    guard !room.isEmpty else { return }
    guard !targets.rows.isEmpty else {
      let text: SafeText =
        "No file gives any targets: a table with the columns id, target, due and measure."
      canvas.drawWrapped(text, in: room, style: Look.muted)
      return
    }
    let footer = footer(in: room)
    let list = room.droppingBottom(footer.isEmpty ? 0 : footer.count + 1)
      .top(targets.rows.count + 1)
    canvas.draw(table, in: list, selected: isFocused ? state.selection(in: .targets) : nil)
    for (index, line) in footer.enumerated() {
      draw(line, on: &canvas, in: room.row(list.height + 1 + index))
    }
  }

  private var detail: SafeText {
    let targets = state.figures.targets
    let red = targets.count(.red)
    return "\(targets.rows.count)" + (red > 0 ? " · \(red) red" : "")
  }

  private func note(on table: Table, in rect: Rect) -> Line {
    let targets = state.figures.targets
    if let stale = state.figures.doubtWords(of: "targets") { return Line(stale, Look.warning) }
    if targets.unreadable > 0 {
      let read = targets.rows.count - targets.unreadable
      return Line("\(read) of \(targets.rows.count) read", Look.warning)
    }
    let room = rect.inset(columns: 2, rows: 1)
    let footer = footer(in: room)
    let height = room.height - (footer.isEmpty ? 0 : footer.count + 1)
    let seen = table.seenWords(
      showing: isFocused ? state.selection(in: .targets) : nil, height: height)
    let words: [SafeText?] = [
      seen.isEmpty ? nil : seen, targets.asAt.map { "as at \($0.short)" },
    ]
    return Line(words.compactMap(\.self).joined(separator: " · "), Look.faint)
  }

  private var table: Table {
    Table(
      columns: [
        .init("No", .right, priority: 9),
        .init("Target", priority: 10, isFlexible: true, minimum: 27),
        .init("due", priority: 4),
        .init("target", .right, priority: 6),
        .init("actual", .right, priority: 8),
        .init("var", .right, priority: 5),
        .init("RAG", priority: 10),
        .init("saving", .right, priority: 2),
        .init("achieved", .right, priority: 3),
      ] + TargetBalanceCell.columns(for: state.listedTargets),
      rows: state.listedTargets.map(row),
      headingStyle: Look.faint)
  }

  private func row(_ target: TargetFigure) -> Table.Row {
    Table.Row(
      TargetCells(target: target).line + [
        saving(target) { $0.row.target.words },
        saving(target) { $0.row.achieved.words },
        TargetBalanceCell.line(of: target),
      ], key: target.id.string)
  }

  /// What is told of a saving stands once, with the first target that shares it.
  private func saving(_ target: TargetFigure, _ words: (SavingFigure) -> SafeText) -> Line {
    guard let saving = target.saving, saving.sharedBy.first ?? target.id == target.id else {
      return Line()
    }
    return Line(words(saving), Look.muted)
  }
}

extension TargetsPanel {
  /// What stands below the list.
  private enum FooterLine {
    case savings(SavingsYear)
    case words(SafeText, Style)
  }

  private func footer(in room: Rect) -> [FooterLine] {
    guard let year = state.figures.savings.current, room.height >= 9 else { return [] }
    var lines = [FooterLine.savings(year)]
    let words = [year.missingWords, year.doubtWords].compactMap(\.self)
    if !words.isEmpty { lines.append(.words(words.joined(separator: " · "), Look.warning)) }
    let others = state.figures.savings.otherYears.map { other in
      "\(other.yearWords): saving \(other.target.quantity.words)" as SafeText
    }
    if !others.isEmpty, room.height >= 12 {
      lines.append(.words(others.joined(separator: " · "), Look.faint))
    }
    return lines
  }

  private func draw(_ line: FooterLine, on canvas: inout Canvas, in rect: Rect) {
    switch line {
    case .words(let words, let style): canvas.draw(words, in: rect, style: style)
    case .savings(let year): SavingsLine(year: year).draw(on: &canvas, in: rect)
    }
  }
}
