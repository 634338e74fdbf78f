/// The characters that Excel writes where it is not told to write UTF-8.
struct Windows1252 {
  /// The text in UTF-8; the five bytes that stand for nothing become `�`.
  private(set) var utf8: [UInt8] = []
  private(set) var damage = DamagedLines()

  init(_ bytes: [UInt8]) {
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        utf8.append(contentsOf: bytes[start..<index])
        guard index < bytes.count else { return }
        append(Self.scalar(bytes[index]))
        index += 1
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "\u{FFFD}" { damage.add(after: utf8) }
    utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// 0x80 to 0x9F, by the table of the WHATWG Encoding Standard but for its five holes.
  private static let special: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "\u{02DC}", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
