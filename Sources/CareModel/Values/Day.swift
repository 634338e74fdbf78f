// CareModel: what is known, and the arithmetic on it. Pure values; no clock, no file, no screen.
// Imports Text alone. Every figure that is shown is computed under Figures/, and nowhere else.

/// A calendar day between 1 January 1900 and 31 December 2100.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int32

  private init(unchecked number: Int32) { self.number = number }

  /// The day so many days after 1 January 1970, if it lies within the range.
  package init?(number: Int32) {
    guard Self.range.contains(number) else { return nil }
    self.init(unchecked: number)
  }

  /// The day of that date, if there is one and it lies within the range.
  package init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), day >= 1, day <= month.length else {
      return nil
    }
    self.init(day, of: month)
  }

  /// For a day that the month is known to have.
  init(_ day: Int, of month: Month) {
    self.init(unchecked: Int32(Self.daysBefore(year: month.year, month: month.ofYear) + day - 1))
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static let range: ClosedRange<Int32> = -25567...47846

  /// Days from 1 January 1970 to the first of a month, in the Gregorian calendar.
  private static func daysBefore(year: Int, month: Int) -> Int {
    // Years are counted from March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Day {
  package var year: Int { civil.year }
  /// 1 to 12.
  package var month: Int { civil.month }
  /// 1 to 31.
  package var day: Int { civil.day }
  /// The month that the day lies in.
  package var calendarMonth: Month { Month(containing: civil.year, civil.month) }

  /// The date, worked out from the number.
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension Day {
  /// Days from `other` to this day; negative where this one is earlier.
  package func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  /// The day so many days later, or the first or last day there is.
  package func advanced(byDays days: Int) -> Day {
    let wanted = Int(number) + days
    let bounded = min(max(wanted, Int(Self.range.lowerBound)), Int(Self.range.upperBound))
    return Day(unchecked: Int32(bounded))
  }

  /// The last day of the month so many months later: how a screen steps through time.
  package func endOfMonth(after months: Int) -> Day {
    calendarMonth.advanced(by: months).lastDay
  }

  /// Whether the day is the last of its month.
  package var isEndOfMonth: Bool { self == calendarMonth.lastDay }
}

extension Day {
  /// Reads `2013-04-30`.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package init?(iso text: Substring) { self.init(iso: String(text)) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  /// `2013-04-30`.
  package var iso: String {
    let (year, month, day) = civil
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `30 Apr 2013`.
  package var long: String { "\(day) \(Month.shortName(month)) \(year)" }

  /// `30 Apr 13`.
  package var short: String { "\(day) \(calendarMonth.short)" }

  /// `Apr 13` for the last day of a month, `12 Apr 13` for any other: how plans write when
  /// something is due.
  package var asDue: String { isEndOfMonth ? calendarMonth.short : short }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
