private import Glibc
internal import Ingestion

/// A folder and those round it.
struct EnclosingFolders: Sendable {
  /// The folder's path, without links.
  let path: String

  /// Nil where it cannot be found; `errno` has the reason.
  init?(of folder: String) {
    guard let path = realpath(folder, nil) else { return nil }
    defer { free(path) }
    self.path = String(cString: path)
  }

  /// Whether a folder is this one or one round it.
  ///
  /// They are compared by what they are: a path may lead to a folder in many ways.
  func contains(_ folder: FileIdentity) -> Bool {
    paths.contains { FileIdentity(at: $0) == folder }
  }

  /// The root first.
  private var paths: [String] {
    path.split(separator: "/").reduce(into: ["/"]) { paths, name in
      paths.append((paths.last == "/" ? "" : paths.last ?? "") + "/" + name)
    }
  }
}
