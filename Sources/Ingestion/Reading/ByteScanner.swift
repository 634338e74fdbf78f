/// Goes through a short text from left to right.
struct ByteScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  /// Goes past `text` where it stands next.
  mutating func take(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard bytes[index...].starts(with: wanted) else { return false }
      index += wanted.count
      return true
    }
  }

  /// The digits that stand next, none to any number.
  mutating func takeDigits() -> [UInt8] { takeWhile { $0 >= 0x30 && $0 <= 0x39 } }

  /// The small letters that stand next, none to any number.
  mutating func takeLetters() -> String {
    String(decoding: takeWhile { $0 >= 0x61 && $0 <= 0x7A }, as: UTF8.self)
  }

  mutating func skipSpaces() { _ = takeWhile { $0 == 0x20 } }

  /// Goes past one byte; nil at the end.
  mutating func takeAny() -> UInt8? {
    guard index < bytes.count else { return nil }
    index += 1
    return bytes[index - 1]
  }

  private mutating func takeWhile(_ isWanted: (UInt8) -> Bool) -> [UInt8] {
    let start = index
    while index < bytes.count, isWanted(bytes[index]) { index += 1 }
    return Array(bytes[start..<index])
  }
}
