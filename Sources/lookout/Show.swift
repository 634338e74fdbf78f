import ArgumentParser
import CareModel
import Outputs
import Running

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the figures without a screen, in sentences or for other programs.")

  @Argument(help: "The folder that holds the files.", completion: .directory)
  var directory: String

  @Option(help: "The day to show, such as 2013-04-30; else the newest there are figures for.")
  var at: ShownDay?

  @Option(help: "Only this part: \(ShownPanel.words).")
  var panel: ShownPanel?

  @Option(
    help: """
      For whose eyes: internal, shared or public; else what the folder's lookout.toml says, else \
      internal.
      """)
  var audience: Audience?

  @Flag var formats: [ShowFormat] = []

  @OptionGroup var log: LogOption

  func validate() throws {
    let names = Set(formats).map { "--\($0.rawValue)" }.sorted()
    guard names.count <= 1 else {
      throw ValidationError("Name one format, and not \(names.joined(separator: " and ")).")
    }
  }

  func run() throws {
    let log = try log.open(watching: directory)
    do throws(FolderFailure) {
      try FolderCommand.show(
        directory, on: at?.day, for: audience, panel: panel, as: formats.first, log: log)
    } catch {
      throw Failure.exit(error.words)
    }
  }
}

extension ShownPanel: ExpressibleByArgument {}

extension ShowFormat: EnumerableFlag {
  static func help(for format: ShowFormat) -> ArgumentHelp? {
    switch format {
    case .json: "As JSON."
    case .csv: "As comma-separated values, a line a figure."
    case .markdown: "As Markdown."
    case .html: "As a page for a browser or a printer."
    }
  }
}

extension ShownPanel {
  /// `lookedAfter, placements … or sources`.
  fileprivate static var words: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}
