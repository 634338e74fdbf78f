/// An English financial year, 1 April to 31 March.
package struct FinancialYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it starts.
  package let startYear: Int

  /// The year that starts on 1 April of `startYear`, if that lies between 1900 and 2099.
  package init?(startYear: Int) {
    guard (1900...2099).contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// The year that holds a day.
  package init(containing day: Day) {
    startYear = day.month >= 4 ? day.year : day.year - 1
  }

  package static func < (left: FinancialYear, right: FinancialYear) -> Bool {
    left.startYear < right.startYear
  }
}

extension FinancialYear {
  /// 31 March.
  package var lastDay: Day { Month(containing: startYear + 1, 3).lastDay }
  /// 1 April.
  package var firstDay: Day { Month(containing: startYear, 4).firstDay }

  /// `2013/14`.
  package var label: String {
    let end = (startYear + 1) % 100
    return "\(startYear)/\(end < 10 ? "0" : "")\(end)"
  }
}
