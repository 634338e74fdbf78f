internal import Glibc

/// What the file system says of a version of a file. Any difference means that it may be another
/// one: times go backwards where copies keep the time of what they were made from.
package struct Fingerprint: Hashable, Sendable {
  /// Bytes.
  package var size: Int64
  /// When the content was last written, in nanoseconds since the start of 1970.
  package var modified: Int64
  /// When anything of the file was last changed, in nanoseconds since the start of 1970.
  package var changed: Int64
  package var inode: UInt64
  package var device: UInt64

  package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64, device: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }

  init(_ status: stat) {
    self.init(
      size: Int64(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), inode: UInt64(status.st_ino),
      device: UInt64(status.st_dev))
  }

  /// A share may report any time at all, so the arithmetic wraps.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

/// Which folder or file it is, whatever it is called.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  /// Which file or folder a path leads to; nil where it leads to none that may be looked at.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}
