import TerminalHarness

/// How long a program takes from a key to the first byte of its answer, in milliseconds.
struct KeyMeasurement {
  private(set) var times: [Double] = []

  /// Milliseconds without a byte before the next key.
  private static let silence = 60

  init(_ contestant: Contestant, home: TemporaryFolder, keys: Int) throws {
    guard let program = try contestant.start(in: home) else { return }
    _ = program.observe(milliseconds: 2000)
    // Down a few lines and up again: every key changes the screen.
    let walk: [SpecialKey] = [.down, .down, .down, .down, .up, .up, .up, .up]
    for number in 0..<keys {
      try program.wait(for: "silence") {
        program.arrivals.last.map { .now - $0.time >= .milliseconds(Self.silence) } ?? false
      }
      let pressed = ContinuousClock.now
      program.press(walk[number % walk.count])
      _ = try? program.wait(for: "an answer", timeoutSeconds: 0.3) {
        program.arrivals.last.map { $0.time > pressed } ?? false
      }
      if let answer = program.arrivals.first(where: { $0.time > pressed }) {
        times.append((answer.time - pressed).milliseconds)
      }
    }
  }
}
