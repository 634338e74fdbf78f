internal import CareModel
internal import CursesTerminal
internal import Dashboard
private import Glibc
private import Ingestion
internal import Panels
private import Settings
internal import TerminalUI
internal import Text

/// Waits for a key, a signal or news of the folder, and draws once for all that happened.
struct ScreenLoop: ~Copyable {
  private let options: ScreenOptions
  private let signals: Signals
  private let mailbox: Mailbox
  private let terminal: CursesTerminal
  private var state: DashboardState
  private var selection: ThemeSelection
  private let idleTimer: IdleTimer
  /// When the last key was pressed, in milliseconds.
  private var lastKey = Instant.now().milliseconds
  private var hasFigures = false
  private var needsDrawing = true

  /// How long the first frame waits for the figures, in milliseconds: small folders are read by
  /// then, and the first frame is whole.
  private static let patience: Int64 = 6
  /// How long it waits for the colours: a terminal that is near answers sooner.
  private static let colourPatience: Int64 = 3
  /// How long an escape may be the beginning of a longer key, in milliseconds.
  private static let escapeDelay: Int32 = 25

  init(
    options: ScreenOptions, signals: consuming Signals, mailbox: Mailbox, terminal: CursesTerminal,
    selection: ThemeSelection, idleTimer: IdleTimer
  ) {
    self.options = options
    self.signals = signals
    self.mailbox = mailbox
    self.terminal = terminal
    self.idleTimer = idleTimer
    state = DashboardState(
      folder: FolderStanding(FolderStatus(), folder: SafeText(options.folder)), wish: options.wish,
      day: options.day, notice: options.notice.map { SafeText($0) })
    self.selection = selection
  }

  /// Runs until the user leaves, a signal ends it or the terminal is gone.
  mutating func run() -> ScreenSession.End {
    if let end = awaitFirstFigures() { return end }
    while true {
      // What a terminal that was behind has not taken yet goes before all else.
      if terminal.hasUnsentBytes { _ = terminal.sendRest() }
      if needsDrawing { draw() }
      if let end = wait() ?? takeSignals() { return end }
      // Before the keys: after a night the first of them finds nothing shown.
      noteIdleness()
      if let end = take(terminal.readInput()) { return end }
      takeNews()
    }
  }

  /// Waits a moment for what the first frame needs, so that it is seldom drawn twice.
  private mutating func awaitFirstFigures() -> ScreenSession.End? {
    let start = Instant.now().milliseconds
    while true {
      takeNews()
      let patience = !hasFigures ? Self.patience : selection.isOpen ? Self.colourPatience : 0
      let rest = start + patience - Instant.now().milliseconds
      guard rest > 0 else { return nil }
      var descriptors = [terminal.inputDescriptor, mailbox.descriptor]
        .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: rest))
      if let end = take(terminal.readInput()) { return end }
    }
  }
}

extension ScreenLoop {
  private mutating func draw() {
    takeNews()
    let canvas = Screen.render(state, size: terminal.size)
    needsDrawing = !terminal.show(canvas, theme: selection.choice.theme)
    if !needsDrawing { options.crash?.run() }
  }

  /// Sleeps until something happens.
  private mutating func wait() -> ScreenSession.End? {
    idleTimer.set(idleAt)
    var descriptors = [
      terminal.inputDescriptor, signals.pollDescriptor, mailbox.descriptor, idleTimer.descriptor,
    ].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if terminal.hasUnsentBytes || needsDrawing {
      descriptors.append(
        pollfd(fd: terminal.outputDescriptor, events: Int16(POLLOUT), revents: 0))
    }
    let timeout = terminal.hasPendingEscape ? Self.escapeDelay : -1
    guard poll(&descriptors, nfds_t(descriptors.count), timeout) == 0 else { return nil }
    return take(terminal.flushInput())
  }

  /// When nothing is to be shown any more, in milliseconds; nil for never.
  private var idleAt: Int64? {
    state.isBlank ? nil : state.blankAfter.map { lastKey + $0 }
  }

  private mutating func noteIdleness() {
    guard let idleAt, Instant.now().milliseconds >= idleAt else { return }
    _ = state.update(.idle)
    needsDrawing = true
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
        lastKey = Instant.now().milliseconds
        if state.update(.key(key)).contains(.quit) { return .quit }
        needsDrawing = true
      case .backgroundColour, .deviceAttributes:
        selection.take(event, at: Instant.now().milliseconds)
        noteTheme()
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
      case .region(let region, let status):
        selection.take(setting: region.theme)
        noteTheme()
        _ = state.update(.region(region, at: Instant.now().moment))
        take(status)
      case .themes(let themes):
        selection.take(themes)
        noteTheme()
      }
    }
  }

  /// The theme may be another now: the next frame is drawn in it, and says what is wrong with it.
  private mutating func noteTheme() {
    needsDrawing = true
    _ = state.update(.themeTrouble(selection.choice.trouble))
  }

  private mutating func take(_ status: FolderStatus) {
    hasFigures = true
    let standing = FolderStanding(status, folder: state.folder.folder)
    _ = state.update(.folder(standing))
  }
}
