import Testing
import Text

@testable import TerminalUI

@Suite struct CanvasTests {
  private func canvas(_ width: Int, _ height: Int) -> Canvas {
    Canvas(size: Size(width: width, height: height))
  }

  @Test("Text stops at the right edge of its rectangle")
  func clipping() {
    var canvas = canvas(8, 2)
    canvas.draw(
      "children", x: 2, y: 0, within: Rect(x: 0, y: 0, width: 6, height: 1), style: Style())
    #expect(canvas.description == "  chil\n")
  }

  @Test("Text that starts left of its rectangle is drawn from the edge on")
  func leftEdge() {
    var canvas = canvas(4, 1)
    canvas.draw("abcdef", x: -2, y: 0, within: canvas.bounds, style: Style())
    #expect(canvas.description == "cdef")
  }

  @Test("A wide character does not stand across the edge")
  func wideAtEdge() {
    var canvas = canvas(3, 1)
    canvas.draw("中文", x: 0, y: 0, within: canvas.bounds, style: Style())
    #expect(canvas.description == "中")
    #expect(canvas[1, 0].scalar == nil)
    #expect(canvas[2, 0].scalar == " ")
  }

  @Test("Drawing over half of a wide character blanks the other half")
  func overHalf() {
    var canvas = canvas(4, 1)
    canvas.draw("中文", x: 0, y: 0, within: canvas.bounds, style: Style())
    canvas.put("x", x: 1, y: 0, style: Style())
    #expect(canvas[0, 0].scalar == " ")
    canvas.put("y", x: 2, y: 0, style: Style())
    #expect(canvas.description == " xy")
  }

  @Test("Marks stand on the character before them, also on a wide one")
  func marks() {
    var canvas = canvas(4, 1)
    canvas.draw("e\u{301}中\u{302}", x: 0, y: 0, within: canvas.bounds, style: Style())
    #expect(canvas[0, 0].markScalars == ["\u{301}"])
    #expect(canvas[1, 0].markScalars == ["\u{302}"])
  }

  @Test("Drawing outside of the canvas does nothing")
  func outside() {
    var canvas = canvas(2, 2)
    let blank = canvas
    canvas.put("x", x: 2, y: 0, style: Style())
    canvas.put("x", x: 0, y: -1, style: Style())
    canvas.fill(Rect(x: 5, y: 5, width: 3, height: 3), style: Style(.red))
    canvas.draw("x", x: 0, y: 7, within: Rect(x: 0, y: 0, width: 9, height: 9), style: Style())
    #expect(canvas == blank)
  }

  @Test("Lines are cut with a mark and stand left, right or in the middle")
  func lines() {
    var canvas = canvas(6, 4)
    canvas.draw("ab", in: Rect(x: 0, y: 0, width: 6, height: 1), style: Style(), alignment: .right)
    canvas.draw("ab", in: Rect(x: 0, y: 1, width: 6, height: 1), style: Style(), alignment: .centre)
    canvas.draw("abcdefgh", in: Rect(x: 0, y: 2, width: 6, height: 1), style: Style())
    var line = Line("abcd", Style())
    line.append("efgh", Style(.red))
    canvas.draw(line, in: Rect(x: 0, y: 3, width: 6, height: 1))
    #expect(canvas.description == "    ab\n  ab\nabcde…\nabcde…")
    #expect(canvas[4, 3].style.foreground == .red)
  }

  @Test("A frame has its title in the upper edge and leaves a column free at each side")
  func frame() {
    var canvas = canvas(14, 3)
    let room = canvas.draw(
      Frame(title: Line("Title", Style()), border: Style(.frame)), around: canvas.bounds)
    #expect(canvas.description == "┌─ Title ────┐\n│            │\n└────────────┘")
    #expect(room == Rect(x: 2, y: 1, width: 10, height: 1))
  }

  @Test("Frames, tables, bars and charts fit into any rectangle")
  func anySize() {
    let table = Table(
      columns: [
        .init("No", .right, priority: 2), .init("Name", priority: 3, isFlexible: true, minimum: 8),
        .init("value", .right, priority: 1),
      ],
      rows: (0..<5).map {
        Table.Row(
          [Line("\($0)", Style()), Line("中文 name", Style()), Line("1", Style())], key: "\($0)")
      },
      headingStyle: Style())
    let chart = TimeChart(
      months: 13, points: [.init(month: 0, value: 320)],
      marks: [.init(month: 12, value: 294, label: "294 Apr 14", isPast: false)],
      label: { "\($0)" }, valueText: { "\(Int($0))" })
    for width in 0...40 {
      for height in 0...20 {
        var canvas = canvas(width, height)
        let room = canvas.draw(
          Frame(title: Line("Title 中文", Style()), note: Line("note", Style()), border: Style()),
          around: canvas.bounds)
        #expect(room.intersection(canvas.bounds) == room || room.isEmpty)
        canvas.draw(table, in: room, selected: "4")
        canvas.draw(chart, in: room, on: .panel)
        canvas.draw(Bar(share: 0.3), in: room, style: Style())
        canvas.drawWrapped("some words that go on and on 中文中文中文", in: room, style: Style())
      }
    }
  }
}

@Suite struct TextFlowTests {
  @Test("Text is broken at spaces, and within words that are longer than the line")
  func wrapping() {
    #expect(SafeText("a bc def").wrapped(to: 4) == ["a bc", "def"])
    #expect(SafeText("abcdefgh ij").wrapped(to: 3) == ["abc", "def", "gh", "ij"])
    #expect(SafeText("中文字").wrapped(to: 4) == ["中文", "字"])
    #expect(SafeText("").wrapped(to: 4).isEmpty)
    #expect(SafeText("a").wrapped(to: 0).isEmpty)
    #expect(SafeText("中").wrapped(to: 1) == ["中"])
  }

  @Test("What does not fit is marked as cut")
  func cut() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    let used = canvas.drawWrapped("one two three four", in: canvas.bounds, style: Style())
    #expect(used == 2)
    #expect(canvas.description == "one\ntwo …")
  }
}
