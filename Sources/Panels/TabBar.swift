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
    canvas.draw(isDeep ? crumbs : tabs, in: room)
    var help = Line("?", Style(.key, on: .bar, .bold))
    help.append(" help ", Style(.muted, on: .bar))
    canvas.draw(help, in: room, alignment: .right)
  }

  private var isDeep: Bool {
    !Page.numbered.contains { $0.page == state.place.page }
  }

  private var tabs: Line {
    var line = Line()
    for (number, page) in Page.numbered {
      let isShown = page == state.place.page
      let key = isShown ? Style(.chip, on: .tab, .bold) : Style(.key, on: .bar, .bold)
      let title = isShown ? Style(.chip, on: .tab, .bold) : Style(.text, on: .bar)
      line.append(" \(number)", key)
      line.append(" \(page.title) ", title)
      line.append(" ", Style(.text, on: .bar))
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
