/// A figure as people write one: exact to four decimal places, never a binary fraction.
///
/// Sums and differences say when they grow too large, and are then no figure at all.
package struct Number: Hashable, Comparable, Sendable {
  /// The figure in ten-thousandths.
  package let tenThousandths: Int64

  package init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// A whole figure. One beyond nine hundred million million is the largest there is.
  package init(_ whole: Int) {
    let (product, overflow) = Int64(whole).multipliedReportingOverflow(by: 10_000)
    tenThousandths = overflow ? (whole < 0 ? .min : .max) : product
  }

  package static let zero = Number(0)

  package static func < (left: Number, right: Number) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension Number: CheckedArithmetic {
  package func adding(_ other: Number) -> Number? {
    let (sum, overflow) = tenThousandths.addingReportingOverflow(other.tenThousandths)
    return overflow ? nil : Number(tenThousandths: sum)
  }

  package func subtracting(_ other: Number) -> Number? {
    let (difference, overflow) = tenThousandths.subtractingReportingOverflow(other.tenThousandths)
    return overflow ? nil : Number(tenThousandths: difference)
  }
}

extension Number {
  package var magnitude: Number {
    Number(tenThousandths: Int64(clamping: tenThousandths.magnitude))
  }

  package var isZero: Bool { tenThousandths == 0 }

  /// The product, to the nearest ten-thousandth, halves away from nought.
  package func multiplied(by other: Number) -> Number? {
    Self.divide(tenThousandths.multipliedFullWidth(by: other.tenThousandths), by: 10_000)
  }

  /// The quotient, to the nearest ten-thousandth, halves away from nought; nil for a divisor of 0.
  package func divided(by other: Number) -> Number? {
    Self.divide(tenThousandths.multipliedFullWidth(by: 10_000), by: other.tenThousandths)
  }

  /// So many percent of the figure.
  package func percent(_ percent: Number) -> Number? {
    multiplied(by: percent)?.divided(by: Number(100))
  }

  /// For charts, which need no more than the place of a point.
  package var approximation: Double { Double(tenThousandths) / 10_000 }

  private static func divide(
    _ dividend: (high: Int64, low: UInt64), by divisor: Int64
  ) -> Number? {
    guard divisor != 0 else { return nil }
    let negative = (dividend.high < 0) != (divisor < 0)
    let magnitude = magnitude(of: dividend)
    guard magnitude.high < divisor.magnitude else { return nil }
    let (quotient, remainder) = divisor.magnitude.dividingFullWidth(magnitude)
    let roundsUp = remainder >= divisor.magnitude - remainder
    let (rounded, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
    guard !overflow, let value = Int64(exactly: rounded) else { return nil }
    return Number(tenThousandths: negative ? -value : value)
  }

  private static func magnitude(
    of value: (high: Int64, low: UInt64)
  ) -> (high: UInt64, low: UInt64) {
    guard value.high < 0 else { return (UInt64(value.high), value.low) }
    let (low, carry) = (~value.low).addingReportingOverflow(1)
    return (UInt64(bitPattern: ~value.high) &+ (carry ? 1 : 0), low)
  }
}

extension Number {
  /// `1,066.8`: thousands apart, no more decimals than there are, or as many as are asked for.
  package func text(decimals: Int? = nil) -> String {
    let shown = decimals.map { rounded(toDecimals: $0) } ?? self
    let magnitude = shown.tenThousandths.magnitude
    var text = (shown.tenThousandths < 0 ? "−" : "") + Self.grouped(magnitude / 10_000)
    var rest = magnitude % 10_000
    let places = decimals.map { min(max($0, 0), 4) } ?? Self.places(of: rest)
    if places > 0 { text += "." }
    for _ in 0..<places {
      rest *= 10
      text += Self.digits[Int(rest / 10_000)]
      rest %= 10_000
    }
    return text
  }

  private static let digits = (0...9).map(String.init)

  /// How many decimals so many ten-thousandths have.
  private static func places(of rest: UInt64) -> Int {
    if rest == 0 { return 0 }
    return rest % 10 != 0 ? 4 : rest % 100 != 0 ? 3 : rest % 1000 != 0 ? 2 : 1
  }

  /// `+1.5`, `−20`, `0`.
  package func signedText(decimals: Int? = nil) -> String {
    (self > .zero ? "+" : "") + text(decimals: decimals)
  }

  /// How many decimal places are not nought, 0 to 4.
  package var decimals: Int { (0...4).first { rounded(toDecimals: $0) == self } ?? 4 }

  /// The nearest figure with so many decimals, 0 to 4, halves away from nought.
  package func rounded(toDecimals decimals: Int) -> Number {
    let steps: [Int64] = [10_000, 1000, 100, 10, 1]
    let step = steps[min(max(decimals, 0), 4)]
    let remainder = tenThousandths % step
    let down = tenThousandths - remainder
    guard remainder.magnitude * 2 >= step.magnitude else { return Number(tenThousandths: down) }
    let (up, overflow) = down.addingReportingOverflow(remainder < 0 ? -step : step)
    return overflow ? self : Number(tenThousandths: up)
  }

  static func grouped(_ value: UInt64) -> String {
    guard value >= 1000 else { return String(value) }
    let last = value % 1000
    let zeros = last < 10 ? "00" : last < 100 ? "0" : ""
    return grouped(value / 1000) + "," + zeros + String(last)
  }
}

extension Number {
  /// Reads digits with at most one point, `1066.8`: no sign, no thousands, no unit. Digits beyond
  /// the fourth decimal are rounded away, halves up. Nil for anything else, or what is too large.
  package init?(decimal text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }),
      parts.allSatisfy({ $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
    else { return nil }
    var value: Int64 = 0
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    let kept = (0..<4).map { $0 < decimals.count ? decimals[$0] : 0x30 }
    for digit in Array(parts[0]) + kept {
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, tooLargeToo) = tens.addingReportingOverflow(Int64(digit - 0x30))
      guard !tooLarge, !tooLargeToo else { return nil }
      value = sum
    }
    if decimals.count > 4, decimals[4] >= 0x35 {
      guard value < .max else { return nil }
      value += 1
    }
    self.init(tenThousandths: value)
  }
}
