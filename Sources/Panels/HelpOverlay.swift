import Dashboard
import TerminalUI
import Text

/// What can be done here; the line with the bar on it is done by Enter.
struct HelpOverlay {
  let state: DashboardState
  let selected: Int

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let bindings = state.helpBindings
    let place = OverlayPlace.middle(of: rect, width: 58, height: bindings.count + 6)
    let room = canvas.draw(Frame.titled("What can be done here", isFocused: true), around: place)
    let rows = bindings.enumerated().map { index, binding in
      Table.Row(
        [Line(binding.keyText, Look.key), Line(binding.help, Look.text)], key: "\(index)")
    }
    let digits = Table.Row(
      [Line("1 2 6 8 9", Look.key), Line("the page or panel of that number", Look.text)], key: "-")
    let table = Table(
      columns: [
        .init("", priority: 1), .init("", priority: 2, isFlexible: true, minimum: 20),
      ], rows: rows + [digits], headingStyle: Look.faint)
    canvas.draw(table, in: room.droppingBottom(2), selected: "\(selected)")
    canvas.draw(
      "⏎ does it   Esc closes", in: room.row(room.height - 1), style: Look.muted)
  }
}

/// Where overlays stand.
enum OverlayPlace {
  /// In the middle of the page, no larger than it.
  static func middle(of rect: Rect, width: Int, height: Int) -> Rect {
    let width = min(width, rect.width)
    let height = min(height, rect.height)
    return Rect(
      x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width: width,
      height: height)
  }
}
