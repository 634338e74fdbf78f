/// What a program tells a terminal between its text.
enum EscapeSequence: Equatable {
  /// CSI: parameters with marks around them, and the letter that says what it is.
  case control(String, Character)
  /// OSC: an operating system command without its end.
  case command(String)
  /// DCS, APC, PM and SOS: the letter that opens it.
  case string(Character)
  /// Which characters G0 … G3 stand for: the slot and the set.
  case characterSet(Character, Character)
  /// Any other: the character after ESC.
  case other(Character)
  /// One that was begun and not ended before the next; terminals forget it.
  case abandoned
}

extension EscapeSequence {
  /// All sequences of an output, in order. One that is cut off at the end is left out.
  static func all(in bytes: [UInt8]) -> [EscapeSequence] {
    var sequences: [EscapeSequence] = []
    var rest = bytes[...]
    while let start = rest.firstIndex(of: escape) {
      rest = rest[(start + 1)...]
      guard let sequence = takeSequence(&rest) else { break }
      sequences.append(sequence)
    }
    return sequences
  }

  private static let escape: UInt8 = 0x1B

  private static func takeSequence(_ rest: inout ArraySlice<UInt8>) -> EscapeSequence? {
    guard let kind = rest.first else { return nil }
    if kind == escape { return .abandoned }
    rest = rest.dropFirst()
    let character = Character(Unicode.Scalar(kind))
    switch character {
    case "[":
      return takeControl(&rest)
    case "]":
      return takeString(&rest).map { .command($0) }
    case "P", "_", "^", "X":
      return takeString(&rest).map { _ in .string(character) }
    case "(", ")", "*", "+":
      if rest.first == escape { return .abandoned }
      return rest.popFirst().map { .characterSet(character, Character(Unicode.Scalar($0))) }
    default:
      return .other(character)
    }
  }

  private static func takeControl(_ rest: inout ArraySlice<UInt8>) -> EscapeSequence? {
    let isEnd = { (byte: UInt8) in (0x40...0x7E).contains(byte) || byte == escape }
    guard let end = rest.firstIndex(where: isEnd) else { return nil }
    if rest[end] == escape {
      rest = rest[end...]
      return .abandoned
    }
    let parameters = String(decoding: rest[..<end], as: UTF8.self)
    let letter = Character(Unicode.Scalar(rest[end]))
    rest = rest[(end + 1)...]
    return .control(parameters, letter)
  }

  /// A string ends with BEL or with ESC and a backslash, of which the latter is left to follow.
  private static func takeString(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == escape }) else { return nil }
    let text = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[(rest[end] == escape ? end : end + 1)...]
    return text
  }
}
