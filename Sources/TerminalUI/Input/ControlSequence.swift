/// What follows `ESC [`: numbers, and a letter that says what they are for.
struct ControlSequence: Equatable, Sendable {
  /// No sequence of use is longer; of a longer one the rest is swallowed and nothing is told.
  static let limit = 64

  private var bytes: [UInt8] = []
  private var isTooLong = false

  var isEmpty: Bool { bytes.isEmpty && !isTooLong }

  /// The number of bytes kept.
  var count: Int { bytes.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isTooLong = false
  }

  mutating func append(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) } else { isTooLong = true }
  }

  /// Whether nothing but one number stands here.
  var isOneNumber: Bool {
    !bytes.isEmpty && !isTooLong && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What the sequence says when `final` ends it; nothing for what means nothing here.
  func event(endingWith final: UInt8) -> TerminalEvent? {
    guard !isTooLong else { return nil }
    let letter = Unicode.Scalar(final)
    guard bytes.first == 0x3F else { return keyOrFocus(letter) }
    let numbers = Self.numbers(in: bytes.dropFirst())
    if letter == "c" { return numbers.map { .deviceAttributes($0) } }
    guard letter == "y", bytes.last == 0x24 else { return nil }
    guard let report = Self.numbers(in: bytes.dropFirst().dropLast()), report.count == 2 else {
      return nil
    }
    return .modeReport(mode: report[0], value: report[1])
  }

  private func keyOrFocus(_ letter: Unicode.Scalar) -> TerminalEvent? {
    if isEmpty && letter == "I" { return .focusGained }
    if isEmpty && letter == "O" { return .focusLost }
    guard let numbers = Self.numbers(in: bytes[...]) else { return nil }
    return SequenceKeys.key(controlSequence: numbers, letter: letter).map { .key($0) }
  }

  /// Whether this begins a paste when `final` ends it.
  func beginsPaste(endingWith final: UInt8) -> Bool {
    final == 0x7E && Self.numbers(in: bytes[...]) == [200]
  }

  /// Numbers between semicolons, an empty one being 0; nothing where anything else stands there.
  ///
  /// What follows a colon only refines the number before it and is passed over.
  static func numbers(in bytes: ArraySlice<UInt8>) -> [Int]? {
    if bytes.isEmpty { return [] }
    var numbers = [0]
    var refines = false
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        let last = numbers.count - 1
        if !refines { numbers[last] = min(numbers[last] * 10 + Int(byte - 0x30), 65535) }
      case 0x3A: refines = true
      case 0x3B:
        numbers.append(0)
        refines = false
      default: return nil
      }
    }
    return numbers
  }
}
