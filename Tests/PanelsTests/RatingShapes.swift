import TerminalUI
import Testing

extension Canvas {
  /// Whether every chip of a rating's colour has the shape of that rating.
  func expectShapes(sourceLocation: SourceLocation = #_sourceLocation) {
    for y in 0..<size.height {
      for (role, shape) in [(Role.red, "✖"), (.amber, "●"), (.green, "■"), (.blue, "◆")] {
        let cells = row(y).filter { $0.style.background == role }
        guard !cells.isEmpty else { continue }
        let text = cells.compactMap(\.scalar).map(String.init).joined()
        #expect(text.contains(shape), "\(text)", sourceLocation: sourceLocation)
      }
    }
  }
}
