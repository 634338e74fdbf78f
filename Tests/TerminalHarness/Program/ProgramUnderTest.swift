import Glibc

// TerminalHarness: starts a program in a terminal of its own, types, and looks at the screen.
// Of the product it knows nothing but where its binary is: it imports none of its modules.

/// A program that runs in a terminal, and everything that a user there could see and do.
///
/// Waits look at the screen again whenever the program wrote something; nothing sleeps for a fixed
/// time. Use it from one thread only. When it is released the program is killed.
package final class ProgramUnderTest {
  let pseudoTerminal: PseudoTerminal
  let emulator: EmulatedTerminal
  let process: LaunchedProcess
  let answersQueries: Bool
  /// The folder that HOME names.
  package let home: TemporaryFolder
  /// The line settings before the program started.
  package let settingsBefore: TerminalSettings?
  /// All bytes that the program wrote.
  package internal(set) var output: [UInt8] = []
  /// When the program was about to be started.
  package let startedAt: ContinuousClock.Instant
  /// When its bytes came, in their order.
  package private(set) var arrivals: [Arrival] = []
  /// The terminal as the program found it.
  let surroundings: ProgramSurroundings
  var typed: [UInt8] = []
  var isHungUp = false

  /// Starts the program at a path. Throws if there is none.
  package init(
    _ path: String, _ arguments: [String] = [],
    in surroundings: ProgramSurroundings = ProgramSurroundings()
  ) throws {
    self.surroundings = surroundings
    home = try surroundings.home ?? TemporaryFolder(name: "home")
    pseudoTerminal = try PseudoTerminal(columns: surroundings.columns, rows: surroundings.rows)
    settingsBefore = pseudoTerminal.settings()
    emulator = EmulatedTerminal(
      columns: surroundings.columns, rows: surroundings.rows, kind: surroundings.terminal)
    answersQueries = surroundings.terminal.answersQueries
    startedAt = .now
    process = try LaunchedProcess(
      path: path, arguments: arguments,
      environment: surroundings.environment(home: home.path), folder: home.path,
      terminal: pseudoTerminal, role: surroundings.role)
  }
}

extension ProgramUnderTest {
  /// The program's process id.
  package var identifier: Int32 { process.identifier }

  /// Whether the program runs, is suspended or has ended, as far as is known by now.
  package var state: ProgramState {
    process.update()
    return process.state
  }

  /// The screen, with all that the program has written by now.
  package var screen: Screen {
    takeOutput()
    return emulator.snapshot()
  }

  /// The line settings as they are now; nil if the terminal is gone.
  package var settingsNow: TerminalSettings? { pseudoTerminal.settings() }

  /// A place in the output, to be given to `bytes(since:)`.
  package var mark: Int {
    takeOutput()
    return output.count
  }

  /// What the program has written since a mark.
  package func bytes(since mark: Int) -> [UInt8] {
    takeOutput()
    return Array(output[mark...])
  }
}

extension ProgramUnderTest {
  /// Waits until the program writes, stops or ends, or the time is over, and takes that in.
  func pump(milliseconds: Int) {
    flushTyped()
    let wanted = Int16(POLLIN) | (typed.isEmpty ? 0 : Int16(POLLOUT))
    let terminal = isHungUp ? -1 : pseudoTerminal.master
    let reports = hasEnded ? -1 : process.reports
    var sources = [
      pollfd(fd: terminal, events: wanted, revents: 0),
      pollfd(fd: reports, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&sources, nfds_t(sources.count), Int32(clamping: milliseconds))
    process.update()
    let hadOutput = takeOutput()
    isHungUp = !hadOutput && sources[0].revents & Int16(POLLHUP) != 0
  }

  var hasEnded: Bool {
    if case .ended = process.state { true } else { false }
  }

  /// Reads what there is, draws it and answers what was asked. Whether there was any.
  @discardableResult
  func takeOutput() -> Bool {
    let bytes = pseudoTerminal.readAvailable()
    if bytes.isEmpty { return false }
    output += bytes
    arrivals.append(Arrival(time: .now, end: output.count))
    let answers = emulator.feed(bytes)
    if answersQueries { type(answers) }
    return true
  }

  /// Sends bytes to the program as soon as the terminal has room for them.
  func type(_ bytes: [UInt8]) {
    typed += bytes
    flushTyped()
  }

  private func flushTyped() {
    // A terminal that is gone takes nothing: what was typed is lost, as it would be.
    while !typed.isEmpty {
      guard let count = try? pseudoTerminal.write(typed[...]) else { return typed.removeAll() }
      if count == 0 { return }
      typed.removeFirst(count)
    }
  }
}
