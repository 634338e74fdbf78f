/// A character of UTF-8 that comes in byte by byte.
struct PartialCharacter: Equatable, Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var lowest: UInt32 = 0

  /// What a byte made of the character.
  enum Outcome: Equatable {
    case incomplete
    case complete(Unicode.Scalar)
    /// The byte stands where none like it may, and is dropped.
    case invalid
    /// The character before this byte was cut off and is dropped; the byte begins something new.
    case interrupted
  }

  /// Whether a character has begun and not ended.
  var isUnderWay: Bool { missing > 0 }

  mutating func append(_ byte: UInt8) -> Outcome {
    guard isUnderWay else { return begin(byte) }
    guard byte & 0xC0 == 0x80 else {
      missing = 0
      return .interrupted
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    if missing > 0 { return .incomplete }
    // A longer form than needed, half of a pair and what lies beyond the last one are no characters.
    guard value >= lowest, let scalar = Unicode.Scalar(value) else { return .invalid }
    return .complete(scalar)
  }

  private mutating func begin(_ byte: UInt8) -> Outcome {
    switch byte {
    case 0..<0x80: return .complete(Unicode.Scalar(byte))
    case 0xC2...0xDF: (value, missing, lowest) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, lowest) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, lowest) = (UInt32(byte & 0x07), 3, 0x10000)
    default: return .invalid
    }
    return .incomplete
  }
}
