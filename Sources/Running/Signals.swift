private import CLinux
private import Glibc

/// Signals as something to wait for in `poll`, instead of something that interrupts.
struct Signals: ~Copyable {
  private let descriptor: Int32

  /// What a signal asks of the loop.
  enum Request: Equatable {
    /// End, and then die of this signal, as whoever sent it expects.
    case end(signal: Int32)
    case suspend
    /// The program was stopped and goes on: the screen may be anybody's.
    case resume
    case resize
  }

  private static let taken = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

  /// Blocks the signals for this thread and those it starts: to be made before any other thread.
  ///
  /// - Throws: that the system has no descriptor left.
  init() throws(DoorbellTrouble) {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in Self.taken { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGPIPE, SIG_IGN)
    descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
    guard descriptor >= 0 else { throw DoorbellTrouble(code: errno) }
  }

  deinit { close(descriptor) }

  /// Readable while a signal waits.
  var pollDescriptor: Int32 { descriptor }

  /// What the signals that came since the last call ask for, in their order.
  func take() -> [Request] {
    var requests: [Request] = []
    var info = signalfd_siginfo()
    while read(descriptor, &info, MemoryLayout<signalfd_siginfo>.size) > 0 {
      switch Int32(info.ssi_signo) {
      case SIGWINCH: requests.append(.resize)
      case SIGTSTP: requests.append(.suspend)
      case SIGCONT: requests.append(.resume)
      case let signal: requests.append(.end(signal: signal))
      }
    }
    return requests
  }

  /// Ends the program by a signal, as if it had never been caught.
  static func die(of number: Int32) -> Never {
    signal(number, SIG_DFL)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    raise(number)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    _exit(128 + number)
  }
}
