import TerminalHarness
import Testing

@Suite(.serialized)
struct ModeTests {
  @Test(
    "Several modes in one sequence are all set, however the output is cut",
    arguments: [
      #"printf '\033[?25;1049h\033[?1049;25l'; printf '\033[?7;1049hin'"#,
      #"printf '\033[?'; sleep 0.02; printf '7;10'; sleep 0.02; printf '49;25hin'"#,
      #"printf '\033'; sleep 0.02; printf '[?25;1049'; sleep 0.02; printf 'hin'"#,
    ])
  func severalModes(script: String) throws {
    let program = try shell(script)
    try program.waitForExit()
    #expect(program.screen.isAlternate)
    #expect(program.screen.shows("in"))
    #expect(!program.screen.shows("["))
  }

  @Test("Other sequences pass unchanged")
  func otherSequences() throws {
    let program = try shell(#"printf 'a\033[?2Jb\033\033[2Cc\033[?\033[31md'"#)
    try program.waitForExit()
    #expect(program.screen.shows("cd"))
    #expect(
      program.screen.position(of: "d").map { program.screen[$0.column, $0.row].foreground }
        == .indexed(1))
  }
}
