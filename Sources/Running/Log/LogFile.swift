private import Glibc
internal import Ingestion

/// A file outside the watched folder that lines are added to, for whoever keeps the files.
package final class LogFile: Sendable {
  private let file: Descriptor
  /// The folder that it stands in and the folders round that.
  private let surroundings: EnclosingFolders

  /// Opens the log, or makes it for the user alone.
  ///
  /// - Throws: why it is not to be written; nothing was made or changed then.
  package init(at path: String, watching folder: String) throws(LogRefusal) {
    let (parent, name) = try Self.parts(of: path)
    surroundings = parent
    if let watched = FileIdentity(at: folder), parent.contains(watched) {
      throw .inWatchedFolder
    }
    let whole = parent.path + "/" + name
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    guard let file = Descriptor(owning: uninterrupted { open(whole, flags, 0o600) }) else {
      throw LogRefusal(code: errno)
    }
    var status = stat()
    guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile
    }
    // A second name may stand in the watched folder.
    guard status.st_nlink == 1 else { throw .hasSecondName }
    self.file = file
  }
}

extension LogFile {
  /// Whether the log stands in this folder or below it.
  func isWithin(_ folder: FileIdentity) -> Bool { surroundings.contains(folder) }

  /// Adds a text to the end.
  func append(_ text: String) throws(LogTrouble) {
    if let code = file.write(text) { throw .cannotWrite(code: code) }
  }
}

extension LogFile {
  private static func parts(
    of path: String
  ) throws(LogRefusal) -> (parent: EnclosingFolders, name: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard !name.isEmpty, name != ".", name != ".." else { throw .notAFile }
    let folder = path.dropLast(name.count)
    guard let parent = EnclosingFolders(of: folder.isEmpty ? "." : String(folder)) else {
      throw LogRefusal(code: errno)
    }
    return (parent, String(name))
  }
}
