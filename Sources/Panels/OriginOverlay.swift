import CareModel
import Dashboard
import TerminalUI
import Text

/// Where the figure with the focus comes from: definition, formula, file and rows.
struct OriginOverlay {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let origin = Origin(state) else { return }
    let width = min(76, rect.width)
    let lines = origin.entries.flatMap { entry in
      entry.text.wrapped(to: max(1, width - 17)).enumerated().map { index, text in
        (label: index == 0 ? entry.label : SafeText.empty, text: text)
      }
    }
    let place = OverlayPlace.middle(of: rect, width: width, height: lines.count + 4)
    let room = canvas.draw(Frame.titled(origin.title, isFocused: true), around: place)
    for (index, line) in lines.prefix(max(0, room.height - 1)).enumerated() {
      canvas.draw(line.label, in: room.row(index), style: Look.muted)
      canvas.draw(line.text, in: room.row(index).droppingLeft(13), style: Look.text)
    }
    canvas.draw("Esc closes", in: room.row(room.height - 1), style: Look.muted)
    if !room.isEmpty { canvas.cursor = Position(x: room.x, y: room.y) }
  }
}
