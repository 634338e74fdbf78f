import ArgumentParser
import Outputs
import Running

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the figures without a screen, in sentences or as JSON.")

  @Argument(help: "The folder that holds the files.", completion: .directory)
  var directory: String

  @Option(help: "The day to show, such as 2013-04-30; else the newest there are figures for.")
  var at: ShownDay?

  @Option(help: "Only this part: \(ShownPanel.words).")
  var panel: ShownPanel?

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var log: LogOption

  func run() throws {
    let log = try log.open(watching: directory)
    do throws(FolderFailure) {
      try FolderCommand.show(directory, on: at?.day, panel: panel, asJSON: json, log: log)
    } catch {
      throw Failure.exit(error.words)
    }
  }
}

extension ShownPanel: ExpressibleByArgument {}

extension ShownPanel {
  /// `lookedAfter, placements … or sources`.
  fileprivate static var words: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}
