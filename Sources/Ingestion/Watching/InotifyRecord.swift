/// One record as the kernel writes it.
struct InotifyRecord: Equatable {
  /// Which watch it belongs to; -1 for one of the whole queue.
  let watch: Int32
  let mask: UInt32
  /// What it concerns within the watched folder; nothing where that is the folder itself.
  let name: [UInt8]
}

extension InotifyRecord {
  /// The records that stand in `buffer` one after the other. One that is cut short is left out.
  static func all(in buffer: UnsafeRawBufferPointer) -> [InotifyRecord] {
    var records: [InotifyRecord] = []
    var start = 0
    while start + headerLength <= buffer.count {
      let length = Int(buffer.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
      let end = start + headerLength + length
      guard end <= buffer.count else { break }
      records.append(
        InotifyRecord(
          watch: buffer.loadUnaligned(fromByteOffset: start, as: Int32.self),
          mask: buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
          // The name is filled up with zero bytes.
          name: Array(buffer[(start + headerLength)..<end].prefix { $0 != 0 })))
      start = end
    }
    return records
  }

  /// Watch, mask, cookie and the length of the name, four bytes each.
  static let headerLength = 16
}
