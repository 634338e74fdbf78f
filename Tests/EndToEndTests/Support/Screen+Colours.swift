import TerminalHarness

extension Screen {
  /// The colours that stand somewhere on the screen.
  var colours: Set<ScreenColour> {
    var colours: Set<ScreenColour> = []
    for row in 0..<rows {
      for column in 0..<columns {
        colours.insert(self[column, row].foreground)
        colours.insert(self[column, row].background)
      }
    }
    return colours
  }

  /// The lines without the times of day, which another moment would give otherwise.
  var timelessLines: [String] { lines.map { $0.replacing(#/\d\d:\d\d/#, with: "--:--") } }
}
