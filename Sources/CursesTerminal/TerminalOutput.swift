internal import Glibc

/// The way to the terminal: a frame goes out in one piece, and a stalled terminal holds nobody up.
struct TerminalOutput: ~Copyable {
  /// The descriptor that frames are written to; becomes writable when a stalled terminal goes on.
  let descriptor: Int32
  private var frame: [UInt8] = []
  private var written = 0
  /// Whether the terminal is gone.
  private(set) var isLost = false

  /// Throws `TerminalError.system` where the terminal cannot be opened.
  init(to standardOutput: Int32) throws(TerminalError) {
    let found = Self.reopen(standardOutput) ?? fcntl(standardOutput, F_DUPFD_CLOEXEC, 3)
    guard found >= 0 else { throw .system(code: errno) }
    descriptor = found
  }

  deinit { close(descriptor) }

  /// Opens the terminal once more, not to wait while it is stalled.
  ///
  /// That not to wait is a property of the opened file, which a duplicate would share with the
  /// shell. Where the terminal belongs to another user, as after `su`, it cannot be opened: then
  /// the shared file is written to, and a write to a stalled terminal waits.
  private static func reopen(_ standardOutput: Int32) -> Int32? {
    var path = [CChar](repeating: 0, count: 256)
    guard ttyname_r(standardOutput, &path, path.count) == 0 else { return nil }
    let descriptor = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var mine = stat()
    var theirs = stat()
    if fstat(descriptor, &mine) == 0, fstat(standardOutput, &theirs) == 0,
      mine.st_rdev == theirs.st_rdev
    {
      return descriptor
    }
    close(descriptor)
    return nil
  }
}

extension TerminalOutput {
  /// Whether a part of the last frame has not gone out yet and still can.
  var hasUnsentBytes: Bool { written < frame.count && !isLost }

  /// Writes a frame, and keeps what the terminal does not take. The one before must have gone out.
  mutating func send(_ bytes: [UInt8]) {
    frame = bytes
    written = 0
    // A live terminal that is behind catches up within this time; another is not waited for.
    finish(waiting: 20)
  }

  /// Goes on with the frame that is under way, waits no longer than told for a terminal that is
  /// behind, and says whether all of the frame has gone out.
  ///
  /// A frame is never given up in its middle: what curses believes of the screen stays true.
  @discardableResult
  mutating func finish(waiting milliseconds: Int) -> Bool {
    let end = Self.now + milliseconds
    while hasUnsentBytes {
      let count = frame[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if count < 0, errno == EAGAIN {
        guard isWritable(until: end) else { return false }
      } else if count < 0, errno != EINTR {
        isLost = true
      }
    }
    return !isLost
  }

  /// Forgets the rest of the frame: the screen is about to be left or drawn anew.
  mutating func abandon() {
    frame.removeAll()
    written = 0
  }

  private func isWritable(until end: Int) -> Bool {
    let wait = end - Self.now
    guard wait > 0 else { return false }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&waiting, 1, Int32(wait)) > 0
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
