import CTerminalSession
import Glibc

/// Where a program stands.
package enum ProgramState: Equatable, Sendable {
  case running
  /// Suspended by this signal.
  case stopped(Int32)
  case ended(ProgramEnd)
}

/// How a program ended.
package enum ProgramEnd: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// How a program is started.
package enum ProgramRole: Sendable {
  /// As a shell's foreground job: control-Z suspends it, and it can be continued.
  case job
  /// As the first program of a terminal window: its group is an orphan, which SIGTSTP does not
  /// stop, and its end hangs the terminal up, so that nothing can be said of the line settings.
  case sessionLeader
}

/// A process with a caretaker, which is its parent and tells here what becomes of it.
final class LaunchedProcess {
  let identifier: pid_t
  let reports: Int32
  private let caretaker: pid_t
  private(set) var state = ProgramState.running

  init(
    path: String, arguments: [String], environment: [String], folder: String,
    terminal: PseudoTerminal, role: ProgramRole
  ) throws {
    if access(path, X_OK) != 0 { throw HarnessError.notExecutable(path) }
    let pair = try Self.socketPair()
    reports = pair.ours
    caretaker = try Self.withCStrings([path] + arguments) { arguments in
      try Self.withCStrings(environment) { environment in
        try path.withCString { path in
          try folder.withCString { folder in
            var launch = lookout_launch(
              path: path, arguments: arguments, environment: environment, folder: folder,
              terminal: terminal.slave, reports: pair.theirs,
              leads_session: role == .sessionLeader)
            return try HarnessError.check("fork", lookout_launch(&launch))
          }
        }
      }
    }
    close(pair.theirs)
    identifier = Self.nextReport(reports, flags: 0) ?? -1
  }

  deinit {
    close(reports)
    var status: Int32 = 0
    while waitpid(caretaker, &status, 0) == -1 && errno == EINTR {}
  }

  /// Takes in what the caretaker has told since the last time.
  func update() {
    while let status = Self.nextReport(reports, flags: Int32(MSG_DONTWAIT)) {
      state = ProgramState(waitStatus: status)
    }
  }
}

extension LaunchedProcess {
  private static func socketPair() throws -> (ours: Int32, theirs: Int32) {
    var descriptors: [Int32] = [-1, -1]
    let type = Int32(SOCK_SEQPACKET.rawValue | SOCK_CLOEXEC.rawValue)
    try HarnessError.check("socketpair", socketpair(AF_UNIX, type, 0, &descriptors))
    return (descriptors[0], descriptors[1])
  }

  private static func nextReport(_ socket: Int32, flags: Int32) -> Int32? {
    var value: Int32 = 0
    while true {
      let count = recv(socket, &value, MemoryLayout<Int32>.size, flags)
      if count == -1 && errno == EINTR { continue }
      return count == MemoryLayout<Int32>.size ? value : nil
    }
  }

  static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
  ) rethrows -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return try copies.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("it holds a nil at least") }
      return try body(start)
    }
  }
}

extension ProgramState {
  /// Reads a status of waitpid(), whose macros Swift does not have.
  init(waitStatus status: Int32) {
    let signal = status & 0x7F
    if status == 0xFFFF {
      self = .running
    } else if status & 0xFF == 0x7F {
      self = .stopped(status >> 8 & 0xFF)
    } else {
      self = .ended(signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal))
    }
  }
}
