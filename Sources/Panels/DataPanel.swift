import CareModel
import Dashboard
import TerminalUI
import Text

/// The files: what became of each, how far it reaches, and what has to be mended.
struct DataPanel {
  let state: DashboardState
  let isFocused: Bool
  /// Whether what has to be mended is told below the files.
  var showsRemarks = true

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let inside = rect.inset(columns: 2, rows: 1)
    let remarks = showsRemarks ? remarks(in: inside) : []
    let below = remarks.isEmpty ? 0 : remarks.count + 1
    let (table, chosen) = (table, isFocused ? state.selection(in: .data) : nil)
    let seen = table.seenWords(showing: chosen, height: inside.height - below)
    let words = [seen, state.folder.watchingWords].filter { !$0.isEmpty }.joined(separator: " · ")
    let frame = Frame.panel(
      .data, detail: detail, note: Line(words, Look.faint), isFocused: isFocused)
    let room = canvas.draw(frame, around: rect)
    guard !room.isEmpty else { return }
    guard !table.rows.isEmpty else { return drawNothing(on: &canvas, in: room) }
    let list = room.droppingBottom(below)
    canvas.draw(table, in: list, selected: chosen)
    for (index, line) in remarks.enumerated() {
      canvas.draw(line, in: room.row(room.height - remarks.count + index))
    }
  }

  private func drawNothing(on canvas: inout Canvas, in room: Rect) {
    let text: SafeText =
      state.folderTrouble
      ?? (state.folder.state == .reading
        ? "The files are being read."
        : "The folder \(state.folderName) has no file that is an input yet.")
    canvas.drawWrapped(text, in: room, style: Look.muted)
  }

  private var detail: SafeText {
    let troubled = state.figures.troubledSources.count
    let files = state.figures.sources.count
    return "\(files) file\(files == 1 ? "" : "s")" + (troubled > 0 ? " · \(troubled) to mend" : "")
  }

  private var table: Table {
    Table(
      columns: [
        .init("", priority: 10),
        .init("", priority: 10, isFlexible: true, minimum: 25),
        .init("", .right, priority: 8),
        .init("", .right, priority: 4),
        .init("", .right, priority: 7),
      ],
      rows: state.figures.sources.map(row), headingStyle: Look.faint)
  }

  private func row(_ source: SourceReport) -> Table.Row {
    let troubled = source.isTroubled
    return Table.Row(
      [
        Line(
          troubled ? "!" : source.verdict.isRead ? "✓" : "·", troubled ? Look.warning : Look.better),
        Line(source.path, source.verdict == .ignored ? Look.muted : Look.text),
        state(of: source),
        Line(source.rows > 0 ? source.rows.rowWords : .empty, Look.faint),
        Line(source.coversTo.map { "to \($0.short)" } ?? .empty, Look.faint),
      ], key: source.path.string)
  }

  /// What became of the file where that is more than that it was read.
  private func state(of source: SourceReport) -> Line {
    guard source.verdict.isRead, !source.isStale else {
      return Line(source.verdictWords, source.isTroubled ? Look.warning : Look.muted)
    }
    let remarks = source.remarks.count
    guard remarks > 0 else { return Line() }
    return Line("\(remarks) remark\(remarks == 1 ? "" : "s")", Look.muted)
  }

  /// What is the matter, of the files that need somebody first.
  private func remarks(in room: Rect) -> [Line] {
    let sources = state.figures.sources
    let urgent = sources.filter { $0.isTroubled }
    let others = sources.filter { !$0.isTroubled && $0.worstRemark?.finding.isError == true }
    return (urgent + others).flatMap { source -> [Line] in
      guard let matter = source.goneWords ?? source.worstRemark?.words else { return [] }
      let words = "\(source.path) " + matter
      return words.wrapped(to: room.width).map { Line($0, Look.warning) }
    }
    .prefix(room.height / 2).map(\.self)
  }
}

extension SourceReport {
  /// Whether somebody has to mend the file.
  var isTroubled: Bool { needsSomebody }
}
