import Testing

@testable import TerminalUI

@Suite struct BridgeTests {
  private func bridge(_ spans: [(Double, Double)?]) -> Bridge {
    Bridge(
      spans.map { span in
        span.map { .init(from: $0.0, to: $0.1, role: .edge, pattern: "█") }
      })
  }

  @Test("Each bar starts where the one before ended, on one scale from nought")
  func cells() {
    let bridge = bridge([(0, 1500), (0, 600), (600, 1500), (1500, 1300), (1300, 900), (0, 900)])
    let cells = (0..<6).map { bridge.cells(of: $0, in: 30) }
    #expect(cells == [0..<30, 0..<12, 12..<30, 26..<30, 18..<26, 0..<18])
  }

  @Test("A bar below nought moves the scale")
  func belowNought() {
    let bridge = bridge([(0, 10), (0, -10)])
    #expect(bridge.cells(of: 0, in: 20) == 10..<20)
    #expect(bridge.cells(of: 1, in: 20) == 0..<10)
  }

  @Test("A small bar takes a cell, one of nothing none, and what is not there none")
  func smallBars() {
    let bridge = bridge([(0, 1000), (999, 1000), (5, 5), nil, (0, .nan), (0, 0.1)])
    #expect(bridge.cells(of: 1, in: 10) == 9..<10)
    #expect(bridge.cells(of: 2, in: 10).isEmpty)
    #expect(bridge.cells(of: 3, in: 10).isEmpty)
    #expect(bridge.cells(of: 4, in: 10).isEmpty)
    #expect(bridge.cells(of: 5, in: 10) == 0..<1)
    #expect(bridge.cells(of: 0, in: 0).isEmpty)
    #expect(bridge.cells(of: 9, in: 10).isEmpty)
    #expect(bridge.cells(of: -1, in: 10).isEmpty)
  }

  @Test("A bar is drawn in its cells alone")
  func drawing() {
    var canvas = Canvas(size: Size(width: 10, height: 1))
    canvas.draw(bridge([(0, 10), (4, 6)]), step: 1, in: Rect(canvas.size), on: .panel)
    #expect(canvas.description == "    ██")
    #expect(canvas[4, 0].style == Style(.edge, on: .panel))
  }
}
