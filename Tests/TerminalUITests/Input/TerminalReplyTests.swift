import Testing

@testable import TerminalUI

@Suite("Replies of the terminal") struct TerminalReplyTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(text.utf8) + decoder.flush()
  }

  @Test("A report on a mode gives the mode and its value")
  func modeReport() {
    #expect(events("\u{1B}[?2026;2$y") == [.modeReport(mode: 2026, value: 2)])
    #expect(events("\u{1B}[?2026;0$y") == [.modeReport(mode: 2026, value: 0)])
    #expect(events("\u{1B}[?2026$y") == [])
    #expect(events("\u{1B}[2026;1$y") == [])
  }

  @Test("Device attributes are numbers")
  func deviceAttributes() {
    #expect(events("\u{1B}[?62;1;4c") == [.deviceAttributes([62, 1, 4])])
    #expect(events("\u{1B}[?6c") == [.deviceAttributes([6])])
    #expect(events("\u{1B}[>41;354;0c") == [])
    #expect(events("\u{1B}[?99999999999999999999c") == [.deviceAttributes([65535])])
  }

  @Test(
    "A background colour of any depth is brought to 8 bits",
    arguments: [
      ("rgb:1e1e/2828/ffff", 0x1E, 0x28, 0xFF), ("rgb:00/80/ff", 0, 0x80, 0xFF),
      ("rgb:f/0/8", 0xFF, 0, 0x88), ("rgba:0000/0000/ffff/8000", 0, 0, 0xFF),
      ("rgb:FFF/800/000", 0xFF, 0x80, 0),
    ] as [(String, UInt8, UInt8, UInt8)])
  func background(_ colour: String, _ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    let expected = [TerminalEvent.backgroundColour(red: red, green: green, blue: blue)]
    #expect(events("\u{1B}]11;\(colour)\u{07}") == expected)
    #expect(events("\u{1B}]11;\(colour)\u{1B}\\") == expected)
  }

  @Test(
    "A colour that is none is told to nobody",
    arguments: [
      "", "rgb:", "rgb:1/2", "rgb:1/2/3/4", "rgba:1/2/3", "rgb:+1/2/3", "rgb:12345/0/0", "#112233",
      "rgb://", "red", "rgb:1/2/3;4",
    ])
  func noColour(_ colour: String) {
    #expect(events("\u{1B}]11;\(colour)\u{07}j") == [.key(.character("j"))])
  }

  @Test("The focus comes and goes")
  func focus() {
    #expect(events("\u{1B}[I\u{1B}[O") == [.focusGained, .focusLost])
  }

  @Test("Pasted text is no key, whatever is in it")
  func paste() {
    let text = "q\r\u{03}\u{1B}[A\u{1B}[200~\u{1B}]11;rgb:0/0/0\u{07}\u{1B}[20\u{1B}é"
    #expect(
      events("a\u{1B}[200~\(text)\u{1B}[201~b") == [.key(.character("a")), .key(.character("b"))])
    #expect(events("\u{1B}[201~b") == [.key(.character("b"))])
  }

  @Test("An escape and nothing more ends a paste that does not end")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~abc".utf8) == [])
    #expect(!decoder.hasPendingEscape)
    #expect(decoder.decode("\u{1B}".utf8) == [])
    #expect(decoder.hasPendingEscape)
    #expect(decoder.flush() == [])
    #expect(decoder.decode("j".utf8) == [.key(.character("j"))])
  }
}
