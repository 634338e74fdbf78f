import TerminalHarness
import Testing

@Suite(.serialized)
struct LeftBehindTests {
  private func leftBehind(_ script: String) throws -> [String] {
    let program = try shell(script)
    try program.waitForExit()
    return program.leftBehind()
  }

  @Test("Nothing is left behind by a program that puts everything back")
  func restored() throws {
    #expect(
      try leftBehind(
        #"""
        saved=$(stty -g); stty raw -echo
        printf '\033[?1049h\033[?1h\033=\033[?25l\033[?1000;1006h\033[?2004h\033(0\033[1;31m'
        printf '\033]11;?\033\\\033]0;title\007\033P+q544e\033\\'
        printf '\033[?2004l\033[?1006;1000l\033[?25h\033>\033[?1l\033(B\033[m\033[?1049l'
        stty "$saved"
        """#) == [])
  }

  @Test(
    "A sequence that is cut short by the next is forgotten, as terminals forget it",
    arguments: [#"\033"#, #"\033("#, #"\033[38;5"#, #"\033[?20"#, #"\033]0;title"#])
  func cutSequence(beginning: String) throws {
    #expect(try leftBehind(#"printf '\033[?2026h\#(beginning)\033[?2026l'"#) == [])
  }

  @Test(
    "What was not put back is named",
    arguments: [
      (#"stty raw -echo"#, "the line settings are others"),
      (#"printf '\033[?1049h'"#, "alternate screen (mode 1049) is still on"),
      (#"printf '\033[?25l'"#, "cursor (mode 25) is still off"),
      (#"printf '\033[?1003h'"#, "mouse (mode 1003) is still on"),
      (#"printf '\033[?2004h'"#, "bracketed paste (mode 2004) is still on"),
      (#"printf '\033[?2026h'"#, "held frame (mode 2026) is still on"),
      (#"printf '\033[1m'"#, "text is still coloured or bold"),
      (#"printf '\033[38;5;9m'"#, "text is still coloured or bold"),
      (#"printf '\033(0'"#, "characters are still those of set 0"),
      (#"printf '\033='"#, "the application keypad is still on"),
      (#"printf '\033]104\007'"#, "the user's palette was changed or reset"),
      (#"printf '\033]4;1;rgb:00/00/00\033\\'"#, "the user's palette was changed or reset"),
    ])
  func leftOver(script: String, trace: String) throws {
    #expect(try leftBehind(script) == [trace])
  }

  @Test("A sequence that is cut off by another changes nothing")
  func cutOff() throws {
    #expect(try leftBehind(#"printf '\033[?1049h\033[38;5;\033[?1049l\033[m'"#) == [])
    #expect(
      try leftBehind(#"printf '\033[?25\033[?1049h'"#)
        == ["alternate screen (mode 1049) is still on"])
  }

  @Test("Line settings can be compared with those from before the start")
  func settings() throws {
    let program = try shell("stty raw -echo; echo up; read line; stty sane")
    try program.wait(forText: "up")
    #expect(program.settingsNow?.echoes == false)
    #expect(program.settingsNow?.readsLines == false)
    #expect(program.settingsBefore?.readsLines == true)
  }
}
