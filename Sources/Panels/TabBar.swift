import Dashboard
import TerminalUI
import Text

/// The second row: the pages with their keys, or the way one came to a place that is deeper.
struct TabBar {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, style: Style(.text, on: .bar))
    let room = rect.inset(columns: 1, rows: 0)
    var help = Line("?", Style(.key, on: .bar, .bold))
    help.append(" help ", Style(.muted, on: .bar))
    let line = isDeep ? crumbs : tabs(in: room.width, beside: help.width)
    canvas.draw(line, in: room)
    if line.width + help.width <= room.width { canvas.draw(help, in: room, alignment: .right) }
  }

  private var isDeep: Bool {
    !pages.contains { $0.page == state.place.page }
  }

  /// The pages that have a tab, that of all authorities where there are several.
  private var pages: [(key: Character, page: Page)] {
    (state.hasSeveralAuthorities ? [(Panel.authorities.rawValue, .region)] : []) + Page.keyed
  }

  /// The pages, as far apart as there is room; where there is too little, by their keys alone but
  /// for the one that is shown.
  private func tabs(in width: Int, beside help: Int) -> Line {
    let wide = tabs(gap: " ", padding: " ", titled: { _ in true })
    if wide.width + help <= width { return wide }
    let close = tabs(gap: " ", padding: "", titled: { _ in true })
    return close.width <= width ? close : tabs(gap: " ", padding: "", titled: { $0 })
  }

  private func tabs(gap: SafeText, padding: SafeText, titled: (_ isShown: Bool) -> Bool) -> Line {
    var line = Line()
    for (key, page) in pages {
      let isShown = page == state.place.page
      let lit = isShown ? Style(.chip, on: .tab, .bold) : Style(.key, on: .bar, .bold)
      let text = isShown ? Style(.chip, on: .tab, .bold) : Style(.text, on: .bar)
      line.append(padding + SafeText(String(key)), lit)
      if titled(isShown) { line.append(" \(page.title)", text) }
      line.append(padding, text)
      line.append(gap, Style(.text, on: .bar))
    }
    return line
  }

  private var crumbs: Line {
    var line = Line(" ", Style(.text, on: .bar))
    for (index, crumb) in state.crumbs.enumerated() {
      let isLast = index == state.crumbs.count - 1
      if index > 0 { line.append(" › ", Style(.muted, on: .bar)) }
      line.append(crumb, isLast ? Style(.strong, on: .bar, .bold) : Style(.muted, on: .bar))
    }
    return line
  }
}
