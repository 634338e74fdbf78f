import Glibc
import TerminalHarness
import Testing

@Suite(.serialized)
struct EndingTests {
  /// What the program is doing when its end comes.
  enum Moment: CaseIterable {
    case starting, firstBytes, overview, overlay

    func start() throws -> ProgramUnderTest {
      let program = try Lookout.start([Plan.folder], home: Plan.home()) {
        // Until the program has handlers of its own, Swift would ask the user what to do.
        if self == .starting { $0.environment["SWIFT_BACKTRACE"] = "enable=no" }
      }
      switch self {
      case .starting: break
      case .firstBytes: try program.wait(for: "a byte", untilTrue: { program.mark > 0 })
      case .overview: try program.wait(forText: Plan.saving)
      case .overlay:
        try program.wait(forText: Plan.saving)
        program.send("?")
        try program.wait(forText: "leave Lookout")
      }
      return program
    }
  }

  @Test("q leaves, and nothing is left behind", arguments: Moment.allCases)
  func quit(moment: Moment) throws {
    let program = try moment.start()
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
    #expect(!program.screen.isAlternate)
    #expect(program.screen.cursor.isShown)
  }

  @Test("Control-C and control-\\ end it as they end others", arguments: Moment.allCases)
  func keys(moment: Moment) throws {
    for (letter, signal) in [("c", SIGINT), ("\\", SIGQUIT)] as [(Character, Int32)] {
      let program = try moment.start()
      program.press(control: letter)
      #expect(try program.waitForExit() == .killed(signal: signal))
      #expect(program.leftBehind() == [])
    }
  }

  @Test(
    "It dies of signals as others do, and nothing is left behind",
    arguments: [
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS,
    ], Moment.allCases)
  func signals(number: Int32, moment: Moment) throws {
    let program = try moment.start()
    try program.signal(number)
    #expect(try program.waitForExit() == .killed(signal: number))
    #expect(program.leftBehind() == [])
  }

  @Test("A fault in the program leaves nothing behind", arguments: ["trap", "oob", "nil"])
  func faults(name: String) throws {
    let program = try Lookout.start([Plan.folder, "--crash-test", name], home: Plan.home())
    let end = try program.waitForExit()
    // Which of them a fault of Swift raises depends on the processor.
    #expect([.killed(signal: SIGILL), .killed(signal: SIGTRAP)].contains(end))
    #expect(program.output.count > 0)
    #expect(program.leftBehind() == [])
    #expect(!program.screen.isAlternate)
  }

  @Test("It ends when the terminal is gone", arguments: Moment.allCases)
  func lostTerminal(moment: Moment) throws {
    let program = try moment.start()
    try program.closeTerminal()
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("It ends when the shell passes on that the terminal is gone", arguments: Moment.allCases)
  func hangUp(moment: Moment) throws {
    let program = try moment.start()
    try program.closeTerminal(hangUpSignal: true)
    let end = try program.waitForExit()
    #expect([.exited(0), .killed(signal: SIGHUP)].contains(end))
  }
}
