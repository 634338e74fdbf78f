package import CareModel

/// Text as UTF-8, and how the file had it.
package struct DecodedText: Equatable, Sendable {
  /// Valid UTF-8 without a byte-order mark.
  package let bytes: [UInt8]
  package let encoding: TextEncoding
  /// The lines on which bytes stood for no character; each such character is `�` now.
  package var damagedLines: [Int] = []
}

/// What the bytes of a file are.
package enum TextDecoding: Equatable, Sendable {
  case text(DecodedText)
  /// It looks unfinished, and will be tried again.
  case unfinished(Finding)
  /// It is text of a kind that is not read.
  case refused(Finding)
  /// A picture, a workbook, an archive: no text.
  case notText
}

extension TextDecoding {
  /// Decodes a file: UTF-16 by its mark or its zero bytes, UTF-8 where all of it is, else
  /// Windows-1252. Nothing is guessed by language.
  package init(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .unfinished(.empty)
    } else if bytes.allSatisfy({ $0 == 0 }) {
      self = .unfinished(.holdsNothingButZeros)
    } else if Self.isKnownBinary(bytes) {
      self = .notText
    } else if Self.isVeryWide(bytes) {
      self = .refused(.wideText)
    } else if let (order, markLength) = ByteOrder.told(by: bytes) {
      self = Self.decodeWide(bytes, from: markLength, in: order)
    } else if bytes.last == 0 {
      self = .unfinished(.holdsNothingButZeros)
    } else {
      self = Self.decodeNarrow(bytes)
    }
  }

  private static func decodeWide(
    _ bytes: [UInt8], from start: Int, in order: ByteOrder
  ) -> TextDecoding {
    guard bytes.count > start else { return .unfinished(.empty) }
    let text = UTF16Text(bytes, from: start, in: order)
    switch text.end {
    case .cut: return .unfinished(.endsInMidRow)
    case .zero: return .unfinished(.holdsNothingButZeros)
    case .whole:
      let encoding: TextEncoding =
        order == .littleEndian ? .utf16LittleEndian : .utf16BigEndian
      return .text(
        DecodedText(bytes: text.bytes, encoding: encoding, damagedLines: text.damage.lines))
    }
  }

  private static func decodeNarrow(_ bytes: [UInt8]) -> TextDecoding {
    // One byte of a mark, and the rest has not come yet.
    if [[0xEF], [0xFE], [0xFF]].contains(bytes) { return .unfinished(.endsInMidRow) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(bytes.dropFirst(3)) : bytes
    let check = UTF8Check(body)
    switch check.result {
    case .valid:
      if body.isEmpty { return .unfinished(.empty) }
      return .text(DecodedText(bytes: body, encoding: .utf8))
    case .cut(let start) where isCutUTF8(body, from: start, sure: hasMark || !check.isASCII):
      return .unfinished(.endsInMidRow)
    case .cut, .invalid:
      let text = Windows1252(body)
      return .text(
        DecodedText(
          bytes: text.utf8, encoding: .windows1252, damagedLines: text.damage.lines))
    }
  }

  /// Whether an unfinished character at the very end means a cut UTF-8 file.
  ///
  /// It does where the file has a mark or whole characters beyond ASCII before it. Where it has
  /// neither, a Windows-1252 file that ends in a letter such as `é` looks the same: then only two
  /// bytes or more, or a first byte of the characters that English text has (£, –, ’ and emoji:
  /// in Windows-1252 `Â`, `Ã`, `â` and `ð`, which end no English word), are taken for UTF-8.
  private static func isCutUTF8(_ bytes: [UInt8], from start: Int, sure: Bool) -> Bool {
    sure || bytes.count - start >= 2 || [0xC2, 0xC3, 0xE2, 0xF0].contains(bytes[start])
  }

  private static func isKnownBinary(_ bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.starts(with: $0) }
  }

  /// Workbooks and archives, old workbooks, PDF, PNG, JPEG, GIF, gzip, SQLite. Many of them end
  /// in zero bytes and would wait for the rest for ever.
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("%PDF-".utf8),
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x1F, 0x8B],
    Array("SQLite format 3".utf8),
  ]

  /// UTF-32, which no spreadsheet writes. A mark and nothing but zeros is UTF-16 on its way.
  private static func isVeryWide(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]]
    return marks.contains { bytes.starts(with: $0) } && bytes.dropFirst(4).contains { $0 != 0 }
  }
}
