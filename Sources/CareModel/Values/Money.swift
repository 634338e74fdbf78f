/// An amount of money in pence.
package struct Money: Hashable, Comparable, Sendable {
  package let pence: Int64

  package init(pence: Int64) { self.pence = pence }

  /// An amount in pounds to the nearest penny.
  package init(pounds: Number) {
    let (tenth, remainder) = pounds.tenThousandths.quotientAndRemainder(dividingBy: 100)
    self.init(pence: tenth + (remainder >= 50 ? 1 : remainder <= -50 ? -1 : 0))
  }

  /// An amount in thousands of pounds; nil where it is too large.
  package init?(thousands: Number) {
    let (pounds, overflow) = thousands.tenThousandths.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return nil }
    self.init(pounds: Number(tenThousandths: pounds))
  }

  package static let zero = Money(pence: 0)

  package static func < (left: Money, right: Money) -> Bool { left.pence < right.pence }
}

extension Money: CheckedArithmetic {
  package func adding(_ other: Money) -> Money? {
    let (sum, overflow) = pence.addingReportingOverflow(other.pence)
    return overflow ? nil : Money(pence: sum)
  }

  package func subtracting(_ other: Money) -> Money? {
    let (difference, overflow) = pence.subtractingReportingOverflow(other.pence)
    return overflow ? nil : Money(pence: difference)
  }
}

extension Money {
  /// The amount in pounds; nil where that is too large for a figure.
  var pounds: Number? {
    let (tenThousandths, overflow) = pence.multipliedReportingOverflow(by: 100)
    return overflow ? nil : Number(tenThousandths: tenThousandths)
  }

  /// Whole pounds, halves away from nought: the unit of the JSON outputs.
  package var wholePounds: Int64 {
    let (pounds, remainder) = pence.quotientAndRemainder(dividingBy: 100)
    return pounds + (remainder >= 50 ? 1 : remainder <= -50 ? -1 : 0)
  }

  /// `£1,230k`, or `£86.7k` where there is something below a thousand.
  package var thousandsText: String {
    let thousands = Number(tenThousandths: pence / 10)
    return signed("£" + magnitudeText(thousands.rounded(toDecimals: 1)) + "k")
  }

  /// `£3.1m`, `£1.94m`, or in thousands below a million: for headlines.
  package var shortText: String {
    guard pence.magnitude >= 100_000_000 else { return thousandsText }
    let millions = Number(tenThousandths: pence / 10_000)
    return signed("£" + magnitudeText(millions.rounded(toDecimals: 2)) + "m")
  }

  /// `£2,100`: whole pounds.
  package var poundsText: String { signed("£" + magnitudeText(Number(Int(wholePounds)))) }

  package var magnitude: Money { Money(pence: Int64(clamping: pence.magnitude)) }

  private func magnitudeText(_ number: Number) -> String { number.magnitude.text() }

  private func signed(_ text: String) -> String { (pence < 0 ? "−" : "") + text }
}
