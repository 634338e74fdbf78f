private import Glibc
internal import Ingestion

extension Descriptor {
  /// Writes a text.
  ///
  /// - Returns: nil, or the number of the system's reason why it is not there, or not all of it.
  func write(_ text: String) -> Int32? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { buffer in
        uninterrupted { Glibc.write(number, buffer.baseAddress, buffer.count) }
      }
      guard count > 0 else { return count < 0 ? errno : ENOSPC }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }

  /// Reads from where it stands to the end; nil with the reason in `errno` where that fails.
  func readToEnd() -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        uninterrupted { read(number, buffer.baseAddress, buffer.count) }
      }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
