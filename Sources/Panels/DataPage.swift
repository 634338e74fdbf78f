import CareModel
import Dashboard
import TerminalUI
import Text

/// The files above, and below everything that is to be said of the one with the bar on it.
struct DataPage {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in page: Rect) {
    let rest = drawThemeTrouble(on: &canvas, in: page)
    let rect = SinceLastSave(authority: state.authority).draw(on: &canvas, in: rest)
    let upper = rect.top(max(4, min(state.figures.sources.count + 3, rect.height * 45 / 100)))
    DataPanel(state: state, isFocused: true, showsRemarks: false).draw(on: &canvas, in: upper)
    let lower = rect.droppingTop(upper.height)
    let chosen = state.selection(in: .data)
    guard lower.height >= 3,
      let source = state.figures.sources.first(where: { $0.path.string == chosen })
    else { return }
    draw(source, on: &canvas, in: lower)
  }

  private func draw(_ source: SourceReport, on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(Frame.titled(source.path), around: rect)
    var lines = [(facts(of: source), Look.muted)]
    if let gone = source.goneWords { lines.append((gone, Look.warning)) }
    lines += source.remarks.map { ($0.words, $0.finding.isError ? Look.warning : Look.text) }
    if source.remarks.isEmpty, !source.isStale {
      lines.append(("nothing to say of it", Look.faint))
    }
    var y = 0
    for (text, style) in lines where y < room.height {
      y += max(1, canvas.drawWrapped(text, in: room.droppingTop(y), style: style))
    }
  }

  /// What is wrong with the theme, at the bottom; the rest of the page is left.
  private func drawThemeTrouble(on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard let words = state.themeTrouble, rect.width >= 10 else { return rect }
    let height = words.wrapped(to: rect.width - 4).count + 2
    guard rect.height >= height + 8 else { return rect }
    let rest = rect.droppingBottom(height)
    let room = canvas.draw(Frame.titled("Theme"), around: rect.droppingTop(rest.height))
    canvas.drawWrapped(words, in: room, style: Look.warning)
    return rest
  }

  private func facts(of source: SourceReport) -> SafeText {
    var facts: [SafeText] = [source.verdictWords]
    if !source.kinds.isEmpty {
      facts.append("as " + SafeText(source.kinds.joined(separator: " and ")))
    }
    if source.rows > 0 { facts.append(source.rows.rowWords) }
    if source.rowsSetAside > 0 { facts.append("\(source.rowsSetAside) set aside") }
    if source.unreadable > 0 { facts.append("\(source.unreadable) unreadable") }
    if let encoding = source.encoding { facts.append(SafeText(encoding.rawValue)) }
    if let day = source.coversTo { facts.append("covers to \(day.long)") }
    if let readAt = source.readAt { facts.append("read at \(readAt.localTime)") }
    return facts.joined(separator: " · ")
  }
}
