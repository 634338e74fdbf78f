import Testing

@testable import CursesTerminal

@Suite("Guard of positions") struct PositionGuardTests {
  private let positionGuard = PositionGuard(
    save: Array("<".utf8), restore: Array(">".utf8), right: Array("R".utf8))

  private func guarded(_ text: String) -> String {
    String(decoding: positionGuard.guarded(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "Letters and the signs of panels are sent as they are",
    arguments: [
      "", "plain", "£ é Ł ŵ", "Ελλάδα Москва", "┌─┐│█▁▞░", "● ■ ◆ ◇ ▲ ▼ ► ▸", "– — … ’ “ ” €",
      "⣿ → ≥ ✓",
      "\u{1B}[31mred", "\u{1B}[38;5;196m█\u{1B}[K",
    ])
  func agreedOn(_ text: String) {
    #expect(guarded(text) == text)
  }

  @Test("Others are put between a saved position and a step to the right")
  func unusual() {
    #expect(guarded("a✖b") == "a<✖>Rb")
    #expect(guarded("│日│") == "│<  ><日>RR│")
    #expect(guarded("😀") == "<  ><😀>RR")
    #expect(guarded("ᄀx") == "<  ><ᄀ>RRx")
  }

  @Test("Marks stay with their character")
  func marks() {
    #expect(guarded("ก\u{E34}\u{E48}x") == "<ก\u{E34}\u{E48}>Rx")
    #expect(guarded("e\u{301}x") == "e\u{301}x")
  }

  @Test("A cut character at the end is passed on")
  func cut() {
    let bytes: [UInt8] = [0x61, 0xE6, 0x97]
    #expect(positionGuard.guarded(bytes) == bytes)
  }
}
