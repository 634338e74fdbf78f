import TerminalHarness

/// What a program costs that nobody touches, for a minute.
struct IdleMeasurement {
  /// Kibibytes, before the minute.
  let residentSize: Int
  let bytes: Double
  let contextSwitches: Double
  let ticks: Double

  /// Before it is looked at, it has come to rest, in milliseconds.
  private static let settling = 4000

  /// Nil where it is not installed.
  init?(_ contestant: Contestant, home: TemporaryFolder, seconds: Int) throws {
    guard let program = try contestant.start(in: home) else { return nil }
    _ = program.observe(milliseconds: Self.settling)
    let before = ProcessAccounts(of: program.identifier)
    let written = program.observe(milliseconds: seconds * 1000).count
    let after = ProcessAccounts(of: program.identifier)
    guard program.state == .running else {
      throw HarnessError.waitedInVain("\(contestant.name) ended while it was left alone")
    }
    let minutes = Double(seconds) / 60
    residentSize = before.residentSize
    bytes = Double(written) / minutes
    contextSwitches = Double(after.contextSwitches - before.contextSwitches) / minutes
    ticks = Double(after.ticks - before.ticks) / minutes
  }
}
