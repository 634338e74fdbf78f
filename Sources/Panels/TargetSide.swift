import CareModel
import TerminalUI
import Text

/// The right of an opened target: its saving, what is said of it, its actions and its source.
struct TargetSide {
  let target: TargetFigure
  let actions: [ActionFigure]
  /// The file that the target stands in.
  let file: SourceReport?
  /// The year of the saving.
  let year: FinancialYear?

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let title: SafeText = year.map { "Saving \($0.label)" } ?? "Saving"
    let room = canvas.draw(Frame.titled(title), around: rect)
    guard !room.isEmpty else { return }
    let isStale = file?.isStale == true
    let source = Line(sourceWords, isStale ? Look.warning : Look.faint)
    let body = room.height >= 2 ? room.droppingBottom(1) : room
    var y = drawSaving(on: &canvas, in: body)
    y += drawComment(on: &canvas, in: body.droppingTop(y))
    drawActions(on: &canvas, in: body.droppingTop(y))
    if room.height >= 2 { canvas.draw(source, in: room.row(room.height - 1)) }
  }

  private func drawSaving(on canvas: inout Canvas, in rect: Rect) -> Int {
    guard let saving = target.saving else {
      canvas.draw("no saving of its own", in: rect, style: Look.muted)
      return min(2, rect.height)
    }
    var line = Line("target ", Look.muted)
    line.append(saving.row.target.words, Look.strong)
    line.append("  achieved ", Look.muted)
    line.append(saving.row.achieved.words, Look.strong)
    canvas.draw(line, in: rect.row(0))
    var lines: [Line] = []
    if saving.variance.isKnown {
      let percent = saving.percent.value.map { "  \($0.text(decimals: 0))% achieved" } ?? ""
      lines.append(
        Line(
          "short by \(saving.variance.words)\(percent)", Look.direction(isAdverse: saving.isAdverse)
        ))
    }
    let others = saving.sharedBy.filter { $0 != target.id }
    if !others.isEmpty {
      lines.append(Line("shared with \(others.joined(separator: ", "))", Look.muted))
    }
    for (index, line) in lines.enumerated() { canvas.draw(line, in: rect.row(index + 1)) }
    return min(lines.count + 2, rect.height)
  }

  private func drawComment(on canvas: inout Canvas, in rect: Rect) -> Int {
    guard let comment = target.row.headline ?? target.row.comment ?? target.saving?.row.comment
    else { return 0 }
    let used = canvas.drawWrapped(
      "“\(comment)”", in: rect.top(rect.height * 2 / 3), style: Look.text)
    return used + 1
  }

  private func drawActions(on canvas: inout Canvas, in rect: Rect) {
    guard !actions.isEmpty, rect.height >= 2 else { return }
    let done = actions.count { $0.row.status == .completed }
    var heading = Line("Actions", Look.strong)
    heading.append("  \(done) done, \(actions.count - done) open", Look.muted)
    canvas.draw(heading, in: rect.row(0))
    var y = 1
    for action in actions where y < rect.height {
      canvas.draw(ActionMark.line(action), in: rect.row(y))
      let room = rect.droppingTop(y).droppingLeft(2)
      y += max(1, canvas.drawWrapped(action.row.action, in: room.top(2), style: Look.text))
    }
  }

  private var sourceWords: SafeText {
    if let file, file.isStale { return "\(file.verdictWords): \(file.path)" }
    let asAt = target.actualDay.map { ", as at \($0.short)" } ?? ""
    return "\(target.row.source.path) line \(target.row.source.line)\(asAt)"
  }
}
