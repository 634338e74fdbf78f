// TestFolders: folders and files for tests, and a reader of files that needs no real format.

private import Glibc
package import Ingestion

/// A folder that is removed with all that is in it when nobody needs it any more.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// - Throws: the number of the system's error.
  package init() throws {
    // Where /tmp is layered, as in a container, memory still raises events.
    let places = ["/tmp", "/dev/shm"]
    let place = places.first { (try? FileSystemKind.of(FolderRoot($0))) == .local } ?? "/tmp"
    // mkdtemp writes over the last six characters.
    let pattern = "\(place)/lookout-test-" + String(repeating: "X", count: 6)
    var template = Array(pattern.utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.removeTree(path) }

  package var root: FolderRoot { FolderRoot(path) }

  /// Whether temporary folders are where changes raise events.
  package static var raisesEvents: Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return withExtendedLifetime(folder) { (try? FileSystemKind.of(folder.root)) == .local }
  }

  package static var isRoot: Bool { geteuid() == 0 }

  package static func removeTree(_ path: String) {
    chmod(path, 0o700)
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 19
        let name = String(
          cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
        if name != ".", name != ".." { removeEntry("\(path)/\(name)") }
      }
      closedir(stream)
    }
    rmdir(path)
  }

  private static func removeEntry(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR { removeTree(path) } else { unlink(path) }
  }
}

/// A call of the system failed.
package struct SystemError: Error {
  package let code: Int32
}

extension TemporaryFolder {
  /// Opens the file, writes the text and closes it.
  package func write(_ name: String, _ text: String, appending: Bool = false) throws {
    let file = try OpenFile("\(path)/\(name)", appending: appending)
    try file.write(text)
  }

  /// What stands in a file; nil where it cannot be opened.
  package func text(of name: String) -> String? {
    guard let file = Descriptor(owning: Glibc.open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)) else {
      return nil
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file.number, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Opens a file to be written to piece by piece.
  package func open(_ name: String) throws -> OpenFile {
    try OpenFile("\(path)/\(name)", appending: false)
  }

  /// Writes the text beside the file and renames it into place.
  package func replace(_ name: String, _ text: String) throws {
    try write(".\(name.replacingSlashes).new", text)
    try rename(".\(name.replacingSlashes).new", name)
  }

  package func rename(_ old: String, _ new: String) throws {
    try check(Glibc.rename("\(path)/\(old)", "\(path)/\(new)"))
  }

  package func remove(_ name: String) throws { try check(unlink("\(path)/\(name)")) }
  package func makeFolder(_ name: String) throws { try check(mkdir("\(path)/\(name)", 0o700)) }
  package func makePipe(_ name: String) throws { try check(mkfifo("\(path)/\(name)", 0o600)) }
  package func setMode(_ name: String, _ mode: UInt32) throws {
    try check(chmod("\(path)/\(name)", mode))
  }

  /// Makes a symbolic link that leads to `target`, as it stands.
  package func link(_ name: String, to target: String) throws {
    try check(symlink(target, "\(path)/\(name)"))
  }

  /// Gives a file a second name.
  package func linkFile(_ name: String, to old: String) throws {
    try check(Glibc.link("\(path)/\(old)", "\(path)/\(name)"))
  }

  /// Sets when a file was last written, in seconds since 1970.
  package func setTime(_ name: String, _ seconds: Int) throws {
    let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    try check(utimensat(AT_FDCWD, "\(path)/\(name)", times, 0))
  }

  private func check(_ result: Int32) throws {
    if result != 0 { throw SystemError(code: errno) }
  }
}

extension String {
  fileprivate var replacingSlashes: String { String(map { $0 == "/" ? "_" : $0 }) }
}

/// A file that is open for writing until it is let go.
package struct OpenFile: ~Copyable {
  private let descriptor: Descriptor

  fileprivate init(_ path: String, appending: Bool) throws {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC)
    guard let descriptor = Descriptor(owning: Glibc.open(path, flags, 0o600)) else {
      throw SystemError(code: errno)
    }
    self.descriptor = descriptor
  }

  package func write(_ text: String) throws {
    let bytes = Array(text.utf8)
    let count = Glibc.write(descriptor.number, bytes, bytes.count)
    if count != bytes.count { throw SystemError(code: errno) }
  }
}
