import FuzzChecks
import Glibc

/// The bytes that each check starts from, and those that once broke it.
enum FuzzCorpus {
  /// A file of the corpus.
  struct File: CustomStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]

    var description: String { name }
  }

  /// The files of a check, by their names.
  static func files(of check: FuzzCheck) -> [File] {
    let parts = #filePath.split(separator: "/").dropLast(2).map(String.init)
    let folder = "/" + (parts + ["FuzzCorpus", check.name]).joined(separator: "/")
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 19
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      names.append(String(cString: name))
    }
    return names.sorted().compactMap { name in
      name.hasPrefix(".")
        ? nil : read("\(folder)/\(name)").map { File(name: "\(check.name)/\(name)", bytes: $0) }
    }
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
