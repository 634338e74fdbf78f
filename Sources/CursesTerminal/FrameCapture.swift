internal import CLinux
internal import Glibc
internal import TerminalUI

/// A file in memory that curses writes to in place of the terminal.
///
/// Curses writes a piece at every movement of the cursor, some 750 for a colourful screen, and the
/// terminal would show them one by one. Here they become one.
struct FrameCapture: ~Copyable {
  private let descriptor: Int32
  /// What curses is given to write to.
  let stream: UnsafeMutablePointer<FILE>

  /// Throws `TerminalError.system` where the system has no files in memory.
  init() throws(TerminalError) {
    let descriptor = memfd_create("lookout-frame", UInt32(MFD_CLOEXEC))
    guard descriptor >= 0 else { throw .system(code: errno) }
    guard let stream = fdopen(descriptor, "w") else {
      let code = errno
      close(descriptor)
      throw .system(code: code)
    }
    self.descriptor = descriptor
    self.stream = stream
  }

  deinit { fclose(stream) }

  /// What was written since the last time.
  func take() -> [UInt8] {
    let count = max(0, lseek(descriptor, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    defer { lseek(descriptor, 0, SEEK_SET) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
  }
}
