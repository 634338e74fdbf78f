import Testing
import Text

@testable import TerminalUI

@Suite("Canvas in ASCII") struct ASCIIFallbackTests {
  private func ascii(_ text: SafeText) -> String {
    var canvas = Canvas(size: Size(width: text.width, height: 1))
    canvas.draw(text, x: 0, y: 0, within: canvas.bounds, style: Style(.red))
    return canvas.inASCII().description
  }

  @Test(
    "Signs become their likeness, cell for cell",
    arguments: [
      ("┌──┬─┐", "+--+-+"), ("│║╭╯├┼", "||++++"), ("╱╲╳", "/\\X"), ("┄┊", "-|"),
      ("▁▂▃▄▅▆▇█", "__.-=+*#"), ("█████▌", "#####>"), ("▓▒░▞", "%:./"),
      ("R ✖ A ● G ■ B ◆", "R ! A * G = B #"), ("◇○", "oo"), ("▲ 14 ▼ 2 ► 0", "^ 14 v 2 > 0"),
      ("▸◄‹›→←↑↓", "><<>><^v"), ("in 21 · out 17", "in 21 . out 17"),
      ("2024–26 — −5", "2024-26 - -5"),
      ("Children’s ‘a’ “b”", "Children's 'a' \"b\""), ("more…", "more~"), ("£2.8m", "L2.8m"),
      ("✓ done ≥ 3", "+ done > 3"), ("plain ASCII ~!", "plain ASCII ~!"),
    ] as [(SafeText, String)])
  func signs(_ text: SafeText, _ expected: String) {
    #expect(ascii(text) == expected)
  }

  @Test(
    "Accented letters lose their accents",
    arguments: [
      ("Łódź Škoda ÅÇÉÑÖÜß", "Lodz Skoda ACENOUs"), ("Ŵŷ Ẁẅ", "Wy Ww"), ("Nguyễn Ờ", "Nguyen O"),
      ("țș İı ÷×", "ts Ii /x"),
    ] as [(SafeText, String)])
  func letters(_ text: SafeText, _ expected: String) {
    #expect(ascii(text) == expected)
  }

  @Test("Wide characters keep their two cells and marks go")
  func wideAndMarked() {
    #expect(ascii("日本|") == "????|")
    #expect(ascii("e\u{301}x") == "ex")
    #expect(ascii("Ж☃") == "??")
  }

  @Test("Nothing but printable ASCII is left of any character")
  func everyCharacter() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20..<0x7F).contains(scalar.likeness.value))
    }
  }

  @Test("Styles, size and cursor stay")
  func theRest() {
    var canvas = Canvas(size: Size(width: 3, height: 2), style: Style(.muted, on: .bar))
    canvas.put("█", x: 1, y: 1, style: Style(.green))
    canvas.cursor = Position(x: 2, y: 0)
    let ascii = canvas.inASCII()
    #expect(ascii.size == canvas.size)
    #expect(ascii.cursor == canvas.cursor)
    #expect(ascii[1, 1] == Cell("#", style: Style(.green)))
    #expect(ascii[0, 0].style == Style(.muted, on: .bar))
  }
}
