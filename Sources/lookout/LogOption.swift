import ArgumentParser
import Running

/// Where to write down what becomes of the files.
struct LogOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Add what becomes of each file to this one: path, line and rule, never a value.",
      valueName: "file"),
    completion: .file())
  var log: String?

  /// Opens the log of a folder; nil where none is asked for.
  func open(watching folder: String) throws -> LogFile? {
    guard let log else { return nil }
    do throws(LogRefusal) {
      return try LogFile(at: log, watching: folder)
    } catch {
      throw Failure.exit(error.words(log))
    }
  }
}
