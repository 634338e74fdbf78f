import TerminalHarness
import Testing

@Suite(.serialized)
struct StalledTerminalTests {
  /// Starts it, has it draw more than a terminal takes unread, and reads nothing of that.
  private func startStalled() throws -> ProgramUnderTest {
    let program = try Lookout.watchPlan()
    for columns in 300..<308 {
      try program.resize(columns: columns, rows: 100)
      program.stall(milliseconds: 60)
    }
    return program
  }

  @Test("A terminal that was held up gets the rest of the frame, and then the newest figures")
  func rest() throws {
    let program = try startStalled()
    try program.home.replace(Plan.file, Plan.text(in: program.home, childrenInCare: 331))
    program.stall(milliseconds: 200)
    let fresh = try Lookout.watchPlan(home: program.home) {
      $0.columns = program.screen.columns
      $0.rows = program.screen.rows
    }
    try program.wait(
      for: "the whole screen",
      untilTrue: {
        let screen = program.screen
        return screen.shows("331") && screen.timelessLines == fresh.screen.timelessLines
      })
  }

  @Test("While a terminal is held up, and when it goes on, the program sleeps")
  func sleeps() throws {
    let program = try startStalled()
    #expect(try processorTime(of: program) { $0.stall(milliseconds: 500) } < 200)
    try program.wait(for: "the last frame") { $0.shows("live") && $0.shows(Plan.saving) }
    #expect(try processorTime(of: program) { _ = $0.observe(milliseconds: 500) } < 200)
  }

  @Test("A terminal that is held up can be left")
  func quit() throws {
    let program = try startStalled()
    program.send("q")
    program.stall(milliseconds: 400)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  /// The processor time in milliseconds that a program uses while something goes on.
  private func processorTime(
    of program: ProgramUnderTest, during action: (ProgramUnderTest) -> Void
  ) throws -> Int {
    let before = try #require(program.processorTime)
    action(program)
    return try #require(program.processorTime) - before
  }
}
