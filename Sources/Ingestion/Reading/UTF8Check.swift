/// Whether bytes are UTF-8, strictly: no overlong form, no surrogate, nothing beyond U+10FFFF.
struct UTF8Check {
  enum Result: Equatable {
    case valid
    /// All is well up to a character at the very end, from this offset on, that is not finished.
    case cut(at: Int)
    case invalid
  }

  private(set) var result = Result.valid
  /// Whether no whole character beyond ASCII was found.
  private(set) var isASCII = true

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { check($0) }
  }

  private mutating func check(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = Self.length(of: bytes, at: index) else {
        result = Self.isUnfinished(bytes, at: index) ? .cut(at: index) : .invalid
        return
      }
      isASCII = false
      index += length
    }
  }

  /// The length of the whole character that starts at `index`; nil where there is none.
  private static func length(of bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    guard let form = form(of: bytes[index]), index + form.length <= bytes.count,
      form.second.contains(bytes[index + 1])
    else { return nil }
    for next in 2..<max(form.length, 2) where bytes[index + next] & 0xC0 != 0x80 { return nil }
    return form.length
  }

  private static func isUnfinished(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    guard let form = form(of: bytes[index]), index + form.length > bytes.count else { return false }
    if index + 1 < bytes.count, !form.second.contains(bytes[index + 1]) { return false }
    return index + 2 >= bytes.count || bytes[index + 2] & 0xC0 == 0x80
  }

  /// How long a character is that starts with that byte, and what may come second.
  private static func form(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
