/// A string that the terminal sends, such as the answer to a question about its colours.
struct TerminalString: Equatable, Sendable {
  /// No answer of use is longer; of a longer one the rest is swallowed and nothing is told.
  static let limit = 256

  /// Only what began as an operating system command is read; the other kinds are swallowed.
  private var isCommand = false
  private var bytes: [UInt8] = []
  private var length = 0

  var isEmpty: Bool { length == 0 }

  /// The number of bytes kept.
  var count: Int { bytes.count }

  /// Begins a string after `ESC` and the byte that says what kind it is.
  mutating func begin(kind: UInt8) {
    isCommand = kind == 0x5D
    bytes.removeAll(keepingCapacity: true)
    length = 0
  }

  mutating func append(_ byte: UInt8) {
    length = min(length + 1, Self.limit + 1)
    if isCommand && bytes.count < Self.limit { bytes.append(byte) }
  }

  /// What the string says, now that it is whole.
  var event: TerminalEvent? {
    guard isCommand, length <= Self.limit else { return nil }
    let parts = bytes.split(separator: 0x3B, omittingEmptySubsequences: false)
    guard parts.count == 2, Array(parts[0]) == Array("11".utf8) else { return nil }
    return Self.colour(parts[1])
  }

  /// A colour as `rgb:` or `rgba:` and one to four hexadecimal digits a part.
  private static func colour(_ text: ArraySlice<UInt8>) -> TerminalEvent? {
    guard let colon = text.firstIndex(of: 0x3A) else { return nil }
    let prefix = Array(text[..<colon])
    guard prefix == Array("rgb".utf8) || prefix == Array("rgba".utf8) else { return nil }
    let parts = text[(colon + 1)...].split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == prefix.count else { return nil }
    let levels = parts.compactMap(level)
    guard levels.count == parts.count else { return nil }
    return .backgroundColour(red: levels[0], green: levels[1], blue: levels[2])
  }

  /// A part of a colour, brought from 4, 8, 12 or 16 bits to 8.
  private static func level(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard (1...4).contains(digits.count), !digits.contains(0x2B), !digits.contains(0x2D),
      let value = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    let largest = (1 << (4 * digits.count)) - 1
    return UInt8((value * 255 + largest / 2) / largest)
  }
}
