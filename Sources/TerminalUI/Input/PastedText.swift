/// Text that the user pasted: it is no command, and all of it is passed over.
///
/// Nothing of it is kept, however long it is; only its end is looked for.
struct PastedText: Equatable, Sendable {
  private static let end = Array("\u{1B}[201~".utf8)
  private var matched = 0

  /// Whether a lone escape came last: the beginning of the end, or a key pressed by someone who
  /// waits for a paste that will never end.
  var endsInEscape: Bool { matched == 1 }

  mutating func begin() { matched = 0 }

  /// Takes one byte and says whether the paste has ended with it.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
    } else {
      matched = byte == Self.end[0] ? 1 : 0
    }
    return matched == Self.end.count
  }
}
