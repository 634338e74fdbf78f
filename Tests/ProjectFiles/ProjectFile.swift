// ProjectFiles: the files of the project beside its code, for tests that hold them to it.

import Glibc

/// A file of the project, by its path from the top.
package enum ProjectFile {
  /// The file's text; nil where there is none.
  package static func text(_ path: String) -> String? {
    guard let file = fopen("\(top)/\(path)", "r") else { return nil }
    defer { fclose(file) }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      text += chunk[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The path of the project's folder.
  package static let top =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
}
