import CareModel
import Dashboard
import TerminalUI
import Text

/// Every target under its objective, with what it saves, and the savings of each year.
struct TargetsPage {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let savings = SavingsPanel(
      figures: state.figures.savings, stale: state.figures.doubtWords(of: "savings"))
    let savingsHeight = rect.height >= 18 ? min(savings.idealHeight, rect.height / 3) : 0
    let upper = rect.droppingBottom(savingsHeight)
    let targets = state.figures.targets
    let frame = Frame.panel(
      .targets, detail: "\(targets.rows.count) under \(objectives)", note: note, isFocused: true)
    let room = canvas.draw(frame, around: upper)
    canvas.draw(table, in: room, selected: state.selection(in: .targets))
    if savingsHeight > 0 {
      savings.draw(on: &canvas, in: rect.droppingTop(rect.height - savingsHeight))
    }
  }

  private var objectives: SafeText {
    let count = state.figures.targets.objectives.count
    return "\(count) objective\(count == 1 ? "" : "s")"
  }

  private var note: Line {
    if let stale = state.figures.doubtWords(of: "targets") { return Line(stale, Look.warning) }
    return state.figures.targets.asAt.map { Line("as at \($0.short)", Look.faint) } ?? Line()
  }

  private var table: Table {
    Table(
      columns: [
        .init("No", .right, priority: 9),
        .init("Target", priority: 10, isFlexible: true, minimum: 16),
        .init("due", priority: 5),
        .init("target", .right, priority: 7),
        .init("actual", .right, priority: 8),
        .init("variance", .right, priority: 6),
        .init("RAG", priority: 10),
        .init("saving", .right, priority: 3),
        .init("achieved", .right, priority: 4),
        .init("short", .right, priority: 2),
      ] + TargetBalanceCell.columns(for: state.listedTargets),
      rows: rows, headingStyle: Look.faint)
  }

  private var rows: [Table.Row] {
    var rows: [Table.Row] = []
    var objective: SafeText??
    for target in state.listedTargets {
      if objective != .some(target.row.objective), !state.figures.targets.objectives.isEmpty {
        objective = .some(target.row.objective)
        let title = target.row.objective ?? "No objective"
        rows.append(Table.Row(heading: Line(title, Look.key)))
      }
      rows.append(row(target))
    }
    return rows
  }

  private func row(_ target: TargetFigure) -> Table.Row {
    Table.Row(
      TargetCells(target: target).line + savingCells(target)
        + [TargetBalanceCell.line(of: target)], key: target.id.string)
  }

  /// A saving stands once, with the first target that shares it.
  private func savingCells(_ target: TargetFigure) -> [Line] {
    guard let saving = target.saving else { return [Line(), Line(), Line()] }
    if let first = saving.sharedBy.first, first != target.id {
      return [Line("with \(first)", Look.faint), Line(), Line()]
    }
    return [
      Line(saving.row.target.words, Look.text),
      Line(saving.row.achieved.words, Look.text),
      Line(saving.variance.words, Look.direction(isAdverse: saving.isAdverse)),
    ]
  }
}
