import ArgumentParser
import Running

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what became of each file, and what has to be mended.",
    discussion: """
      Exits 0 when no file is rejected or held, 1 when one is, 2 for a folder that cannot be read.
      """)

  @Argument(help: "The folder that holds the files.", completion: .directory)
  var directory: String

  @Flag(help: "As JSON.")
  var json = false

  @Flag(help: "Exit 1 also when rows were set aside.")
  var strict = false

  @OptionGroup var log: LogOption

  func run() throws {
    let log = try log.open(watching: directory)
    let status: Int32
    do throws(FolderFailure) {
      status = try FolderCommand.check(directory, asJSON: json, isStrict: strict, log: log)
    } catch {
      throw Failure.exit(error.words)
    }
    if status != 0 { throw ExitCode(status) }
  }
}

/// The end of a command that could not do what it was asked for.
enum Failure {
  /// Says why, and gives the exit status of a folder that cannot be read.
  static func exit(_ words: String) -> ExitCode {
    Standard.complain("lookout: \(words)")
    return ExitCode(FolderCommand.unreadable)
  }
}
