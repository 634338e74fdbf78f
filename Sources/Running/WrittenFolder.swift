private import Glibc
package import Samples
private import Text

/// A folder that samples or templates are written into, for the user to edit.
package struct WrittenFolder: Sendable {
  package let path: String
  /// Whether folders and files are made for the user alone; else as the user's others are.
  private let isPrivate: Bool

  package init(path: String, isPrivate: Bool = true) {
    self.path = path
    self.isPrivate = isPrivate
  }

  /// The folder of a sample in the user's state directory.
  ///
  /// - Throws: `WritingFailure.noHome` where there is no such directory.
  package init(of sample: Sample) throws(WritingFailure) {
    guard let state = StateFolder.path else { throw .noHome }
    path = state + "/demo/" + sample.name
    isPrivate = true
  }

  /// The path as one types it, with `~` for the home.
  package var shortPath: String { UserFolders.short(path) }

  /// Writes the files that are not there; with `overwriting` those that are there as well. Gives
  /// back the names of those that were written.
  @discardableResult
  package func write(
    _ files: [Sample.File], overwriting: Bool
  ) throws(WritingFailure) -> [String] {
    if isPrivate { return try writeMissing(files, overwriting: overwriting) }
    return try FileMask.withUsers { () throws(WritingFailure) in
      try writeMissing(files, overwriting: overwriting)
    }
  }

  private func writeMissing(
    _ files: [Sample.File], overwriting: Bool
  ) throws(WritingFailure) -> [String] {
    try makeFolders(path)
    var written: [String] = []
    for file in files {
      if let end = file.name.lastIndex(of: "/") { try makeFolders(path + "/" + file.name[..<end]) }
      let target = path + "/" + file.name
      if !overwriting, access(target, F_OK) == 0 { continue }
      try write(file.bytes, to: target)
      written.append(file.name)
    }
    return written
  }

  private func makeFolders(_ path: String) throws(WritingFailure) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, isPrivate ? 0o700 : 0o777) != 0, errno != EEXIST {
        throw .cannotWrite(made, code: errno)
      }
    }
  }

  /// Writes a file whole or not at all.
  private func write(_ bytes: [UInt8], to target: String) throws(WritingFailure) {
    let draft = target + ".part"
    let descriptor = open(
      draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw .cannotWrite(draft, code: errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        unlink(draft)
        throw .cannotWrite(target, code: code)
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0, rename(draft, target) == 0 else {
      throw .cannotWrite(target, code: errno)
    }
  }
}

/// Why a folder cannot be written.
package enum WritingFailure: Error, Equatable, Sendable {
  case noHome
  case cannotWrite(String, code: Int32)
}

extension WritingFailure {
  /// What is wrong and what to do.
  package var words: String {
    switch self {
    case .noHome: "neither XDG_STATE_HOME nor HOME is set: use --write DIR"
    case .cannotWrite(let path, let code):
      "\(SafeText(path)) cannot be written: \(SafeText(String(cString: strerror(code))))"
        + "; choose a folder that you may write to"
    }
  }
}
