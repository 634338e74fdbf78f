import ArgumentParser
import TerminalHarness

// Benchmarks: measures the built program beside others, each in a terminal of its own.

/// Prints the tables of what Lookout costs and how quick it is, for the README.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure a built lookout beside btop, htop and tig, and print tables in Markdown.")

  @Option(help: "The built program.", completion: .file())
  var lookout: String

  @Option(help: "A repository of git for tig to show.", completion: .directory)
  var repository = "."

  @Option(help: "How often each program is started.")
  var starts = 21

  @Option(help: "How many keys are pressed.")
  var keys = 60

  @Option(help: "How often a file is saved.")
  var saves = 100

  @Option(help: "How many seconds each program is left alone.")
  var idleSeconds = 60

  @Option(help: "How many files the folder has that is read.")
  var files = 1000

  func run() throws {
    print(try Machine.description())
    print()
    // First of all, while this program is small: what it starts has its size for a moment.
    print(try FolderReading(lookout: lookout, files: files).table())
    print()
    print(try TerminalTable(self).text())
    print()
    print("Load at the end: \(Machine.load).")
  }

  func validate() throws {
    guard starts > 0, keys > 0, saves > 0, idleSeconds > 0, files > 0 else {
      throw ValidationError("Every number is to be above nought.")
    }
  }
}
