/// What spreadsheets make of ids that look like numbers or dates to them.
enum SpreadsheetDamage {
  /// Whether an id looks changed: `1.23E+12` was a long number, `01-Mar` and `MAR-01` were `1/3`
  /// or `MAR1`. Zeros that were lost at the front leave no trace.
  static func isLikely(_ identifier: String) -> Bool {
    guard (5...24).contains(identifier.utf8.count),
      identifier.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") })
    else { return false }
    let text = identifier.lowercased()
    return isPowerOfTen(text) || isDayAndMonth(text)
  }

  private static func isPowerOfTen(_ text: String) -> Bool {
    var scanner = ByteScanner(text)
    _ = scanner.take("-")
    guard !scanner.takeDigits().isEmpty else { return false }
    if scanner.take("."), scanner.takeDigits().isEmpty { return false }
    guard scanner.take("e"), scanner.take("+") || scanner.take("-") else { return false }
    return !scanner.takeDigits().isEmpty && scanner.isAtEnd
  }

  private static func isDayAndMonth(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return isDay(parts[0]) && isMonth(parts[1]) || isMonth(parts[0]) && isDay(parts[1])
  }

  private static func isDay(_ text: Substring) -> Bool {
    (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func isMonth(_ text: Substring) -> Bool { months.contains(String(text)) }

  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
