internal import Glibc
internal import TerminalUI

/// The way from the terminal: bytes become events.
struct TerminalInput {
  let descriptor: Int32
  private var decoder = KeyDecoder()
  private var buffer = [UInt8](repeating: 0, count: 4096)
  private(set) var isLost = false

  /// So much is read at most before the loop gets its turn, however fast more comes.
  private static let largestTurn = 64

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether ``flush()`` is to be called if nothing comes within 25 ms.
  var hasPendingEscape: Bool { decoder.hasPendingEscape }

  /// Says that nothing came.
  mutating func flush() -> [TerminalEvent] { decoder.flush() }

  /// All that has come, waiting up to `milliseconds` for the first of it.
  ///
  /// The descriptor is asked before every read and not set never to wait: that setting belongs to
  /// the opened terminal and would stay with the shell after a crash.
  mutating func read(waiting milliseconds: Int32 = 0) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var wait = milliseconds
    for _ in 0..<Self.largestTurn {
      guard !isLost, isReadable(within: wait) else { break }
      wait = 0
      events += readOnce()
    }
    if isLost { events.append(.lost) }
    return events
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }

  private mutating func readOnce() -> [TerminalEvent] {
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { return decoder.decode(buffer[..<count]) }
    if count == 0 || (errno != EAGAIN && errno != EINTR) { isLost = true }
    return []
  }
}
