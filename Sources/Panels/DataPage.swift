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
    let sources = state.figures.sources
    let chosen = state.selection(in: .data)
    let source = sources.first { $0.path.string == chosen }
    // The files take what the words on one of them leave, and are half of the page at least.
    let words = source.map { lines(on: $0) } ?? []
    let wanted = words.reduce(2) { $0 + max(1, $1.0.wrapped(to: rect.width - 4).count) }
    let free = rect.height - max(4, min(wanted, rect.height * 55 / 100))
    let upper = rect.top(max(4, min(sources.count + 3, free)))
    DataPanel(state: state, isFocused: true, showsRemarks: false).draw(on: &canvas, in: upper)
    let lower = rect.droppingTop(upper.height)
    guard lower.height >= 3, let source else { return }
    let room = canvas.draw(Frame.titled(source.path), around: lower)
    draw(words, on: &canvas, in: room)
  }

  /// What is to be said of a file.
  private func lines(on source: SourceReport) -> [(SafeText, Style)] {
    var lines = [(facts(of: source), Look.muted)]
    if let gone = source.goneWords { lines.append((gone, Look.warning)) }
    lines += source.remarks.map { ($0.words, $0.finding.isError ? Look.warning : Look.text) }
    if source.remarks.isEmpty, !source.isStale {
      lines.append(("nothing to say of it", Look.faint))
    }
    return lines
  }

  private func draw(_ lines: [(SafeText, Style)], on canvas: inout Canvas, in room: Rect) {
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
