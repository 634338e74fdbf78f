/// A number of 64 bits that tells whether bytes are the same as before.
///
/// It guards against no enemy: two saves of a file that differ have the same number by chance
/// once in 10^19 times.
enum ContentHash {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var hash = mix(UInt64(buffer.count) ^ 0x9E37_79B9_7F4A_7C15)
      var offset = 0
      while offset + 8 <= buffer.count {
        hash = mix(hash ^ buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < buffer.count {
        rest = rest << 8 | UInt64(buffer[offset])
        offset += 1
      }
      return mix(mix(hash ^ rest))
    }
  }

  /// Every step can be undone, so no two values of a word are ever taken for one.
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 32)
  }
}
