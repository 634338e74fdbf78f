import RandomNumbers
import TerminalHarness
import Testing

@Suite(.serialized)
struct SizeTests {
  private func start(
    _ home: TemporaryFolder? = nil, columns: Int, rows: Int, awaiting text: String = "3 red"
  ) throws -> ProgramUnderTest {
    try Lookout.watchPlan(home: home, awaiting: text) {
      $0.columns = columns
      $0.rows = rows
    }
  }

  /// Waits until a program shows what one shows that was started at that size.
  private func expectFreshScreen(
    of program: ProgramUnderTest, columns: Int, rows: Int, line: Int = #line
  ) throws {
    let fresh = try start(program.home, columns: columns, rows: rows, awaiting: Plan.saving)
    try program.wait(
      for: "the screen of a fresh start",
      line: line,
      untilTrue: {
        let screen = program.screen
        return screen.shows(Plan.saving) && screen.shows("live")
          && screen.timelessLines == fresh.screen.timelessLines
      })
  }

  @Test("Whatever the size, what is red is told, and the screen is right when there is room again")
  func smallAndLarge() throws {
    let program = try start(columns: 80, rows: 24)
    try program.resize(columns: 20, rows: 5)
    try program.wait(for: "few words") { $0.line(0).hasPrefix("3 red") }
    try program.resize(columns: 1, rows: 1)
    try program.wait(for: "one character") { $0.line(0) == "3" || $0.line(0) == "…" }
    try program.resize(columns: 0, rows: 0)
    try program.resize(columns: 200, rows: 60)
    try program.wait(forText: Plan.saving)
    try expectFreshScreen(of: program, columns: 200, rows: 60)
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  @Test(
    "It starts at any size",
    arguments: [(1, 1), (2, 2), (20, 5), (24, 6), (40, 10), (80, 24), (400, 100)])
  func anySize(columns: Int, rows: Int) throws {
    let program = try start(
      columns: columns, rows: rows, awaiting: columns < 20 ? "" : "3 red")
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  @Test("A storm of sizes leaves the last screen right")
  func storm() throws {
    let program = try start(columns: 80, rows: 24)
    var random = SeededRandom(seed: 2198)
    for round in 1...200 {
      let columns = Int.random(in: 1...240, using: &random)
      let rows = Int.random(in: 1...80, using: &random)
      let mark = program.mark
      try program.resize(columns: columns, rows: rows)
      if round % 7 == 0 {
        program.send(["?", "6", "1", "9", "\u{1B}"].randomElement(using: &random) ?? "1")
      }
      // Sometimes the program gets to draw, sometimes the next size comes meanwhile.
      if round % 5 == 0 {
        try program.wait(for: "a frame", untilTrue: { program.mark > mark })
      }
    }
    try program.resize(columns: 132, rows: 43)
    program.send("1")
    try expectFreshScreen(of: program, columns: 132, rows: 43)
  }
}
