import Glibc
import TerminalHarness
import Testing

@Suite(.serialized)
struct SuspendTests {
  @Test("Control-Z suspends a job, which then can be continued")
  func controlZ() throws {
    let program = try ProgramUnderTest("/bin/cat")
    program.send("one\n")
    try program.wait(for: "the line twice") { $0.line(1) == "one" }
    program.press(control: "z")
    #expect(try program.waitForStop() == SIGTSTP)
    // The terminal drops what was typed until it has sent the signal, and only then shows the key.
    try program.wait(forText: "^Z")
    program.send("two\n")
    _ = program.observe(milliseconds: 100)
    #expect(program.screen.lines.count { $0.hasSuffix("two") } == 1)
    try program.resume()
    try program.wait(for: "the second line twice") { $0.lines.count { $0.hasSuffix("two") } == 2 }
    program.press(control: "d")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Signals suspend too, again and again", arguments: [SIGTSTP, SIGSTOP])
  func signals(number: Int32) throws {
    let program = try ProgramUnderTest("/bin/cat")
    for round in 1...3 {
      program.send("round \(round)\n")
      try program.wait(for: "the line twice") { $0.lines.count { $0 == "round \(round)" } == 2 }
      try program.signal(number)
      #expect(try program.waitForStop() == number)
      try program.resume()
    }
  }

  @Test("A handler may tidy up before it stops, and afterwards")
  func handler() throws {
    let program = try shell(
      #"""
      trap 'printf "\033[?1049l"; kill -STOP $$; printf "\033[?1049hback"' TSTP
      printf '\033[?1049hup'
      while :; do sleep 0.01; done
      """#)
    try program.wait { $0.isAlternate && $0.shows("up") }
    #expect(!program.leftBehind().isEmpty)
    try program.signal(SIGTSTP)
    #expect(try program.waitForStop() == SIGSTOP)
    #expect(program.leftBehind() == [])
    try program.resume()
    try program.wait(forText: "back")
  }

  @Test("The leader of a session is not stopped by SIGTSTP, as nobody could continue it")
  func orphan() throws {
    let program = try shell("echo up; exec cat") { $0.role = .sessionLeader }
    try program.wait(forText: "up")
    try program.signal(SIGTSTP)
    program.send("still here\n")
    try program.wait(for: "the line twice") { $0.lines.count { $0 == "still here" } == 2 }
    #expect(program.state == .running)
    program.press(control: "d")
    #expect(try program.waitForExit() == .exited(0))
  }
}
