import CareModel
import Ingestion

extension FuzzCheck {
  /// What is decoded is UTF-8, stands for the bytes there were, and names lines that it has.
  static let decoding = FuzzCheck("decoding") { (bytes) throws(Fault) in
    guard case .text(let text) = TextDecoding(bytes) else { return }
    guard let string = String(validating: text.bytes, as: UTF8.self) else {
      throw Fault(words: "not UTF-8")
    }
    try require(!text.bytes.isEmpty, "nothing was decoded")
    let lines = text.bytes.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
    let isInOrder = zip(text.damagedLines, text.damagedLines.dropFirst()).allSatisfy { $0 < $1 }
    try require(isInOrder, "lines \(text.damagedLines)")
    try require(
      text.damagedLines.allSatisfy { (1...lines).contains($0) },
      "\(text.damagedLines) of \(lines) lines")
    let replaced = string.unicodeScalars.contains("\u{FFFD}")
    try require(text.damagedLines.isEmpty || replaced, "no character is lost")
    if text.damagedLines.isEmpty {
      try require(isWritten(string, in: text.encoding, bytes), "\(text.encoding) of other bytes")
    }
  }

  /// Whether the bytes are the text in that encoding, with its mark or without.
  private static func isWritten(
    _ text: String, in encoding: TextEncoding, _ bytes: [UInt8]
  ) -> Bool {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return switch encoding {
    case .utf8: bytes == Array(text.utf8) || bytes == [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16LittleEndian: bytes == little || bytes == [0xFF, 0xFE] + little
    case .utf16BigEndian: bytes == big || bytes == [0xFE, 0xFF] + big
    case .windows1252: isWindows1252(text, bytes) || isWindows1252(text, Array(bytes.dropFirst(3)))
    }
  }

  /// Whether every byte that is the same in Latin-1 stands for that very character, and every
  /// other one for a character beyond.
  private static func isWindows1252(_ text: String, _ bytes: [UInt8]) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.count == bytes.count
      && zip(scalars, bytes).allSatisfy { scalar, byte in
        (0x80...0x9F).contains(byte) ? scalar.value > 0xFF : scalar.value == UInt32(byte)
      }
  }
}
