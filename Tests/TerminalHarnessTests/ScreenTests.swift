import TerminalHarness
import Testing

@Suite(.serialized)
struct ScreenTests {
  @Test("What is printed stands on the screen, and the cursor behind it")
  func text() throws {
    let program = try shell(#"printf 'one\n\033[5;10Htwo'"#)
    try program.waitForExit()
    #expect(program.screen.line(0) == "one")
    #expect(program.screen.line(4) == "         two")
    #expect(program.screen.cursor.column == 12)
    #expect(program.screen.cursor.row == 4)
    #expect(program.screen.position(of: "two")?.column == 9)
  }

  @Test("Cells tell their colours and attributes as they were asked for")
  func colours() throws {
    let program = try shell(#"printf '\033[1;38;5;208;48;2;1;2;3mA\033[0;7mB\033[mC'"#)
    try program.waitForExit()
    let screen = program.screen
    #expect(screen[0, 0].foreground == .indexed(208))
    #expect(screen[0, 0].background == .rgb(red: 1, green: 2, blue: 3))
    #expect(screen[0, 0].attributes == .bold)
    #expect(screen[1, 0].attributes == .reverse)
    #expect(screen[2, 0].foreground == .standard)
    #expect(screen[2, 0].attributes == [])
  }

  @Test("Wide and combined characters keep their cells")
  func wideCharacters() throws {
    let program = try shell(#"printf '日e\314\201x'"#)
    try program.waitForExit()
    #expect(program.screen.line(0) == "日éx")
    #expect(program.screen[0, 0].width == 2)
    #expect(program.screen[1, 0].text == "")
    #expect(program.screen.position(of: "x")?.column == 3)
  }

  @Test("The alternate screen comes and goes, and with it what stood on it")
  func alternateScreen() throws {
    let program = try shell(
      #"printf 'before\033[?1049h\033[Hwithin\033[?25l'; read line; printf '\033[?25h\033[?1049l'"#)
    try program.wait(forText: "within")
    try program.wait { $0.isAlternate && !$0.cursor.isShown }
    #expect(!program.screen.shows("before"))
    program.press(.enter)
    try program.waitForExit()
    #expect(!program.screen.isAlternate)
    #expect(program.screen.cursor.isShown)
    #expect(program.screen.shows("before"))
  }

  @Test("The program is told a new size")
  func resize() throws {
    let program = try shell("trap 'stty size' WINCH; stty size; while :; do read line; done") {
      $0.columns = 100
      $0.rows = 30
    }
    try program.wait(forText: "30 100")
    try program.resize(columns: 40, rows: 10)
    try program.wait(forText: "10 40")
    #expect(program.screen.columns == 40)
    #expect(program.screen.rows == 10)
  }

  @Test("A size of nought is passed on to the program")
  func noSize() throws {
    let program = try shell("trap 'stty size' WINCH; echo up; while :; do read line; done")
    try program.wait(forText: "up")
    let mark = program.mark
    try program.resize(columns: 0, rows: 0)
    try program.wait(for: "the size", untilTrue: { program.bytes(since: mark).count >= 5 })
    #expect(String(decoding: program.bytes(since: mark), as: UTF8.self) == "0 0\r\n")
  }
}
