import CTerminalSession
import Glibc

/// A child between pipes. What it has not been waited for is killed when it is released.
final class SpawnedProcess {
  private let identifier: pid_t
  private let output: Int32
  private let errors: Int32
  private var hasEnded = false

  init(path: String, arguments: [String], environment: [String], folder: String) throws {
    let output = try Self.pipe()
    let errors = try Self.pipe()
    (self.output, self.errors) = (output.reading, errors.reading)
    defer {
      close(output.writing)
      close(errors.writing)
    }
    identifier = try Self.spawn(
      path: path, arguments: arguments, environment: environment, folder: folder,
      output: output.writing, errors: errors.writing)
  }

  deinit {
    close(output)
    close(errors)
    guard !hasEnded else { return }
    kill(identifier, SIGKILL)
    _ = waitForEnd()
  }
}

extension SpawnedProcess {
  /// Reads both pipes to their ends.
  func readAll(timeoutSeconds: Double) throws -> (output: [UInt8], errors: [UInt8]) {
    var texts: [Int32: [UInt8]] = [output: [], errors: []]
    var open = [output, errors]
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let end = ContinuousClock.now + .seconds(timeoutSeconds)
    while !open.isEmpty {
      if ContinuousClock.now > end {
        let sofar = texts.values.map { String(decoding: $0, as: UTF8.self) }
        throw HarnessError.waitedInVain(
          "waited \(timeoutSeconds) s in vain for the end; it wrote \(sofar)")
      }
      var sources = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&sources, nfds_t(sources.count), 100)
      for source in sources where source.revents != 0 {
        let count = read(source.fd, &chunk, chunk.count)
        if count > 0 { texts[source.fd]? += chunk[..<count] }
        if count == 0 { open.removeAll { $0 == source.fd } }
      }
    }
    return (texts[output] ?? [], texts[errors] ?? [])
  }

  /// Waits for the end, which is near once the pipes are closed.
  func waitForEnd() -> ProgramEnd {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) == -1 && errno == EINTR {}
    hasEnded = true
    guard case .ended(let end) = ProgramState(waitStatus: status) else {
      preconditionFailure("it was waited for the end only")
    }
    return end
  }
}

extension SpawnedProcess {
  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var descriptors: [Int32] = [-1, -1]
    try HarnessError.check("pipe", lookout_pipe(&descriptors))
    return (descriptors[0], descriptors[1])
  }

  private static func spawn(
    path: String, arguments: [String], environment: [String], folder: String, output: Int32,
    errors: Int32
  ) throws -> pid_t {
    try LaunchedProcess.withCStrings([path] + arguments) { arguments in
      try LaunchedProcess.withCStrings(environment) { environment in
        try path.withCString { path in
          try folder.withCString { folder in
            var launch = lookout_piped_launch(
              path: path, arguments: arguments, environment: environment, folder: folder,
              output: output, errors: errors)
            return try HarnessError.check("fork", lookout_launch_piped(&launch))
          }
        }
      }
    }
  }
}
