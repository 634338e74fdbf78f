import Glibc

/// A program that ran to its end without a terminal, between pipes.
package struct PipedRun {
  /// All that it wrote to standard output.
  package let output: [UInt8]
  /// All that it wrote to standard error.
  package let errors: [UInt8]
  package let end: ProgramEnd
  /// The folder that HOME names and that it ran in.
  package let home: TemporaryFolder

  /// Runs the program at a path, with nothing to read, until it ends.
  ///
  /// Throws if there is none, and if it has not ended in time; it is killed then.
  package init(
    _ path: String, _ arguments: [String] = [],
    in surroundings: ProgramSurroundings = ProgramSurroundings(),
    timeoutSeconds: Double = defaultTimeoutSeconds
  ) throws {
    if access(path, X_OK) != 0 { throw HarnessError.notExecutable(path) }
    home = try surroundings.home ?? TemporaryFolder(name: "home")
    let process = try SpawnedProcess(
      path: path, arguments: arguments,
      environment: surroundings.environment(home: home.path), folder: home.path)
    (output, errors) = try process.readAll(timeoutSeconds: timeoutSeconds)
    end = process.waitForEnd()
  }
}

extension PipedRun {
  /// Standard output as text.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Standard error as text.
  package var complaint: String { String(decoding: errors, as: UTF8.self) }
}
