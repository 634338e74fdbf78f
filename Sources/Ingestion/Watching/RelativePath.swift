package import Text

/// A path below the watched folder, as the bytes that the file system has: names need not be text.
package struct RelativePath: Hashable, Sendable {
  /// The names with `/` between them; none for the watched folder itself.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The watched folder itself.
  package static let root = RelativePath(bytes: [])
  /// The file of settings at the top of the folder.
  package static let settings: RelativePath = "lookout.toml"

  static let separator = UInt8(ascii: "/")
}

extension RelativePath: Comparable {
  package static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension RelativePath: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(bytes: Array(value.utf8)) }
}

extension RelativePath {
  /// What a person may see of it; bytes that are no text are replaced.
  package var display: SafeText { SafeText(String(decoding: bytes, as: UTF8.self)) }

  /// The names on the way and the last one.
  var components: [ArraySlice<UInt8>] { bytes.split(separator: Self.separator) }

  /// The path of what is called `name` in the folder that this path names.
  package func appending(_ name: [UInt8]) -> RelativePath {
    RelativePath(bytes: bytes.isEmpty ? name : bytes + [Self.separator] + name)
  }

  /// The folder of the first level that it lies in; nil for what lies at the top.
  var topFolder: RelativePath? {
    bytes.firstIndex(of: Self.separator).map { RelativePath(bytes: Array(bytes[..<$0])) }
  }

  /// The file with the settings of the folder that this path names.
  var settingsFile: RelativePath { appending(Self.settings.bytes) }

  /// Whether it is the file with the settings of a folder of the first level.
  var isSettingsOfFolder: Bool { topFolder.map { self == $0.settingsFile } ?? false }

  /// The path from a folder on in which it lies.
  func within(_ folder: RelativePath) -> RelativePath {
    folder.bytes.isEmpty ? self : RelativePath(bytes: Array(bytes[(folder.bytes.count + 1)...]))
  }

  /// Whether it lies in `folder`, however deep.
  package func isBelow(_ folder: RelativePath) -> Bool {
    folder.bytes.isEmpty
      || (bytes.count > folder.bytes.count + 1 && bytes.starts(with: folder.bytes)
        && bytes[folder.bytes.count] == Self.separator)
  }
}
