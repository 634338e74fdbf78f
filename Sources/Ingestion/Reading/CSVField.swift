/// Where a field stands among the bytes of its file.
package struct CSVField {
  /// The first byte, and the one after the last; without the quotes round it where `isPlain`.
  package let start: Int
  package let end: Int
  let form: Form

  enum Form: UInt8 {
    /// The bytes are the text.
    case plain
    /// Quotes within it stand twice.
    case doubledQuotes
    /// The range starts with the opening quote, and text follows the closing one.
    case textAfterQuote
  }

  /// Whether the bytes between `start` and `end` are the text itself.
  package var isPlain: Bool { form == .plain }
  var isEmpty: Bool { start == end }
}

extension CSVField {
  /// The field's bytes with its quotes resolved.
  func resolved(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var result: [UInt8] = []
    var isInside = form == .doubledQuotes
    var index = start
    if form == .textAfterQuote {
      isInside = true
      index += 1
    }
    while index < end {
      let byte = bytes[index]
      if isInside, byte == quote {
        if index + 1 < end, bytes[index + 1] == quote {
          result.append(quote)
          index += 1
        } else {
          isInside = false
        }
      } else {
        result.append(byte)
      }
      index += 1
    }
    return result
  }
}
