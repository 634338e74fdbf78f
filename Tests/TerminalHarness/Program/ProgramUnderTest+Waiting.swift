import Glibc

/// How long is waited by default: far longer than needed, since machines that test are busy.
package let defaultTimeoutSeconds = 20.0

extension ProgramUnderTest {
  /// Waits until the screen is as wanted, and returns it.
  ///
  /// Throws, with the screen in words, when the time is over or the program has ended before.
  @discardableResult
  package func wait(
    for wish: String = "the screen", timeoutSeconds: Double = defaultTimeoutSeconds,
    fileID: String = #fileID, line: Int = #line, until isWanted: (Screen) throws -> Bool
  ) throws -> Screen {
    var shown = screen
    var written = output.count
    var isDone = try isWanted(shown)
    try poll(wish, timeoutSeconds, fileID, line) {
      if output.count != written {
        shown = screen
        written = output.count
        isDone = try isWanted(shown)
      }
      return isDone
    }
    return shown
  }

  /// Waits until a text stands on the screen, within one row.
  @discardableResult
  package func wait(
    forText text: String, timeoutSeconds: Double = defaultTimeoutSeconds,
    fileID: String = #fileID, line: Int = #line
  ) throws -> Screen {
    try wait(
      for: "the text \"\(text)\"", timeoutSeconds: timeoutSeconds, fileID: fileID, line: line
    ) { $0.shows(text) }
  }

  /// Waits until something holds that is no matter of the screen, such as a file that is written.
  package func wait(
    for wish: String, timeoutSeconds: Double = defaultTimeoutSeconds,
    fileID: String = #fileID, line: Int = #line, untilTrue holds: () throws -> Bool
  ) throws {
    try poll(wish, timeoutSeconds, fileID, line, holds)
  }

  /// Waits until the program has ended and returns how. Its output is complete then.
  @discardableResult
  package func waitForExit(
    timeoutSeconds: Double = defaultTimeoutSeconds, fileID: String = #fileID, line: Int = #line
  ) throws -> ProgramEnd {
    try poll("the end", timeoutSeconds, fileID, line) { hasEnded }
    takeOutput()
    guard case .ended(let end) = state else { preconditionFailure("it has ended") }
    return end
  }

  /// Waits until the program is suspended and returns the signal that did it.
  @discardableResult
  package func waitForStop(
    timeoutSeconds: Double = defaultTimeoutSeconds, fileID: String = #fileID, line: Int = #line
  ) throws -> Int32 {
    var number: Int32 = 0
    try poll("being suspended", timeoutSeconds, fileID, line) {
      guard case .stopped(let signal) = state else { return false }
      number = signal
      return true
    }
    takeOutput()
    return number
  }

  /// Continues the suspended program, as `fg` does, and waits until it runs.
  package func resume(
    timeoutSeconds: Double = defaultTimeoutSeconds, fileID: String = #fileID, line: Int = #line
  ) throws {
    try HarnessError.check("kill", kill(-process.identifier, SIGCONT))
    try poll("running again", timeoutSeconds, fileID, line) { state == .running }
  }

  /// Looks on for a while and returns what was written: to prove that *nothing* happens.
  package func observe(milliseconds: Int) -> [UInt8] {
    let start = mark
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end { pump(milliseconds: 5) }
    return bytes(since: start)
  }
}

extension ProgramUnderTest {
  private func poll(
    _ wish: String, _ timeoutSeconds: Double, _ fileID: String, _ line: Int,
    _ holds: () throws -> Bool
  ) throws {
    let end = ContinuousClock.now + .seconds(timeoutSeconds)
    while try !holds() {
      let wasOver = hasEnded
      pump(milliseconds: 20)
      if try holds() { return }
      if ContinuousClock.now > end {
        throw waitedInVain("\(fileID):\(line): waited \(timeoutSeconds) s in vain for \(wish)")
      }
      if wasOver {
        throw waitedInVain("\(fileID):\(line): the program ended before \(wish)")
      }
    }
  }

  private func waitedInVain(_ reason: String) -> HarnessError {
    .waitedInVain("\(reason); it is \(state), and the screen shows\n\(screen)")
  }
}
