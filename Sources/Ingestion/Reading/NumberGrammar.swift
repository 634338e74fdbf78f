import CareModel

/// A number as somebody wrote it: `£1,234k`, `(36)`, `36-`, `5%`.
///
/// `[(] [-] [£] [-] digits[,ddd]* [.d*] [k|m|bn] [%] [)]` or a minus at the end, with at most one
/// sign; spaces may stand between the parts, never between digits. Anything else is no number:
/// `1,23,456`, `1.234,56`, `1_000`, `1e3`, and `1234,567`, which may be meant in two ways.
struct WrittenNumber: Equatable {
  private(set) var isNegative = false
  private(set) var hasPounds = false
  private(set) var isPercent = false
  /// The power of ten of its own `k`, `m` or `bn`; nil where it has none.
  private(set) var exponent: Int?
  private var whole: [UInt8] = []
  private var fraction: [UInt8] = []

  init?(_ text: some StringProtocol) {
    var scanner = ByteScanner(Self.withPlainMinus(text.withoutOuterSpaces).lowercased())
    let isBracketed = scanner.take("(")
    isNegative = isBracketed
    scanner.skipSpaces()
    guard takeMinus(&scanner) else { return nil }
    hasPounds = scanner.take("£")
    scanner.skipSpaces()
    guard takeMinus(&scanner), takeDigits(&scanner) else { return nil }
    scanner.skipSpaces()
    takeSuffix(&scanner)
    scanner.skipSpaces()
    isPercent = scanner.take("%")
    scanner.skipSpaces()
    if isBracketed, !scanner.take(")") { return nil }
    guard takeMinus(&scanner), scanner.isAtEnd else { return nil }
  }

  /// A minus sign is a hyphen; a dash is one only right before a digit.
  private static func withPlainMinus(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      let isBeforeDigit = next.map { ("0"..."9").contains($0) } ?? false
      let isMinus = scalar == "\u{2212}" || (scalar == "\u{2013}" && isBeforeDigit)
      result.append(isMinus ? "-" : scalar)
    }
    return String(result)
  }
}

extension WrittenNumber {
  /// The figure times a power of ten, its own or the one that its column gives; nil where it is
  /// too large. The point is moved before the digits are read, so that `1.23456m` loses none.
  func number(exponent columnExponent: Int = 0) -> Number? {
    let shift = exponent ?? columnExponent
    let moved =
      fraction.prefix(shift) + Array(repeating: 0x30, count: max(0, shift - fraction.count))
    let decimal = whole + moved + [UInt8(ascii: ".")] + fraction.dropFirst(shift)
    guard let number = Number(decimal: String(decoding: decimal, as: UTF8.self)) else { return nil }
    return isNegative ? Number.zero.subtracting(number) : number
  }
}

extension WrittenNumber {
  /// False for a second sign.
  private mutating func takeMinus(_ scanner: inout ByteScanner) -> Bool {
    guard scanner.take("-") else { return true }
    scanner.skipSpaces()
    guard !isNegative else { return false }
    isNegative = true
    return true
  }

  private mutating func takeDigits(_ scanner: inout ByteScanner) -> Bool {
    whole = scanner.takeDigits()
    guard !whole.isEmpty else { return false }
    let canBeGrouped = whole.count <= 3
    while scanner.take(",") {
      let group = scanner.takeDigits()
      guard canBeGrouped, group.count == 3 else { return false }
      whole += group
    }
    if scanner.take(".") { fraction = scanner.takeDigits() }
    return true
  }

  private mutating func takeSuffix(_ scanner: inout ByteScanner) {
    if scanner.take("k") {
      exponent = 3
    } else if scanner.take("m") {
      exponent = 6
    } else if scanner.take("bn") {
      exponent = 9
    }
  }
}
