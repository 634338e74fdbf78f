import TerminalHarness

/// The program that the tests are about, started in the ways that users start it.
///
/// Folders to watch lie within the home folder, which lives as long as the program does.
enum Lookout {
  /// Starts it in a terminal with room for every panel.
  static func start(
    _ arguments: [String], home: TemporaryFolder? = nil,
    _ change: (inout ProgramSurroundings) throws -> Void = { _ in }
  ) throws -> ProgramUnderTest {
    var surroundings = ProgramSurroundings()
    surroundings.columns = 160
    surroundings.rows = 50
    surroundings.home = home
    try change(&surroundings)
    return try ProgramUnderTest(BuiltProduct.path("lookout"), arguments, in: surroundings)
  }

  /// Starts it on the sample, in a home of its own if none is given, and waits for a text.
  static func watchPlan(
    _ options: [String] = [], home: TemporaryFolder? = nil, awaiting text: String = Plan.saving,
    _ change: (inout ProgramSurroundings) throws -> Void = { _ in }
  ) throws -> ProgramUnderTest {
    let program = try start([Plan.folder] + options, home: home ?? Plan.home(), change)
    try program.wait(forText: text)
    return program
  }

  /// Runs it between pipes to its end.
  static func run(
    _ arguments: [String], home: TemporaryFolder? = nil,
    _ change: (inout ProgramSurroundings) throws -> Void = { _ in }
  ) throws -> PipedRun {
    var surroundings = ProgramSurroundings()
    surroundings.home = home
    try change(&surroundings)
    return try PipedRun(BuiltProduct.path("lookout"), arguments, in: surroundings)
  }
}
