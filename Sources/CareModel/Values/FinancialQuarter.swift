/// A quarter of a financial year: the first is April to June.
package struct FinancialQuarter: Hashable, Comparable, Sendable {
  package let year: FinancialYear
  /// 1 to 4.
  package let number: Int

  /// The quarter that holds a day.
  package init(containing day: Day) {
    year = FinancialYear(containing: day)
    number = (day.month + 8) % 12 / 3 + 1
  }

  package static func < (left: FinancialQuarter, right: FinancialQuarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension FinancialQuarter {
  /// The three months, earliest first.
  package var months: [Month] {
    let first = year.firstDay.calendarMonth.advanced(by: (number - 1) * 3)
    return (0..<3).map { first.advanced(by: $0) }
  }

  package var lastDay: Day { year.firstDay.endOfMonth(after: number * 3 - 1) }

  package var previous: FinancialQuarter {
    FinancialQuarter(containing: lastDay.endOfMonth(after: -3))
  }

  /// `2010-Q2` for July to September 2010: the year in which the financial year starts.
  package var id: String { "\(year.startYear)-Q\(number)" }

  /// `Jul–Sep 10`.
  package var short: String {
    Month.shortName(lastDay.endOfMonth(after: -2).month) + "–" + lastDay.calendarMonth.short
  }
}
