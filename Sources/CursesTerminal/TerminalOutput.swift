private import CTerminalRestore
internal import Glibc

/// The way to the terminal: a frame goes out in one piece, and a stalled terminal holds nobody up.
struct TerminalOutput: ~Copyable {
  /// The descriptor that frames are written to; becomes writable when a stalled terminal goes on.
  let descriptor: Int32
  private var frame: [UInt8] = []
  private var written = 0
  /// Whether the terminal is gone.
  private(set) var isLost = false

  /// Throws `TerminalError.system` where no descriptor is left.
  init(to standardOutput: Int32) throws(TerminalError) {
    descriptor = fcntl(standardOutput, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0 else { throw .system(code: errno) }
  }

  deinit { close(descriptor) }
}

extension TerminalOutput {
  /// Whether a part of the last frame has not gone out yet and still can.
  var hasUnsentBytes: Bool { written < frame.count && !isLost }

  /// Writes a frame, and keeps what the terminal does not take. The one before must have gone out.
  mutating func send(_ bytes: [UInt8]) {
    frame = bytes
    written = 0
    finish(waiting: Int(Self.patience))
  }

  /// Goes on with the frame that is under way, waits no longer than told for a terminal that is
  /// behind, and says whether all of the frame has gone out.
  ///
  /// A frame is never given up in its middle: what curses believes of the screen stays true.
  @discardableResult
  mutating func finish(waiting milliseconds: Int) -> Bool {
    while hasUnsentBytes {
      guard isWritable(within: milliseconds) else { return false }
      // In one call, which waits for a terminal that takes a frame piece by piece, and is
      // interrupted where the terminal has stalled.
      let count = frame[written...].withUnsafeBytes {
        lookout_write_within(descriptor, $0.baseAddress, $0.count, Self.patience)
      }
      if count > 0 {
        written += count
      } else if count < 0, errno == EINTR || errno == EAGAIN {
        return false
      } else {
        isLost = true
      }
    }
    return !isLost
  }

  /// How long a write may take, in milliseconds. A live terminal that is behind catches up within
  /// this time; another is not waited for.
  private static let patience: Int32 = 20

  /// Forgets the rest of the frame: the screen is about to be left or drawn anew.
  mutating func abandon() {
    frame.removeAll()
    written = 0
  }

  private func isWritable(within milliseconds: Int) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&waiting, 1, Int32(clamping: milliseconds)) > 0
  }
}
