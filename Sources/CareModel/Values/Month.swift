/// A calendar month between January 1900 and December 2100.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since January of the year 0.
  private let number: Int32

  /// The month of that year, 1 to 12, if there is one and it lies within the range.
  package init?(year: Int, month: Int) {
    guard (1900...2100).contains(year), (1...12).contains(month) else { return nil }
    number = Int32(year * 12 + month - 1)
  }

  /// For a year and a month that are known to be right.
  init(containing year: Int, _ month: Int) { number = Int32(year * 12 + month - 1) }

  private init(number: Int) { self.number = Int32(min(max(number, 22_800), 25_211)) }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}

extension Month {
  package var year: Int { Int(number) / 12 }
  /// 1 to 12.
  package var ofYear: Int { Int(number) % 12 + 1 }

  /// 28 to 31.
  package var length: Int {
    switch ofYear {
    case 2: isInLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isInLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The month so many months later, or the first or last there is.
  package func advanced(by months: Int) -> Month { Month(number: Int(number) + months) }

  /// Months from `other` to this one.
  package func months(since other: Month) -> Int { Int(number) - Int(other.number) }

  package var lastDay: Day { day(length) }
  package var firstDay: Day { day(1) }

  private func day(_ day: Int) -> Day {
    Day(day, of: self)
  }
}

extension Month {
  /// `Apr 13`.
  package var short: String {
    let year = year % 100
    return "\(Self.shortName(ofYear)) \(year < 10 ? "0" : "")\(year)"
  }

  /// `Apr` for 4.
  package static func shortName(_ month: Int) -> String {
    (1...12).contains(month) ? names[month - 1] : "?"
  }

  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
