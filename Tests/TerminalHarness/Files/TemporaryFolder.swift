import CTerminalSession
import Glibc

/// A folder for one test. It is removed, with all that is in it, when it is released.
package final class TemporaryFolder {
  /// The folder's absolute path.
  package let path: String
  /// Holds the folder, and beside it what is to be renamed into it.
  private let surroundings: String
  private var replacements = 0

  package init(name: String = "data") throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // mkdtemp writes over the last six characters.
    let pattern = "\(base)/lookout-test-" + String(repeating: "X", count: 6)
    var template = Array(pattern.utf8CString)
    if mkdtemp(&template) == nil {
      throw HarnessError.systemCall("mkdtemp", errorNumber: errno)
    }
    surroundings = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = surroundings + "/" + name
    try HarnessError.check("mkdir", mkdir(path, 0o755))
  }

  deinit {
    Self.removeTree(surroundings)
  }

  private static func removeTree(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        // Symbolic links are removed, never followed.
        if unlink("\(path)/\(name)") != 0 { removeTree("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}

extension TemporaryFolder {
  /// The absolute path of a file in the folder.
  package func path(of name: String) -> String { path + "/" + name }

  /// Writes a file in place, as a program does that truncates first. Makes the folders it needs.
  package func write(_ name: String, _ contents: String) throws {
    try write(name, bytes: Array(contents.utf8))
  }

  /// Writes bytes that need not be text.
  package func write(_ name: String, bytes: [UInt8]) throws {
    try makeFolders(for: name)
    try put(bytes, at: path(of: name), flags: O_CREAT | O_WRONLY | O_TRUNC)
  }

  /// Adds to the end of a file.
  package func append(_ name: String, _ contents: String) throws {
    try put(Array(contents.utf8), at: path(of: name), flags: O_CREAT | O_WRONLY | O_APPEND)
  }

  /// Puts a complete file in the place of another at once, as programs that save safely do: it is
  /// written beside the folder and then renamed.
  package func replace(_ name: String, _ contents: String) throws {
    try makeFolders(for: name)
    replacements += 1
    let new = "\(surroundings)/replacement-\(replacements)"
    try put(Array(contents.utf8), at: new, flags: O_CREAT | O_WRONLY | O_EXCL)
    try HarnessError.check("rename", rename(new, path(of: name)))
  }

  /// Removes a file.
  package func remove(_ name: String) throws {
    try HarnessError.check("unlink", unlink(path(of: name)))
  }

  /// The contents of a file as text, or nil if it is not there.
  package func contents(of name: String) -> String? {
    let descriptor = open(path(of: name), O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(descriptor, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func makeFolders(for name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o755) != 0 && errno != EEXIST {
        throw HarnessError.systemCall("mkdir \(folder)", errorNumber: errno)
      }
    }
  }

  private func put(_ bytes: [UInt8], at path: String, flags: Int32) throws {
    let descriptor = try HarnessError.check("open \(path)", open(path, flags | O_CLOEXEC, 0o644))
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(try HarnessError.check("write \(path)", count))
    }
  }
}
