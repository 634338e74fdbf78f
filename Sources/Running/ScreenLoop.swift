internal import CareModel
internal import CursesTerminal
internal import Dashboard
private import Glibc
internal import Panels
internal import TerminalUI
internal import Text

/// Waits for a key, a signal or news of the folder, and draws once for all that happened.
struct ScreenLoop: ~Copyable {
  private let options: ScreenOptions
  private let signals: Signals
  private let mailbox: Mailbox
  private let terminal: CursesTerminal
  private var state: DashboardState
  private var theme: Theme
  private var needsDrawing = true

  /// How long the first frame waits for the figures, in milliseconds: small folders are read by
  /// then, and the first frame is whole.
  private static let patience: Int32 = 6
  /// How long an escape may be the beginning of a longer key, in milliseconds.
  private static let escapeDelay: Int32 = 25

  init(
    options: ScreenOptions, signals: consuming Signals, mailbox: Mailbox, terminal: CursesTerminal
  ) {
    self.options = options
    self.signals = signals
    self.mailbox = mailbox
    self.terminal = terminal
    state = DashboardState(
      folder: FolderStanding(FolderStatus(), folder: SafeText(options.folder)), day: options.day,
      notice: options.notice.map { SafeText($0) })
    theme = ScreenSession.theme(named: options.theme)
  }

  /// Runs until the user leaves, a signal ends it or the terminal is gone.
  mutating func run() -> ScreenSession.End {
    awaitFirstFigures()
    while true {
      // What a terminal that was behind has not taken yet goes before all else.
      if terminal.hasUnsentBytes { _ = terminal.sendRest() }
      if needsDrawing { draw() }
      if let end = wait() ?? takeSignals() ?? take(terminal.readInput()) { return end }
      takeNews()
    }
  }

  private func awaitFirstFigures() {
    var waiting = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, Self.patience)
  }
}

extension ScreenLoop {
  private mutating func draw() {
    takeNews()
    let canvas = Screen.render(state, size: terminal.size)
    needsDrawing = !terminal.show(canvas, theme: theme)
    if !needsDrawing { options.crash?.run() }
  }

  /// Sleeps until something happens.
  private mutating func wait() -> ScreenSession.End? {
    var descriptors = [terminal.inputDescriptor, signals.pollDescriptor, mailbox.descriptor]
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if terminal.hasUnsentBytes || needsDrawing {
      descriptors.append(
        pollfd(fd: terminal.outputDescriptor, events: Int16(POLLOUT), revents: 0))
    }
    let timeout = terminal.hasPendingEscape ? Self.escapeDelay : -1
    guard poll(&descriptors, nfds_t(descriptors.count), timeout) == 0 else { return nil }
    return take(terminal.flushInput())
  }

  private mutating func takeSignals() -> ScreenSession.End? {
    for request in signals.take() {
      switch request {
      case .end(let signal): return .signal(signal)
      case .suspend: terminal.suspend()
      case .resume: terminal.enter()
      case .resize: terminal.resize()
      }
      needsDrawing = true
    }
    return nil
  }

  private mutating func take(_ events: [TerminalEvent]) -> ScreenSession.End? {
    for event in events {
      switch event {
      case .lost: return .terminalLost
      case .key(let key):
        if state.update(.key(key)).contains(.quit) { return .quit }
        needsDrawing = true
      default: break
      }
    }
    return nil
  }

  private mutating func takeNews() {
    for message in mailbox.drain() {
      needsDrawing = true
      switch message {
      case .status(let status): take(status)
      case .snapshot(let snapshot, let status):
        theme = ScreenSession.theme(named: options.theme ?? snapshot.settings.theme)
        _ = state.update(.snapshot(snapshot))
        take(status)
      }
    }
  }

  private mutating func take(_ status: FolderStatus) {
    let standing = FolderStanding(status, folder: state.folder.folder)
    _ = state.update(.folder(standing))
  }
}
