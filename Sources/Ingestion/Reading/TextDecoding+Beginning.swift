extension TextDecoding {
  /// The first lines of a text that is too long to be read, up to a line end: by them it is told
  /// what the file is.
  static func beginning(of bytes: [UInt8], limit: Int = Limits.fieldBytes) -> [UInt8] {
    guard bytes.count > limit else { return bytes }
    let width = ByteOrder.told(by: bytes) == nil ? 1 : 2
    let top = Array(bytes.prefix(limit / width * width))
    guard let end = lastLineEnd(in: top, width: width) else { return top }
    return Array(top[..<end])
  }

  /// Where the line after the last line end starts.
  private static func lastLineEnd(in bytes: [UInt8], width: Int) -> Int? {
    var index = bytes.count - width
    while index >= 0 {
      let unit = bytes[index..<index + width].filter { $0 != 0 }
      if unit == [0x0A] || unit == [0x0D] { return index + width }
      index -= width
    }
    return nil
  }
}
