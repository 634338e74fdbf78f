import Glibc
import TerminalHarness
import Testing

@Suite(.serialized)
struct ConversationTests {
  /// Puts a question to the terminal and prints the answer with ESC as `^[`.
  private func answer(
    to question: String, _ change: (inout ProgramSurroundings) throws -> Void = { _ in }
  ) throws -> String {
    let program = try shell(
      "stty raw -echo; printf '\(question)'; dd bs=64 count=1 2>/dev/null | cat -v; stty sane",
      change)
    try program.waitForExit()
    return program.screen.line(0)
  }

  @Test(
    "Questions are answered as xterm does",
    arguments: [
      (#"\033[c"#, "^[[?1;2c"), (#"\033[6n"#, "^[[1;1R"),
      (#"\033[?2026$p"#, "^[[?2026;2$y"), (#"\033[?2004$p"#, "^[[?2004;2$y"),
      (#"\033]11;?\007"#, #"^[]11;rgb:1e1e/1e1e/1e1e^[\"#),
      (#"\033]11;?\033\\"#, #"^[]11;rgb:1e1e/1e1e/1e1e^[\"#),
    ])
  func questions(question: String, expected: String) throws {
    #expect(try answer(to: question) == expected)
  }

  @Test("A terminal can be light, or without synchronised output")
  func otherKinds() throws {
    let light = try answer(to: #"\033]11;?\007"#) { $0.terminal = .light }
    #expect(light.contains("ffff/ffff/ffff"))
    let plain = try answer(to: #"\033[?2026$p"#) { $0.terminal.synchronisesOutput = false }
    #expect(plain == "^[[?2026;0$y")
  }

  @Test("A silent terminal answers nothing")
  func silence() throws {
    let program = try shell(
      #"stty -echo; printf '\033[c\033[6nasked\n'; read line; echo "[$line]""#
    ) {
      $0.terminal = .silent(name: "linux")
    }
    try program.wait(forText: "asked")
    program.send("\n")
    try program.wait(forText: "[]")
  }

  @Test("Keys are encoded as the program's modes ask")
  func keys() throws {
    let program = try shell(#"stty -echo; echo on; cat -v; printf '\033[?1h'; cat -v"#)
    try program.wait(forText: "on")
    program.press(.up, .pageDown, .function(5), .backTab, .enter)
    try program.wait(forText: "^[[A^[[6~^[[15~^[[Z")
    program.press(control: "d")
    // The mode is set once its bytes have arrived.
    try program.wait(
      for: "the mode",
      untilTrue: { String(decoding: program.output, as: UTF8.self).contains("?1h") })
    program.press(.up, .enter)
    try program.wait(forText: "^[OA")
  }

  @Test("The mouse and pasted text arrive when they are asked for")
  func mouseAndPaste() throws {
    let program = try shell(#"stty -echo; printf '\033[?1000;1006h\033[?2004hon\n'; cat -v"#)
    try program.wait(forText: "on")
    program.mouse(.click, column: 4, row: 2)
    program.mouse(.wheelDown, column: 4, row: 2)
    program.paste("text")
    program.press(.enter)
    let screen = try program.wait(forText: "^[[200~text^[[201~")
    #expect(screen.shows("^[[<0;5;3M^[[<0;5;3m^[[<65;5;3M"))
  }

  @Test("The environment is complete and always the same")
  func environment() throws {
    let program = try shell("env") {
      $0.environment = ["NO_COLOR": "1", "LANG": nil]
      $0.columns = 200
    }
    try program.waitForExit()
    let home = program.home.path
    let variables = Set(program.screen.lines.filter { $0.contains("=") })
    #expect(
      variables == [
        "HOME=\(home)", "NO_COLOR=1", "PATH=/usr/local/bin:/usr/bin:/bin", "PWD=\(home)",
        "TERM=xterm-256color", "TZ=UTC", "XDG_CONFIG_HOME=\(home)/.config",
        "XDG_STATE_HOME=\(home)/.local/state",
      ])
  }
}
