/// Looks for the first of three bytes, eight bytes at a time.
struct ByteSearch {
  private let first: UInt8
  private let second: UInt8
  private let third: UInt8
  private let patterns: (UInt64, UInt64, UInt64)

  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    (self.first, self.second, self.third) = (first, second, third)
    patterns = (Self.ones &* UInt64(first), Self.ones &* UInt64(second), Self.ones &* UInt64(third))
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Where the first of them stands, from `start` on; the end of `bytes` where there is none.
  @inline(__always)
  func first(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // Above the first that is found there may be false marks, never below it.
      let found = marks(word ^ patterns.0) | marks(word ^ patterns.1) | marks(word ^ patterns.2)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == first || byte == second || byte == third { return index }
      index &+= 1
    }
    return bytes.count
  }

  /// The high bit of every byte that is nought.
  @inline(__always)
  private func marks(_ word: UInt64) -> UInt64 { (word &- Self.ones) & ~word & Self.highs }
}
