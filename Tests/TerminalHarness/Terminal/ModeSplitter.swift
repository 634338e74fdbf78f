/// Rewrites `CSI ? 1006 ; 1000 h` as two sequences of one mode each, since the emulator acts on the
/// first mode only. Works on a stream: what is cut off by the end of a piece waits for the next.
struct ModeSplitter {
  private var held: [UInt8] = []

  /// The bytes for the emulator.
  mutating func take(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if held.isEmpty && byte != Self.introduction[0] {
        result.append(byte)
      } else {
        result += add(byte)
      }
    }
    return result
  }

  private static let introduction = Array("\u{1B}[?".utf8)

  /// Adds to the sequence that is held, and returns what is known not to need more bytes.
  private mutating func add(_ byte: UInt8) -> [UInt8] {
    if byte == Self.introduction[0] {
      defer { held = [byte] }
      return held
    }
    held.append(byte)
    let length = Self.introduction.count
    if held.count <= length {
      if Self.introduction.starts(with: held) { return [] }
    } else if (0x30...0x3B).contains(byte) {
      return []
    }
    defer { held = [] }
    return held.count > length && (byte == 0x68 || byte == 0x6C) ? split(ending: byte) : held
  }

  private func split(ending letter: UInt8) -> [UInt8] {
    held.dropFirst(Self.introduction.count).dropLast().split(separator: UInt8(ascii: ";"))
      .flatMap { Self.introduction + $0 + [letter] }
  }
}
