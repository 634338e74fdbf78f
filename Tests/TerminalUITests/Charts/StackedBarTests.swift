import Testing

@testable import TerminalUI

@Suite struct StackedBarTests {
  private func bar(_ shares: [Double]) -> StackedBar {
    StackedBar(
      shares.enumerated().map { index, share in
        let look = StackedBar.look(at: index)
        return .init(share: share, role: look.role, pattern: look.pattern)
      })
  }

  @Test("The parts fill the bar, each as long as its share")
  func widths() {
    #expect(bar([0.5, 0.25, 0.25]).widths(in: 20) == [10, 5, 5])
    #expect(bar([1]).widths(in: 7) == [7])
    // Counts do as well as shares: it is their ratio that counts.
    #expect(bar([120, 60, 20]).widths(in: 10) == [6, 3, 1])
  }

  @Test("A part that is there takes a cell however small it is, as long as there are enough")
  func smallParts() {
    #expect(bar([1000, 0.001, 0.001]).widths(in: 10) == [8, 1, 1])
    #expect(bar([0.001, 0.001, 1000]).widths(in: 10) == [1, 1, 8])
    #expect(bar([1, 1, 1]).widths(in: 3) == [1, 1, 1])
    #expect(bar([1, 1, 1]).widths(in: 2).reduce(0, +) == 2)
    #expect(bar([1, 1, 1]).widths(in: 0) == [0, 0, 0])
  }

  @Test("What is no share is no part", arguments: [0, -1, .nan, .infinity])
  func noShare(share: Double) {
    #expect(bar([0.5, share, 0.5]).widths(in: 4) == [2, 2])
    #expect(bar([share]).widths(in: 4) == [])
  }

  @Test("Whatever the shares, the bar is full and no part that has room is left out")
  func property() {
    var seed: UInt64 = 11
    func random() -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(seed >> 40) / Double(1 << 24)
    }
    for _ in 0..<2000 {
      let count = 1 + Int(random() * 11)
      let shares = (0..<count).map { _ in random() < 0.3 ? random() * 0.001 : random() * 9 }
        .filter { $0 > 0 }
      guard !shares.isEmpty else { continue }
      let width = Int(random() * 60)
      let widths = bar(shares).widths(in: width)
      #expect(widths.reduce(0, +) == width)
      #expect(widths.allSatisfy { $0 >= 0 })
      guard width >= shares.count else { continue }
      #expect(widths.allSatisfy { $0 >= 1 })
      // No part is longer than its share but for the cells that small parts are given.
      let whole = shares.reduce(0, +)
      for (share, cells) in zip(shares, widths) {
        #expect(abs(Double(cells) - share / whole * Double(width)) <= Double(shares.count))
      }
    }
  }

  @Test("A bar is drawn in its patterns, in its first row alone")
  func drawing() {
    var canvas = Canvas(size: Size(width: 12, height: 2))
    canvas.draw(bar([0.5, 0.3, 0.2]), in: Rect(x: 1, y: 0, width: 10, height: 2), on: .panel)
    #expect(canvas.description == " █████▓▓▓▒▒\n")
    #expect(canvas[1, 0].style == Style(.series1, on: .panel))
    #expect(canvas[6, 0].style == Style(.series2, on: .panel))
  }

  @Test("Eight parts look each their own, and all after them like the eighth")
  func looks() {
    let looks = (0..<8).map(StackedBar.look)
    #expect(Set(looks.map(\.role)).count == 8)
    #expect(Set(looks.map(\.pattern)).count == 8)
    #expect(StackedBar.look(at: 30).pattern == looks[7].pattern)
    #expect(StackedBar.look(at: -1).pattern == looks[0].pattern)
    #expect(looks.allSatisfy { StackedBar.isPattern($0.pattern) })
    #expect(!StackedBar.isPattern("a"))
  }
}
