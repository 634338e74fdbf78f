package import Text

/// Where the watched folder is.
package struct FolderRoot: Hashable, Sendable {
  /// The path as it was given, without a `/` at its end.
  package let bytes: [UInt8]

  package init(_ path: String) { self.init(bytes: Array(path.utf8)) }

  package init(bytes: [UInt8]) {
    var kept = bytes
    while kept.count > 1, kept.last == RelativePath.separator { kept.removeLast() }
    self.bytes = kept
  }

  /// The path, for people to read.
  package var display: SafeText { SafeText(String(decoding: bytes, as: UTF8.self)) }

  /// The whole path of something in the folder, for the C library.
  func pointerText(of path: RelativePath) -> [CChar] {
    Self.pointerText(of: path.bytes.isEmpty ? bytes : bytes + [RelativePath.separator] + path.bytes)
  }

  static func pointerText(of bytes: [UInt8]) -> [CChar] {
    var text = bytes.map { CChar(bitPattern: $0) }
    text.append(0)
    return text
  }
}
