import Glibc
import TerminalUI
import Testing
import Text

@testable import CursesTerminal

// Curses has one screen at a time: every test that makes one is in this suite.
@Suite("Screen bytes", .serialized) struct CursesScreenTests {
  private static let size = Size(width: 20, height: 4)
  private static let theme = Theme(
    name: "test",
    inks: [
      .red: Ink(many: .init(.palette(196)), sixteen: .init(.brightRed), attributes: .bold),
      .bar: Ink(many: .init(.palette(236)), sixteen: .init(.blue), attributes: .reverse),
    ])

  init() { _ = setlocale(LC_CTYPE, "C.UTF-8") }

  /// Whether the system describes the terminal itself, and no other has to stand in for it.
  private static func isDescribed(_ name: String) -> Bool {
    ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].contains { folder in
      access("\(folder)/\(name.prefix(1))/\(name)", R_OK) == 0
    }
  }

  private func screen(_ name: String, colours: Bool = true) throws -> CursesScreen {
    try CursesScreen(name: TerminalName(value: name), size: Self.size, usesColours: colours)
  }

  private func bytes(_ text: SafeText, _ style: Style, on screen: CursesScreen) -> String {
    var canvas = Canvas(size: Self.size)
    canvas.draw(text, x: 0, y: 1, within: canvas.bounds, style: style)
    var rows = RowBuilder(theme: Self.theme, screen: screen)
    var cells = rows.emptyCells
    rows.build(canvas.row(1), width: Self.size.width, into: &cells)
    screen.setRow(1, cells)
    screen.placeCursor(nil)
    return String(decoding: screen.update(), as: UTF8.self)
  }

  @Test("The first update sets the terminal up and shows the text")
  func firstUpdate() throws {
    let screen = try screen("xterm-256color")
    let output = bytes("£ über", Style(.red, on: .bar), on: screen)
    #expect(output.contains("\u{1B}[?1049h"))
    #expect(output.contains("38;5;196"))
    #expect(output.contains("48;5;236"))
    #expect(output.contains("£ über"))
    #expect(output.contains("\u{1B}[?25l"))
  }

  @Test("Nothing is sent when nothing changed")
  func noChange() throws {
    let screen = try screen("xterm-256color")
    _ = bytes("same", Style(), on: screen)
    #expect(bytes("same", Style(), on: screen) == "")
  }

  @Test("Only what changed is sent")
  func smallChange() throws {
    let screen = try screen("xterm-256color")
    _ = bytes("value 1", Style(), on: screen)
    let output = bytes("value 2", Style(), on: screen)
    #expect(output.contains("2"))
    #expect(!output.contains("value"))
  }

  @Test("After being forgotten the screen is drawn whole, and the user's palette is left alone")
  func forgotten() throws {
    let screen = try screen("xterm-256color")
    _ = bytes("figures", Style(.red), on: screen)
    screen.forget()
    let output = bytes("figures", Style(.red), on: screen)
    #expect(output.contains("\u{1B}[?1049h"))
    #expect(output.contains("figures"))
    #expect(!output.contains("\u{1B}]"))
  }

  @Test("A resize draws all again, down to one cell and back")
  func resize() throws {
    let screen = try screen("xterm-256color")
    _ = bytes("figures", Style(), on: screen)
    for size in [Size(width: 1, height: 1), Size(width: 1000, height: 400), Self.size] {
      screen.resize(to: size)
      screen.placeCursor(Position(x: 0, y: 0))
      #expect(!screen.update().isEmpty)
    }
    #expect(bytes("figures", Style(), on: screen).contains("figures"))
  }

  @Test("Sixteen colours, eight colours and none", arguments: ["rxvt-unicode", "linux", "vt100"])
  func fewerColours(_ name: String) throws {
    guard Self.isDescribed(name), let screen = try? screen(name) else { return }
    let output = bytes("x", Style(.red, on: .bar), on: screen)
    #expect(screen.depth == (name == "vt100" ? .none : .sixteen))
    #expect(!output.contains("38;5;196"))
    if name == "linux" {
      #expect(output.contains("\u{1B}[31m"))
      #expect(output.contains("\u{1B}[44m"))
    }
  }

  @Test("Without leave for colours none are sent")
  func noColours() throws {
    let screen = try screen("xterm-256color", colours: false)
    let output = bytes("x", Style(.red, on: .bar), on: screen)
    #expect(screen.depth == .none)
    #expect(!output.contains("38;5") && !output.contains("[39;49m"))
  }

  @Test("Wide and marked characters take the room that the canvas gives them")
  func wideCharacters() throws {
    let screen = try screen("xterm-256color")
    #expect(bytes("│日本e\u{301}│", Style(), on: screen).contains("│日本e\u{301}│"))
  }

  @Test("A character that does not fit its cell becomes a question mark")
  func misfits() throws {
    let screen = try screen("xterm-256color")
    var canvas = Canvas(size: Self.size)
    canvas.put("日", x: 0, y: 0, style: Style())
    canvas.put("\u{1B}", x: 1, y: 0, style: Style())
    canvas.put("\u{301}", x: 2, y: 0, style: Style())
    canvas.put("|", x: 3, y: 0, style: Style())
    var rows = RowBuilder(theme: Self.theme, screen: screen)
    var cells = rows.emptyCells
    rows.build(canvas.row(0), width: Self.size.width, into: &cells)
    screen.setRow(0, cells)
    #expect(String(decoding: screen.update(), as: UTF8.self).contains("???|"))
  }

  @Test("A terminal that is unknown or of no use is refused, and a new kind of xterm is not")
  func names() throws {
    #expect(throws: TerminalError.unknownTerminal(name: "no-such-terminal")) {
      try screen("no-such-terminal")
    }
    #expect(throws: TerminalError.unusableTerminal(name: "dumb")) { try screen("dumb") }
    #expect(try screen("xterm-of-tomorrow").depth == .many)
  }

  @Test("Curses' handlers of signals are not left behind")
  func dispositions() throws {
    var before = sigaction()
    sigaction(SIGWINCH, nil, &before)
    _ = try screen("xterm-256color")
    var after = sigaction()
    sigaction(SIGWINCH, nil, &after)
    #expect(before.sa_flags == after.sa_flags)
    #expect(before.handlerAddress == after.handlerAddress)
  }
}

extension RowBuilder {
  /// No cells, to be filled.
  fileprivate var emptyCells: CursesCells { [] }
}

extension sigaction {
  fileprivate var handlerAddress: Int {
    unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self)
  }
}
