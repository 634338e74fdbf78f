/// What parts the fields of a file.
enum Separator: UInt8, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case pipe = 0x7C

  /// What Excel's own first line `sep=;` says, if the text starts with one.
  static func declared(in bytes: [UInt8]) -> Separator? {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(8)
    let word = line.filter { $0 != UInt8(ascii: "\"") }
    guard word.count == 5, let last = word.last,
      String(decoding: word, as: UTF8.self).lowercased().hasPrefix("sep=")
    else { return nil }
    return Separator(rawValue: last)
  }
}
