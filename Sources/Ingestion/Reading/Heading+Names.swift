import Text

extension Heading {
  /// The base of a name of our own, as that of a heading. There are hundreds of them, and the first
  /// file waits for all: names of plain words are not taken apart.
  static func base(ofName name: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    var lastWord = 0
    for byte in name.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: letters.append(byte)
      case 0x41...0x5A: letters.append(byte + 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "_"): lastWord = letters.count
      default: return Heading(SafeText(name)).base
      }
    }
    // What ends like a unit may be one.
    let last = String(decoding: letters[lastWord...], as: UTF8.self)
    let isUnit = MoneyUnit(word: last) != nil || last == "gbp" || last == "pounds"
    return isUnit ? Heading(SafeText(name)).base : String(decoding: letters, as: UTF8.self)
  }
}
