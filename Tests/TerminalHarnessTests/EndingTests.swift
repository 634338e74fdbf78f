import Glibc
import TerminalHarness
import Testing

@Suite(.serialized)
struct EndingTests {
  @Test("The exit status is told", arguments: [Int32(0), 3, 137, 255])
  func exitStatus(status: Int32) throws {
    #expect(try shell("exit \(status)").waitForExit() == .exited(status))
  }

  @Test("The signal that killed is told", arguments: [SIGTERM, SIGSEGV, SIGKILL, SIGHUP])
  func killed(number: Int32) throws {
    let program = try shell("echo up; exec cat")
    try program.wait(forText: "up")
    try program.signal(number)
    #expect(try program.waitForExit() == .killed(signal: number))
  }

  @Test("All output is there at the end")
  func completeOutput() throws {
    let program = try shell("seq 1 20000; echo last")
    try program.waitForExit()
    let numbers = (1...20000).map { "\($0)\r\n" }.joined()
    #expect(program.output == Array((numbers + "last\r\n").utf8))
  }

  @Test("A program that is not there is refused")
  func notExecutable() throws {
    #expect(throws: HarnessError.self) { try ProgramUnderTest("/nonexistent/lookout") }
  }

  @Test("A wait in vain tells what the screen showed")
  func waitInVain() throws {
    let program = try shell("echo something else; exec cat")
    let error = try #require(throws: HarnessError.self) {
      try program.wait(forText: "wanted", timeoutSeconds: 0.3)
    }
    #expect(error.description.contains("something else"))
    #expect(error.description.contains("EndingTests.swift"))
  }

  @Test("A wait ends early when the program does")
  func endedBefore() throws {
    let program = try shell("exit 4")
    let error = try #require(throws: HarnessError.self) { try program.wait(forText: "wanted") }
    #expect(error.description.contains("ended before"))
  }

  @Test("A lost terminal ends what reads from it")
  func lostTerminal() throws {
    let program = try shell("cat; echo gone > end; exit 5")
    program.send("line\n")
    try program.wait(for: "the line twice") { $0.line(1) == "line" }
    try program.closeTerminal()
    #expect(try program.waitForExit() == .exited(5))
    #expect(program.home.contents(of: "end") == "gone\n")
  }

  @Test("A lost terminal may come with the signal that a shell passes on")
  func hangUp() throws {
    let program = try shell("trap 'exit 6' HUP; echo up; while :; do sleep 0.01; done")
    try program.wait(forText: "up")
    try program.closeTerminal(hangUpSignal: true)
    #expect(try program.waitForExit() == .exited(6))
  }

  @Test("A program that still runs is killed when the test lets go of it")
  func released() throws {
    var program: ProgramUnderTest? = try shell(
      "trap '' HUP TERM; echo up; while :; do sleep 1; done")
    try program?.wait(forText: "up")
    let identifier = try #require(program?.identifier)
    #expect(kill(identifier, 0) == 0)
    program = nil
    #expect(kill(identifier, 0) == -1)
  }
}
