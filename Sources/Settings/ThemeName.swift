import Text

/// The name of a theme: of one that comes with the program, or of a file of the user's.
///
/// It becomes a part of a path, so it is small letters, digits, `.`, `_` and `-`, 64 at most; the
/// first is a letter or a digit, and no two dots follow each other.
package struct ThemeName: Hashable, Comparable, Sendable {
  package let text: String

  /// Nothing where no theme may have that name.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 64, Self.isLetterOrDigit(first),
      bytes.allSatisfy({ Self.isLetterOrDigit($0) || Self.signs.contains($0) })
    else { return nil }
    let hasTwoDots = zip(bytes, bytes.dropFirst()).contains { $0 == Self.dot && $1 == Self.dot }
    guard !hasTwoDots else { return nil }
    self.text = text
  }

  /// The name of the theme in a file of that name; nothing where the file is no theme.
  package init?(fileName bytes: [UInt8]) {
    let ending = Array(Self.ending.utf8)
    guard bytes.count > ending.count, Array(bytes.suffix(ending.count)) == ending else {
      return nil
    }
    self.init(String(decoding: bytes.dropLast(ending.count), as: UTF8.self))
  }

  private static let ending = ".toml"
  private static let dot = UInt8(ascii: ".")
  private static let signs = Array("._-".utf8)

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension ThemeName {
  /// The name of the theme's file in the user's folder.
  package var fileName: String { text + Self.ending }

  var shown: SafeText { SafeText(text) }

  package static func < (left: ThemeName, right: ThemeName) -> Bool { left.text < right.text }
}
