import Dashboard
import TerminalUI
import Testing

@testable import Panels

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

extension DashboardState {
  /// Draws the state at every size in steps: a panel without room must not trap.
  func expectDrawing(
    upTo width: Int, _ height: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for width in stride(from: 0, through: width, by: 3) {
      for height in stride(from: 0, through: height, by: 2) {
        let size = Size(width: width, height: height)
        let canvas = Screen.render(self, size: size)
        #expect(canvas.size == size, sourceLocation: sourceLocation)
      }
    }
  }

  /// Compares the state with what is recorded for it at three sizes.
  func expectRecorded(as name: String) {
    for (width, height) in ScreenTests.sizes {
      let canvas = Screen.render(self, size: Size(width: width, height: height))
      Snapshots.expect(canvas, matches: "\(name)-\(width)x\(height)")
    }
  }
}
