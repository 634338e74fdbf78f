import Dashboard
import TerminalUI
import Text

/// What can be done here; the line with the bar on it is done by Enter.
struct HelpOverlay {
  let state: DashboardState
  let selected: Int

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let bindings = state.helpBindings
    let place = OverlayPlace.middle(of: rect, width: 72, height: bindings.count + 6)
    let room = canvas.draw(Frame.titled("What can be done here", isFocused: true), around: place)
    let rows = bindings.enumerated().map { index, binding in
      Table.Row(
        [Line(binding.keyText, Look.key), Line(binding.help, Look.text)], key: "\(index)")
    }
    let places = Table.Row(
      [Line(digits, Look.key), Line("the page or panel of that key, or of \(letters)", Look.text)],
      key: "-")
    let table = Table(
      columns: [
        .init("", priority: 1), .init("", priority: 2, isFlexible: true, minimum: 20),
      ], rows: rows + [places], headingStyle: Look.faint)
    canvas.draw(table, in: room.droppingBottom(2), selected: "\(selected)")
    canvas.draw(
      "⏎ does it   Esc closes", in: room.row(room.height - 1), style: Look.muted)
  }

  /// The keys of pages and panels.
  private var placeKeys: [Character] {
    let panels = Panel.allCases.filter { $0 != .authorities || state.hasSeveralAuthorities }
    return Set(Page.keyed.map(\.key) + panels.map(\.rawValue)).sorted()
  }

  /// `1–9`
  private var digits: SafeText {
    let digits = placeKeys.filter(\.isNumber)
    return SafeText(
      [digits.first, digits.last].compactMap(\.self).map(String.init)
        .joined(separator: "–"))
  }

  /// `C D F`
  private var letters: SafeText {
    SafeText(placeKeys.filter(\.isLetter).map(String.init).joined(separator: " "))
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
