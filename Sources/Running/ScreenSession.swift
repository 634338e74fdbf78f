import CareModel
import CursesTerminal
import Dashboard
import Ingestion
import Settings
import TerminalUI
package import Text

/// The dashboard on the screen, from its first frame to its end.
package enum ScreenSession {
  /// How a session ended.
  package enum End: Equatable, Sendable {
    case quit
    /// By a signal that the program is to die of, now that the terminal is as it was.
    case signal(Int32)
    case terminalLost
    /// There is no terminal that a screen can be shown on; the words say why, unless it is nothing
    /// to wonder about.
    case noScreen(SafeText?)
  }

  /// Takes the terminal, shows the folder until the user leaves, and gives the terminal back.
  ///
  /// - Throws: that the system has no descriptor or thread left.
  package static func run(_ options: ScreenOptions) throws -> End {
    let signals = try Signals()
    let mailbox = try Mailbox()
    let idleTimer = try IdleTimer()
    let worker = try FolderWorker(workerOptions(options), mailbox: mailbox)
    // The files are read while the terminal is got ready. But a log is not to be told of a reading
    // that nobody sees, where there proves to be no screen.
    if options.log == nil { try worker.start() }
    let themes = try themeWorker(mailbox)
    let terminal: CursesTerminal
    do throws(TerminalError) {
      terminal = try CursesTerminal(asksBackground: options.theme == nil)
    } catch {
      return .noScreen(error.isOrdinary ? nil : SafeText(error.description))
    }
    if options.log != nil { try worker.start() }
    var loop = ScreenLoop(
      options: options, signals: signals, mailbox: mailbox, terminal: terminal,
      selection: selection(options, terminal), idleTimer: idleTimer)
    let end = withExtendedLifetime(themes) { loop.run() }
    terminal.end()
    // A log is to have its end, unless the thread is kept by a share that does not answer.
    if options.log != nil { worker.end(within: 500) }
    return end
  }

  /// Dies of the signal that ended a session, if one did.
  package static func finish(_ end: End) {
    if case .signal(let number) = end { Signals.die(of: number) }
  }

  /// Starts to read and watch the user's own themes; without a home there are none.
  private static func themeWorker(_ mailbox: Mailbox) throws -> ThemeWorker? {
    guard let folder = UserFolders.themes else {
      mailbox.post(.themes(UserThemes(folder: nil)))
      return nil
    }
    let worker = try ThemeWorker(folder, mailbox: mailbox)
    try worker.start(prepare: CrashStack.prepare)
    return worker
  }

  /// What is known of the theme before the terminal and the files have told anything.
  private static func selection(
    _ options: ScreenOptions, _ terminal: CursesTerminal
  ) -> ThemeSelection {
    let wish = ThemeWish(
      option: options.theme.flatMap { ThemeName($0) }, background: Surroundings.background,
      hasColours: terminal.capabilities.colours != .none)
    let isAsked = terminal.awaitsAnswers && options.theme == nil
    return ThemeSelection(wish, askedAt: isAsked ? Instant.now().milliseconds : nil)
  }

  private static func workerOptions(_ options: ScreenOptions) -> FolderWorker.Options {
    var worker = FolderWorker.Options(
      root: FolderRoot(options.folder), reader: SourceReader.readFile)
    worker.mode = options.mode
    worker.pollEvery = options.pollEvery
    worker.log = options.log
    worker.prepareThread = CrashStack.prepare
    return worker
  }
}

extension TerminalError {
  /// Whether the reason is one that users bring about on purpose, such as a pipe.
  fileprivate var isOrdinary: Bool {
    switch self {
    case .notATerminal, .noTerminalName: true
    case .unusableTerminal(let name): name == "dumb"
    case .unknownTerminal, .system: false
    }
  }
}
