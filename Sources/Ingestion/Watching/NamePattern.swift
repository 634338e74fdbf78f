/// A pattern for names and paths: `*` stands for any characters, `?` for one, letters match in
/// either case.
///
/// A pattern without `/` is matched with every name of a path, one with `/` with the path from
/// the top; what it matches is taken with all that lies below it.
package struct NamePattern: Hashable, Sendable {
  private let bytes: [UInt8]

  package init(_ text: String) { bytes = text.utf8.map(lowercase) }

  package func matches(_ path: RelativePath) -> Bool {
    guard bytes.contains(RelativePath.separator) else {
      return path.components.contains { matches($0) }
    }
    let ends = path.bytes.indices.filter { path.bytes[$0] == RelativePath.separator }
    return (ends + [path.bytes.endIndex]).contains { matches(path.bytes[..<$0]) }
  }

  /// Goes back to the last `*` only, so the work is at most the product of the lengths.
  private func matches(_ text: ArraySlice<UInt8>) -> Bool {
    var (at, position) = (0, text.startIndex)
    var afterStar: (at: Int, position: Int)?
    while position < text.endIndex {
      if at < bytes.count, bytes[at] == UInt8(ascii: "*") {
        at += 1
        afterStar = (at, position)
      } else if at < bytes.count, bytes[at] == UInt8(ascii: "?") {
        at += 1
        position = Self.endOfCharacter(in: text, from: position)
      } else if at < bytes.count, bytes[at] == lowercase(text[position]) {
        at += 1
        position += 1
      } else if let star = afterStar {
        afterStar = (star.at, star.position + 1)
        (at, position) = (star.at, star.position + 1)
      } else {
        return false
      }
    }
    return bytes[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// A character of UTF-8 is a byte and those that continue it.
  private static func endOfCharacter(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}

/// The letter in lower case, where it is one of A to Z.
func lowercase(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
