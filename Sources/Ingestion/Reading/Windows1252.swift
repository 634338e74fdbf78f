/// The characters that Excel writes where it is not told to write UTF-8.
enum Windows1252 {
  /// The same text in UTF-8; the five bytes that stand for nothing become `�`.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(
          contentsOf: Unicode.UTF8.encode(scalar(byte)) ?? Unicode.UTF8.encodedReplacementCharacter)
      }
    }
    return result
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
