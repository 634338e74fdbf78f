import Dashboard
import TerminalUI
import Text

extension Table {
  /// `1–4 of 5`: which of the rows are seen, where not all are.
  func seenWords(showing key: String?, height: Int) -> SafeText {
    cut(showing: key, height: height).map {
      "\($0.seen.lowerBound)–\($0.seen.upperBound) of \($0.all)"
    } ?? ""
  }
}

extension Frame {
  /// The frame of a panel: its number lit, as the key that leads to it, and its title.
  static func panel(
    _ panel: Panel, detail: SafeText = .empty, note: Line = Line(), isFocused: Bool,
    width: Int = .max
  ) -> Frame {
    var title = Line(SafeText(String(panel.rawValue)), Look.key)
    title.append(" \(width < 30 ? panel.shortTitle : panel.title)", Look.strong)
    if !detail.isEmpty { title.append(" · \(detail)", Look.muted) }
    return Frame(title: title, note: note, border: border(isFocused: isFocused))
  }

  /// A frame without a number.
  static func titled(_ title: SafeText, note: Line = Line(), isFocused: Bool = false) -> Frame {
    Frame(title: Line(title, Look.strong), note: note, border: border(isFocused: isFocused))
  }

  private static func border(isFocused: Bool) -> Style {
    Style(isFocused ? .frameFocus : .frame, on: .panel)
  }
}
