/// In which order the two bytes of a UTF-16 unit stand.
enum ByteOrder {
  case littleEndian
  case bigEndian

  /// The order of a text in UTF-16, and how many bytes its mark takes; nil where it is none.
  ///
  /// It has a mark, or every second byte of Latin text is nought.
  static func told(by bytes: [UInt8]) -> (order: ByteOrder, markLength: Int)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return (.littleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.bigEndian, 2) }
    // The mark of UTF-8: whatever zeros follow are part of the text.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return nil }
    var zeros = [0, 0]
    let pairs = min(bytes.count, 1024) / 2
    for index in 0..<pairs * 2 where bytes[index] == 0 { zeros[index % 2] += 1 }
    let (fewer, more) = (min(zeros[0], zeros[1]), max(zeros[0], zeros[1]))
    guard pairs >= 4, more * 10 >= pairs * 4, fewer * 10 < pairs else { return nil }
    return (zeros[0] > zeros[1] ? .bigEndian : .littleEndian, 0)
  }

  /// The unit whose first byte stands at `index`.
  @inline(__always)
  func unit(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16 {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return switch self {
    case .littleEndian: second << 8 | first
    case .bigEndian: first << 8 | second
    }
  }
}
