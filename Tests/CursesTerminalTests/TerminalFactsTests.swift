import TerminalUI
import Testing

@testable import CursesTerminal

@Suite("What follows from names and sizes") struct TerminalFactsTests {
  @Test("A size of nought is not known, and a huge one is cut")
  func sizes() {
    #expect(TerminalSize.usable(width: 0, height: 0) == Size(width: 80, height: 24))
    #expect(TerminalSize.usable(width: 1, height: 1) == Size(width: 1, height: 1))
    #expect(TerminalSize.usable(width: 65535, height: 65535) == TerminalSize.largest)
  }

  @Test("A new terminal falls back on what it follows; another does not")
  func descriptions() {
    #expect(TerminalName(value: "xterm-kitty").descriptions.contains("xterm-256color"))
    #expect(TerminalName(value: "tmux-direct").descriptions.last == "screen")
    #expect(TerminalName(value: "vt100").descriptions == ["vt100"])
  }

  @Test("Only terminals that understand questions are asked")
  func questions() {
    #expect(TerminalName(value: "xterm-256color").answersQuestions(program: nil))
    #expect(!TerminalName(value: "xterm-256color").answersQuestions(program: "Apple_Terminal"))
    #expect(!TerminalName(value: "linux").answersQuestions(program: nil))
    #expect(!TerminalName(value: "vt100").answersQuestions(program: nil))
  }

  @Test(
    "The depth goes by the number of colours",
    arguments: [
      (256, .many, false), (88, .sixteen, false), (16, .sixteen, false), (8, .sixteen, true),
      (16_777_216, .sixteen, true), (2, .none, false), (0, .none, false), (-1, .none, false),
    ] as [(Int, ColourDepth, Bool)])
  func depths(_ colours: Int, _ depth: ColourDepth, _ isLimited: Bool) {
    #expect(CursesScreen.depth(colours: colours) == (depth, isLimited))
  }

  @Test(
    "A locale asks for Unicode by its name",
    arguments: [
      ("en_GB.UTF-8", true), ("en_GB.utf8", true), ("C.UTF-8", true), ("de_DE.UTF-8@euro", true),
      ("C", false), ("", false), ("en_GB", false), ("en_GB.ISO-8859-1", false), ("POSIX", false),
    ])
  func locales(_ name: String, _ isUnicode: Bool) {
    #expect(Locale.declaresUnicode(name) == isUnicode)
  }

  @Test("Words say what to do and hold no controls")
  func words() {
    let error = TerminalError.unknownTerminal(name: "\u{1B}]0;x\u{07}")
    #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 })
    #expect(error.description.contains("TERM=xterm-256color"))
    #expect(TerminalError.noTerminalName.description.contains("TERM"))
  }
}
