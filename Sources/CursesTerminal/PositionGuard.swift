private import Text

/// Keeps a character that the terminal draws wider or narrower than the C library says from
/// shifting what stands behind it.
///
/// Terminals agree on letters and on the signs that panels are drawn with. Around any other
/// character the cursor is saved and put where it has to be, so that an error stays in its cell.
struct PositionGuard {
  /// Saves the cursor's position.
  let save: [UInt8]
  /// Goes back to the saved position.
  let restore: [UInt8]
  /// Moves the cursor one column to the right.
  let right: [UInt8]

  /// The bytes of a frame with the guards in it.
  func guarded(_ frame: [UInt8]) -> [UInt8] {
    // Below this first byte stand only letters that need no guard.
    guard frame.contains(where: { $0 >= 0xCC }) else { return frame }
    var result: [UInt8] = []
    result.reserveCapacity(frame.count + 64)
    var rest = frame[...]
    while let first = rest.first {
      guard first >= 0xCC, let (scalar, end) = Self.character(in: rest) else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      let marked = Self.endOfMarks(after: end, in: rest)
      append(scalar, rest[rest.startIndex..<marked], to: &result)
      rest = rest[marked...]
    }
    return result
  }

  private func append(
    _ scalar: Unicode.Scalar, _ bytes: ArraySlice<UInt8>, to result: inout [UInt8]
  ) {
    let width = scalar.cellWidth
    guard width > 0, !Self.isAgreedOn(scalar) else {
      result += bytes
      return
    }
    // A terminal that draws it narrower would leave what stood in the second cell.
    if width == 2 { result += save + [0x20, 0x20] + restore }
    result += save + bytes + restore
    for _ in 0..<width { result += right }
  }

  /// Whether all terminals draw the character one cell wide.
  static func isAgreedOn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x370..<0x530: true  // Latin, Greek, Cyrillic
    case 0x1E00..<0x2000: true  // more of Latin and Greek
    case 0x2010..<0x2028, 0x2030..<0x203C, 0x20A0..<0x20C0: true  // dashes, quotes, currencies
    case 0x2190..<0x2194, 0x2212, 0x2260..<0x2266: true
    case 0x2500..<0x25A0, 0x2800..<0x2900: true  // frames, blocks, dots
    case 0x25A0...0x25A1, 0x25B2...0x25B5, 0x25B8...0x25BF, 0x25C2...0x25CF: true
    case 0x2713, 0x2717, 0xFFFD: true
    default: false
    }
  }

  private static func character(
    in bytes: ArraySlice<UInt8>
  ) -> (Unicode.Scalar, ArraySlice<UInt8>.Index)? {
    guard let first = bytes.first else { return nil }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= count else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(count + 1))
    for byte in bytes.dropFirst().prefix(count - 1) { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value).map { ($0, bytes.startIndex + count) }
  }

  /// Where the marks end that are drawn over a character.
  private static func endOfMarks(
    after start: ArraySlice<UInt8>.Index, in bytes: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>.Index {
    var end = start
    while end < bytes.endIndex, bytes[end] >= 0xCC,
      let (scalar, next) = character(in: bytes[end...]), scalar.cellWidth == 0
    {
      end = next
    }
    return end
  }
}
