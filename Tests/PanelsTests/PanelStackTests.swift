import Dashboard
import TerminalUI
import Testing

@testable import Panels

@Suite struct PanelStackTests {
  private func heights(
    _ wanted: [Int], focus: Int, height: Int, opensOthers: Bool = true
  ) -> [String] {
    let panels = Page.actions.panels
    let members = wanted.enumerated().map { PanelStack.Member(panel: panels[$0], wanted: $1) }
    let focused = focus < wanted.count ? panels[focus] : .data
    let rect = Rect(x: 2, y: 3, width: 40, height: height)
    let stack = PanelStack(members, focus: focused, in: rect, opensOthers: opensOthers)
    var y = 3
    for place in stack.places {
      #expect(place.rect.y == y && place.rect.x == 2 && place.rect.width == 40)
      y += place.rect.height
    }
    return stack.places.map { "\($0.rect.height)\($0.isStrip ? "s" : "")" }
  }

  @Test("One panel is open and takes what the strips of the others leave")
  func strips() {
    #expect(heights([9, 9, 9], focus: 1, height: 21, opensOthers: false) == ["1s", "19", "1s"])
    #expect(heights([9, 9, 9], focus: 2, height: 7, opensOthers: false) == ["1s", "1s", "5"])
  }

  @Test("Where there is too little room for all strips the last of them leave")
  func tight() {
    #expect(heights([9, 9, 9], focus: 2, height: 6, opensOthers: false) == ["1s", "5"])
    #expect(heights([9, 9, 9], focus: 0, height: 5) == ["5"])
    #expect(heights([9, 9, 9], focus: 0, height: 2) == ["2"])
  }

  @Test("Others are open too where there is room, with what they want before the rest is shared")
  func open() {
    #expect(heights([6, 7, 8], focus: 0, height: 21) == ["6", "7", "8"])
    // The one with the focus takes what is left.
    #expect(heights([6, 7, 8], focus: 0, height: 30) == ["15", "7", "8"])
    #expect(heights([6, 7, 8], focus: 3, height: 30) == ["6", "7", "17"])
    // An empty one stays a strip, unless it has the focus.
    #expect(heights([6, 1, 8], focus: 0, height: 20) == ["11", "1s", "8"])
    #expect(heights([6, 1, 8], focus: 1, height: 20) == ["6", "6", "8"])
    #expect(heights([9, 9, 9], focus: 0, height: 12) == ["6", "5", "1s"])
  }
}
