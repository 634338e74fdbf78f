import CareModel
import Dashboard
import TerminalUI
import Text

/// Which figures the last save moved, and the rows that moved them.
struct SinceLastSave {
  let authority: ShownAuthority

  /// Draws it at the bottom, if there was a save and there is room; the rest of the page is left.
  func draw(on canvas: inout Canvas, in rect: Rect) -> Rect {
    let lines = lines(in: rect.width - 4)
    let height = min(lines.count + 2, rect.height * 2 / 5)
    guard !lines.isEmpty, height >= 3, rect.width >= 24 else { return rect }
    let rest = rect.droppingBottom(height)
    let room = canvas.draw(
      Frame.titled("Since the last save"), around: rect.droppingTop(rest.height))
    let isCut = lines.count > room.height
    for (index, line) in lines.prefix(room.height - (isCut ? 1 : 0)).enumerated() {
      canvas.draw(line, in: room.row(index))
    }
    if isCut {
      let more = lines.count - room.height + 1
      canvas.draw("and \(more) more lines", in: room.row(room.height - 1), style: Look.muted)
    }
    return rest
  }

  private func lines(in width: Int) -> [Line] {
    var lines: [Line] = []
    if let still = authority.lastStill {
      lines.append(heading(of: still, ": no figure moved"))
    }
    if let move = authority.lastMove {
      lines.append(heading(of: move, ""))
      lines += move.changes.moved.flatMap { self.lines(of: $0, in: move.changes, width) }
    }
    return lines
  }

  /// `09:14 plan.csv`.
  private func heading(of saved: Saved, _ ending: SafeText) -> Line {
    var line = Line("\(saved.moment.localTime) ", Look.muted)
    let files = saved.changes.files
    let more = files.count > 4 ? " and \(files.count - 4) more" : ""
    line.append(files.prefix(4).joined(separator: ", ") + SafeText(more), Look.strong)
    line.append(ending, Look.muted)
    return line
  }

  /// `looked-after children 318 → 320: plan.csv lines 41, 97`, on as many lines as it needs.
  private func lines(of figure: MovedFigure, in changes: FigureChanges, _ width: Int) -> [Line] {
    var lines = [Line(figure.title, Look.text)]
    for (index, part) in figure.parts.enumerated() {
      var words = Line(part.aspect.words.map { "\($0) " } ?? "", Look.muted)
      words.append(part.words, Look.strong)
      add(words, to: &lines, after: index == 0 ? " " : ", ", width)
    }
    if let rows = figure.rowWords ?? (changes.isBySettings ? "the settings" : nil) {
      add(Line(rows, Look.muted), to: &lines, after: ": ", width)
    }
    return lines
  }

  /// Adds a piece to the last line, or on one of its own where there is too little room.
  private func add(_ piece: Line, to lines: inout [Line], after gap: SafeText, _ width: Int) {
    var line = lines.removeLast()
    if line.width + gap.width + piece.width <= width {
      line.append(gap, Look.muted)
      line.append(piece)
      lines.append(line)
    } else {
      var next = Line("  ", Look.muted)
      next.append(piece)
      lines += [line, next]
    }
  }
}
