private import CTerminalRestore
internal import Glibc

/// What the terminal and standard error were before, and the way back to it.
///
/// The way back is also taken by the handlers that run when the program crashes.
struct OriginalState: ~Copyable {
  private let input: Int32
  private let output: Int32
  /// What is written to the terminal on the way back.
  private let reset: [UInt8]
  /// Takes standard error while the screen is up; -1 where that is no terminal and is left alone.
  private let keptErrors: Int32
  /// The real standard error; -1 likewise.
  private let errors: Int32
  /// The settings to go back to, while the screen is up.
  private var settings: termios?

  init(input: Int32, output: Int32, reset: [UInt8]) {
    self.input = input
    self.output = output
    self.reset = reset
    let store = isatty(STDERR_FILENO) == 1 ? lookout_restore_new_error_store() : -1
    keptErrors = store
    errors = store >= 0 ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) : -1
  }

  deinit {
    if keptErrors >= 0 { close(keptErrors) }
    if errors >= 0 { close(errors) }
  }
}

extension OriginalState {
  /// Whether there is something to go back to.
  var isSetAside: Bool { settings != nil }

  /// Remembers the state and changes it to ours; the second time only changes it. False where the
  /// terminal is gone.
  mutating func setAside() -> Bool {
    guard let settings = settings ?? termios(of: input) else { return false }
    self.settings = settings
    var terminal = lookout_terminal(
      input: input, output: output, settings: settings, kept_errors: keptErrors, errors: errors)
    // What is written in between is put back although it was not changed yet, which does no harm.
    guard lookout_restore_arm(&terminal, reset, reset.count) else { return false }
    if keptErrors >= 0 && errors >= 0 { dup2(keptErrors, STDERR_FILENO) }
    if settings.forKeys.apply(to: input) { return true }
    goBack()
    return false
  }

  /// Goes back to the state, and prints what was kept of standard error.
  mutating func goBack() {
    lookout_restore_now()
    settings = nil
  }

  /// Makes a crash go back to the state too. Comes after all else that installs handlers.
  static func guardAgainstCrashes() { _ = lookout_restore_install() }
}

/// The stacks that the crash handlers run on.
package enum CrashStack {
  /// Gives the calling thread a stack of its own for the crash handlers, so that they run even when
  /// the thread's stack is used up. Every thread calls this once, first thing.
  package static func prepare() { _ = lookout_restore_prepare_thread() }
}
