import CareModel
import Dashboard
import TerminalUI
import Text

/// One row of a panel with everything that is known of it.
struct EntryPage {
  let state: DashboardState
  let panel: Panel
  let key: String

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let entry = Entry(panel, key: key, in: state.figures) else {
      let room = canvas.draw(Frame.titled(panel.title), around: rect)
      canvas.drawWrapped(
        "No file gives this any more. Esc goes back.", in: room, style: Look.warning)
      return
    }
    let note = Line(entry.source.words, Look.faint)
    let room = canvas.draw(
      Frame.titled(entry.title, note: note, isFocused: true), around: rect)
    guard !room.isEmpty else { return }
    canvas.cursor = Position(x: room.x, y: room.y)
    entry.draw(on: &canvas, in: room)
  }
}

extension Entry {
  /// Draws the headline and, below it, every field.
  func draw(on canvas: inout Canvas, in room: Rect) {
    canvas.draw(chip, in: room, alignment: .right)
    let beside = chip.isEmpty ? 0 : chip.width + 1
    let head = Rect(
      x: room.x, y: room.y, width: room.width - beside, height: max(1, room.height / 3))
    let used = canvas.drawWrapped(headline, in: head.intersection(room), style: Look.strong)
    drawFields(on: &canvas, in: room.droppingTop(max(1, used) + (room.height > 8 ? 1 : 0)))
  }

  private func drawFields(on canvas: inout Canvas, in room: Rect) {
    var rest = room
    let indent = min(15, room.width / 3)
    for field in fields where !rest.isEmpty {
      canvas.draw(field.label, in: rest.row(0).left(indent), style: Look.muted)
      let used = canvas.drawWrapped(
        field.text, in: rest.droppingLeft(indent).left(90), style: field.style)
      rest = rest.droppingTop(max(1, used))
    }
  }
}
