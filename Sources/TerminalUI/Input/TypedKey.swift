extension Key {
  /// The key that sends one character; nothing for the controls of the upper half, which no key
  /// sends.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    // The erase key sends either, by the terminal's settings.
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x00..<0x20:
      let letter = Unicode.Scalar(UInt8(scalar.value) + 0x40)
      self = .control(Character(String(letter).lowercased()))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }
}
