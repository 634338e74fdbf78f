import CTerminalSession
import Glibc

/// Both ends of a pseudo-terminal: the tests hold the master, the program gets the slave.
///
/// The slave stays open here too, so that its settings can be read after the program has ended.
final class PseudoTerminal {
  private(set) var master: Int32
  private(set) var slave: Int32

  init(columns: Int, rows: Int) throws {
    master = try HarnessError.check("posix_openpt", posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    slave = -1
    try HarnessError.check("grantpt", grantpt(master))
    try HarnessError.check("unlockpt", unlockpt(master))
    slave = try HarnessError.check("open", open(slavePath(), O_RDWR | O_NOCTTY | O_CLOEXEC))
    try HarnessError.check("fcntl", fcntl(master, F_SETFL, O_NONBLOCK))
    try resize(columns: columns, rows: rows)
  }

  deinit {
    close()
  }

  private func slavePath() throws -> String {
    try withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name in
      guard let start = name.baseAddress, ptsname_r(master, start, name.count) == 0 else {
        throw HarnessError.systemCall("ptsname_r", errorNumber: errno)
      }
      return String(cString: start)
    }
  }

  /// Takes the terminal away, as when its window is closed or the connection is lost.
  func close() {
    if master >= 0 { _ = Glibc.close(master) }
    if slave >= 0 { _ = Glibc.close(slave) }
    master = -1
    slave = -1
  }
}

extension PseudoTerminal {
  /// Sets the size; the kernel tells the foreground programs with SIGWINCH if it is another.
  func resize(columns: Int, rows: Int) throws {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    try HarnessError.check("TIOCSWINSZ", ioctl(master, UInt(TIOCSWINSZ), &size))
  }

  /// The line settings as they are now; nil once the terminal has been hung up.
  func settings() -> TerminalSettings? {
    var settings = termios()
    return tcgetattr(slave, &settings) == 0 ? TerminalSettings(settings) : nil
  }

  /// What can be read without waiting. Nothing when the terminal is closed or hung up.
  func readAvailable() -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &chunk, chunk.count)
      if count > 0 {
        output += chunk[..<count]
      } else if count == 0 || errno != EINTR {
        return output
      }
    }
  }

  /// Types bytes, as many as the terminal takes now, and returns how many those were.
  func write(_ bytes: ArraySlice<UInt8>) throws -> Int {
    let count = bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return 0 }
    return try HarnessError.check("write", count)
  }
}
