import Glibc

/// Finds the programs that were built together with the tests.
package enum BuiltProduct {
  /// The path of a built program: what the environment names, such as LOOKOUT_BINARY for
  /// `lookout`, else the one beside the running tests. Throws if there is none.
  package static func path(_ name: String) throws -> String {
    let variable = name.uppercased() + "_BINARY"
    let path = getenv(variable).map { String(cString: $0) } ?? folderOfTests + "/" + name
    if access(path, X_OK) != 0 { throw HarnessError.notExecutable(path) }
    return path
  }

  /// The folder of the program that runs the tests, which is where all products are built to.
  static var folderOfTests: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count)
    let folder = path.prefix(max(0, length)).map(UInt8.init(bitPattern:))
      .split(separator: UInt8(ascii: "/")).dropLast()
    return folder.reduce(into: "") { $0 += "/" + String(decoding: $1, as: UTF8.self) }
  }
}
