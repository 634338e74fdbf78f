import ArgumentParser
import CareModel
import Ingestion
import Running

struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Watch a folder on the screen (the default).",
    discussion: """
      Where the output is no terminal, the text of `lookout show` is printed instead.
      """)

  @Argument(help: "The folder that holds the files.", completion: .directory)
  var directory: String

  @OptionGroup var options: WatchOptions

  func run() throws {
    try options.run(ScreenOptions(folder: directory))
  }
}

/// What the commands that show a screen have in common.
struct WatchOptions: ParsableArguments {
  @Option(help: "The day to show, such as 2013-04-30; else the newest there are figures for.")
  var at: ShownDay?

  @Option(help: "How to notice changes: auto, events or poll.")
  var watch = WatchMode.auto

  @Option(
    help: "How often to look where changes raise no event, in seconds.")
  var pollEvery: Double = 5

  @Option(
    help: """
      The theme: dark, light, mono or one of your own; else what the folder's lookout.toml says, \
      else what goes with the terminal.
      """,
    completion: .list(ScreenOptions.themes))
  var theme: String?

  @Option(
    help: """
      For whose eyes: internal, shared or public; else what the folder's lookout.toml says, else \
      internal.
      """)
  var audience: Audience?

  @Flag(help: "Begin in the meeting view.")
  var meeting = false

  @OptionGroup var log: LogOption

  @Option(help: .private)
  var crashTest: CrashTest?

  func validate() throws {
    guard pollEvery >= 0.05, pollEvery <= 86_400 else {
      throw ValidationError("--poll-every takes 0.05 to 86400 seconds.")
    }
    if let theme, let complaint = ScreenOptions.complaint(ofTheme: theme) {
      throw ValidationError("--theme: \(complaint)")
    }
  }

  /// Shows the screen until the user leaves, or prints the figures where there is no screen.
  func run(_ options: ScreenOptions) throws {
    var options = options
    options.mode = watch
    options.pollEvery = Int64(pollEvery * 1000)
    options.day = at?.day
    options.wish = DisclosureWish(audience: audience, isMeeting: meeting)
    options.theme = theme
    options.log = try log.open(watching: options.folder)
    options.crash = crashTest
    let end = try ScreenSession.run(options)
    if case .noScreen(let reason) = end {
      if let reason { Standard.complain("lookout: \(reason)") }
      // What is printed is not for a room.
      if meeting { throw Failure.exit("the meeting view needs a screen: leave out --meeting") }
      do throws(FolderFailure) {
        try FolderCommand.show(options.folder, on: options.day, for: audience, log: options.log)
      } catch {
        throw Failure.exit(error.words)
      }
    }
    ScreenSession.finish(end)
  }
}

extension WatchMode: ExpressibleByArgument {}
extension CrashTest: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}

/// A day as a user types it.
struct ShownDay: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(iso: argument) else { return nil }
    self.day = day
  }
}
