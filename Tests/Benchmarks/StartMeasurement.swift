import TerminalHarness

/// How long a program takes from its start, in milliseconds.
struct StartMeasurement {
  private(set) var toFirstByte: [Double] = []
  private(set) var toWholeScreen: [Double] = []

  /// Cells that show something, before a screen counts as one.
  private static let fewCells = 200
  /// Milliseconds without a byte after which a screen counts as whole.
  private static let silence = 150

  /// Starts it once more.
  mutating func add(_ contestant: Contestant, home: TemporaryFolder) throws {
    guard let program = try contestant.start(in: home) else { return }
    if let marker = contestant.marker { try program.wait(forText: marker) }
    var whole: ContinuousClock.Instant?
    try program.wait(for: "a whole screen") {
      whole = contestant.marker == nil ? quietTime(of: program) : nil
      return whole != nil || contestant.marker != nil
    }
    if let marker = contestant.marker { whole = program.firstTime { $0.shows(marker) } }
    guard let first = program.arrivals.first, let whole else { return }
    toFirstByte.append((first.time - program.startedAt).milliseconds)
    toWholeScreen.append((whole - program.startedAt).milliseconds)
  }

  private func quietTime(of program: ProgramUnderTest) -> ContinuousClock.Instant? {
    guard let last = program.arrivals.last, .now - last.time >= .milliseconds(Self.silence),
      let painted = program.firstTime({ $0.filledCells >= Self.fewCells })
    else { return nil }
    return program.lastArrival(after: painted, beforeSilenceOf: Self.silence)
  }
}

extension Screen {
  /// How many cells show something.
  fileprivate var filledCells: Int {
    lines.reduce(0) { sum, line in sum + line.count { $0 != " " } }
  }
}
