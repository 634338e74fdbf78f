import Dashboard
import TerminalUI
import Text

/// The last row: the keys that do something here, or an answer to the last one.
struct HintBar {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, style: Style(.text, on: .bar))
    let room = rect.inset(columns: 1, rows: 0)
    if let words = state.notice ?? state.folderTrouble {
      canvas.draw(words, in: room, style: Style(.warning, on: .bar))
    } else {
      canvas.draw(hints(width: room.width), in: room)
    }
  }

  private func hints(width: Int) -> Line {
    var line = Line()
    let hints = hints
    for hint in hints where line.width + hint.width + 2 <= width {
      if !line.isEmpty { line.append("  ", Style(.muted, on: .bar)) }
      line.append(hint)
    }
    return line
  }

  private var hints: [Line] {
    let move = state.isAvailable(.down) ? [hint("↑↓", "move")] : []
    let others = state.helpBindings.compactMap { binding in
      binding.hint.map { hint(binding.keyText, $0) }
    }
    return move + others
  }

  private func hint(_ key: SafeText, _ words: SafeText) -> Line {
    var line = Line(key, Style(.key, on: .bar, .bold))
    line.append(" \(words)", Style(.muted, on: .bar))
    return line
  }
}
