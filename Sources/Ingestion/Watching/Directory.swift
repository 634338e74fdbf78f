internal import Glibc

/// A folder that is being read, name by name.
struct Directory: ~Copyable {
  private let stream: OpaquePointer

  /// Opens the folder `name`, seen from the folder `parent`. A symbolic link at its end is
  /// followed only where `followingLink` says so.
  init(_ name: [CChar], in parent: Int32 = AT_FDCWD, followingLink: Bool) throws(FolderTrouble) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | (followingLink ? 0 : O_NOFOLLOW)
    let number = uninterrupted { openat(parent, name, flags) }
    guard number >= 0 else { throw FolderTrouble(code: errno) }
    guard let stream = fdopendir(number) else {
      let code = errno
      close(number)
      throw FolderTrouble(code: code)
    }
    self.stream = stream
  }

  deinit { closedir(stream) }

  var descriptor: Int32 { dirfd(stream) }

  /// The next name but for the folder itself and the one above it; nil after the last.
  func nextName() throws(FolderTrouble) -> [UInt8]? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == 0 { return nil }
        throw FolderTrouble(code: errno)
      }
      let name = Self.name(of: entry)
      if name != [0x2E], name != [0x2E, 0x2E] { return name }
    }
  }

  /// An entry is shorter than its C type says, so only its name is touched, not a copy made.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 19
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }

  func status() throws(FolderTrouble) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FolderTrouble(code: errno) }
    return status
  }

  /// What is known of an entry, without following a link; nil where it has gone meanwhile.
  func status(of name: [CChar]) throws(FolderTrouble) -> stat? {
    var status = stat()
    if uninterrupted({ fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }) == 0 {
      return status
    }
    if errno == ENOENT || errno == ENAMETOOLONG { return nil }
    throw FolderTrouble(code: errno)
  }
}
