package import CareModel

/// Days as spreadsheets count them, from the end of 1899: 41394 is 30 April 2013.
package enum SerialDay {
  /// The day of a number that stands where a date should; a time of day after its point is left
  /// out. Nil for any other text.
  ///
  /// Only five digits: fewer are years and plain numbers, and days before May 1927, among them
  /// day 60, the 29 February 1900 that there never was.
  package static func day(_ text: some StringProtocol) -> Day? {
    var scanner = ByteScanner(String(text.withoutOuterSpaces))
    let digits = scanner.takeDigits()
    guard digits.count == 5, digits[0] != 0x30 else { return nil }
    if scanner.take("."), scanner.takeDigits().isEmpty { return nil }
    guard scanner.isAtEnd else { return nil }
    let number = digits.reduce(Int32(0)) { $0 * 10 + Int32($1 - 0x30) }
    return Day(number: number - numberOf1970)
  }

  /// The number of 1 January 1970.
  private static let numberOf1970: Int32 = 25_569
}
