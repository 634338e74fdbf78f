import TerminalUI
import Text

/// The question whether the meeting view is to be left.
struct LeavingOverlay {
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let width = min(58, rect.width)
    let words: SafeText = "True figures, comments and names would be seen."
    let answers: SafeText = "y leaves, any other key stays"
    let height = { (text: SafeText) in text.wrapped(to: max(1, width - 4)).count }
    let place = OverlayPlace.middle(
      of: rect, width: width, height: height(words) + height(answers) + 3)
    let room = canvas.draw(
      Frame.titled("Leave the meeting?", isFocused: true), around: place)
    guard !room.isEmpty else { return }
    // What can be pressed is told, whatever else there is no room for.
    let rest = room.droppingBottom(height(answers))
    canvas.drawWrapped(words, in: rest, style: Look.warning)
    canvas.drawWrapped(answers, in: room.droppingTop(rest.height), style: Look.text)
    canvas.cursor = Position(x: room.x, y: room.y)
  }
}
