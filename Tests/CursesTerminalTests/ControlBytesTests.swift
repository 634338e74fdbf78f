import Testing

@testable import CursesTerminal

@Suite("Bytes that put the terminal back") struct ControlBytesTests {
  private func reset(followsXterm: Bool, _ capabilities: [String: String]) -> String {
    String(
      decoding: ControlBytes.reset(followsXterm: followsXterm) { capabilities[$0] }, as: UTF8.self)
  }

  @Test("All modes are ended, and colours and cursor are plain on the first screen too")
  func xterm() {
    let bytes = reset(followsXterm: true, ["sgr0": "S", "op": "O", "cnorm": "C", "rmcup": "R"])
    for mode in ["2026", "1000", "1002", "1003", "1006", "1004", "2004"] {
      #expect(bytes.contains("\u{1B}[?\(mode)l"))
    }
    #expect(bytes.hasSuffix("SORSOC"))
  }

  @Test("Without a second screen the figures are wiped")
  func console() {
    #expect(reset(followsXterm: false, ["cnorm": "C", "clear": "W"]) == "WC")
  }

  @Test("Waits for mechanical terminals are left out")
  func padding() {
    #expect(ControlBytes.withoutPadding("a$<5>b$<20*/>c$") == Array("abc$".utf8))
    #expect(ControlBytes.withoutPadding("$<5") == Array("$<5".utf8))
  }
}
