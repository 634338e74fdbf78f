/// A text of two bytes a character, as “Unicode text” of a spreadsheet is.
struct UTF16Text {
  enum End {
    case whole
    /// It stops within a character.
    case cut
    /// Its last unit is nought: room was made for the rest, which is not there yet.
    case zero
  }

  /// The text in UTF-8, with `�` for halves of characters that stand alone.
  private(set) var bytes: [UInt8] = []
  private(set) var damage = DamagedLines()
  private(set) var end = End.whole

  /// Decodes what follows the mark. Of a text whose end is not whole nothing is decoded.
  init(_ wide: [UInt8], from start: Int, in order: ByteOrder) {
    wide.withUnsafeBufferPointer { wide in
      end = Self.end(of: wide, from: start, in: order)
      if end == .whole { decode(wide, from: start, in: order) }
    }
  }

  private static func end(
    of wide: UnsafeBufferPointer<UInt8>, from start: Int, in order: ByteOrder
  ) -> End {
    guard wide.count > start else { return .whole }
    guard (wide.count - start) % 2 == 0 else { return .cut }
    let last = order.unit(in: wide, at: wide.count - 2)
    return last == 0 ? .zero : UTF16.isLeadSurrogate(last) ? .cut : .whole
  }

  private mutating func decode(
    _ wide: UnsafeBufferPointer<UInt8>, from start: Int, in order: ByteOrder
  ) {
    bytes.reserveCapacity((wide.count - start) / 2)
    var index = start
    while index < wide.count {
      let unit = order.unit(in: wide, at: index)
      index += 2
      if unit < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: unit))
      } else if let scalar = Unicode.Scalar(unit) {
        append(scalar)
      } else if UTF16.isLeadSurrogate(unit), index < wide.count,
        let scalar = Self.scalar(unit, order.unit(in: wide, at: index))
      {
        append(scalar)
        index += 2
      } else {
        damage.add(after: bytes)
        append("\u{FFFD}")
      }
    }
  }

  /// The character of two surrogates; nil where the second is none.
  private static func scalar(_ lead: UInt16, _ trail: UInt16) -> Unicode.Scalar? {
    guard UTF16.isTrailSurrogate(trail) else { return nil }
    return Unicode.Scalar(0x1_0000 + (UInt32(lead & 0x3FF) << 10 | UInt32(trail & 0x3FF)))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
