import CareModel
import Dashboard
import TerminalUI
import Text

extension Frame {
  /// The frame of a panel with its counts and, at the right, why its figures are in doubt, else
  /// the day that they belong to. A doubt stays where there is not room for both.
  static func register(
    _ panel: Panel, detail: SafeText, doubt: SafeText?, asAt: Day?, isFocused: Bool, width: Int
  ) -> Frame {
    let day = Line(asAt.map { "as at \($0.short)" } ?? "", Look.faint)
    let frame = Frame.panel(
      panel, detail: detail, note: doubt.map { Line($0, Look.warning) } ?? day,
      isFocused: isFocused)
    // Two corners, and blanks about the title and the note.
    guard doubt != nil, frame.title.width + frame.note.width + 10 > width else { return frame }
    return Frame.panel(panel, note: frame.note, isFocused: isFocused)
  }
}
