import TerminalUI
import Text

/// A screen that shows nothing of what is known, nor of whose it is.
struct BlankScreen {
  func draw(on canvas: inout Canvas) {
    let screen = canvas.bounds
    canvas.fill(screen, style: Style())
    guard !screen.isEmpty else { return }
    canvas.draw(
      "blank · any key", in: screen.row(screen.height / 2), style: Style(.faint),
      alignment: .centre)
  }
}
