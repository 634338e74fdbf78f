package import CareModel

/// What a field of a date column says.
package enum DateReading: Equatable, Sendable {
  /// A day; `numeric` where it was written as three numbers, day first.
  case day(Day, numeric: Bool)
  /// There is none, and the field says so.
  case absent(Absence)
  /// It is a date only with the month first, as `04/13/2012`.
  case monthFirst
  case unreadable
}

/// Reads dates as people in England write them. A month, a quarter, a period and a financial year
/// are their last day.
package enum DateGrammar {
  package static func read(_ text: some StringProtocol) -> DateReading {
    // As programs write it: most dates of a large file, and it need not be taken apart.
    if text.utf8.count == 10, let day = Day(iso: String(text)) { return .day(day, numeric: false) }
    if let absence = NoValueWords.absence(text) { return .absent(absence) }
    guard text.utf8.count <= longest else { return .unreadable }
    let tokens = DateTokens(text)
    if let reading = numeric(tokens) { return reading }
    let day = isoDay(tokens) ?? named(tokens) ?? month(tokens) ?? period(tokens) ?? year(tokens)
    return day.map { .day($0, numeric: false) } ?? .unreadable
  }

  /// `2013/14`, `2013-14`, `13/14`, `FY 2013/14`: where a column asks for a financial year.
  package static func financialYear(_ text: some StringProtocol) -> FinancialYear? {
    guard text.utf8.count <= longest else { return nil }
    var tokens = DateTokens(text)
    if tokens.words.first == "fy" { tokens = tokens.dropFirst() }
    guard tokens.shape == "d/d" || tokens.shape == "d-d" else { return nil }
    return financialYear(tokens.numbers[0], tokens.numbers[1], shortForm: true)
  }

  /// Longer than any date is, in bytes: brackets alone are taken off one by one.
  private static let longest = 100
}

extension DateGrammar {
  /// How long a period is that is written so: `Q1 2013/14`, `2013/14`, else a month or a day.
  static func periodLength(_ text: some StringProtocol) -> PeriodLength {
    if financialYear(text) != nil, month(DateTokens(text)) == nil { return .year }
    let tokens = DateTokens(text)
    let isQuarter = period(tokens) != nil && ["q", "qtr", "quarter"].contains(tokens.words[0])
    return isQuarter ? .quarter : .month
  }

  /// `2012-13`, which is no month, as `2010-11` might be.
  static func isFinancialYearOnly(_ text: some StringProtocol) -> Bool {
    let tokens = DateTokens(text)
    return tokens.shape == "d-d" && tokens.numbers[0].digits == 4 && month(tokens) == nil
      && financialYear(text) != nil
  }

  /// `30/04/2013`, `30.4.13`, `30-04-2013`.
  private static func numeric(_ tokens: DateTokens) -> DateReading? {
    guard ["d/d/d", "d.d.d", "d-d-d"].contains(tokens.shape), tokens.numbers[0].digits <= 2,
      tokens.numbers[1].digits <= 2, let year = calendarYear(tokens.numbers[2])
    else { return nil }
    let (first, second) = (tokens.numbers[0].value, tokens.numbers[1].value)
    if let day = Day(year: year, month: second, day: first) { return .day(day, numeric: true) }
    let isMonthFirst = second > 12 && Day(year: year, month: first, day: second) != nil
    return isMonthFirst ? .monthFirst : .unreadable
  }

  /// `2013-04-30`, also with strokes.
  private static func isoDay(_ tokens: DateTokens) -> Day? {
    guard ["d-d-d", "d/d/d"].contains(tokens.shape), tokens.numbers[0].digits == 4 else {
      return nil
    }
    return Day(
      year: tokens.numbers[0].value, month: tokens.numbers[1].value, day: tokens.numbers[2].value)
  }

  /// `30 Apr 2013`, `30-Apr-13`, `30th April 2013`, `Apr 13`, `April 2013`.
  private static func named(_ tokens: DateTokens) -> Day? {
    let numbers = tokens.numbers
    switch tokens.shapeOfWords {
    case "wd":
      guard let month = monthNumber(tokens.words[0]), let year = calendarYear(numbers[0]) else {
        return nil
      }
      return Month(year: year, month: month)?.lastDay
    case "dwd", "dwwd":
      let isOrdinal = ["st", "nd", "rd", "th"].contains(tokens.words[0])
      guard tokens.words.count == 1 || isOrdinal, numbers[0].digits <= 2,
        let word = tokens.words.last, let month = monthNumber(word),
        let year = calendarYear(numbers[1])
      else { return nil }
      return Day(year: year, month: month, day: numbers[0].value)
    default: return nil
    }
  }

  /// `2013-04`, `04/2013`.
  private static func month(_ tokens: DateTokens) -> Day? {
    let numbers = tokens.numbers
    switch tokens.shape {
    case "d-d" where numbers[0].digits == 4 && numbers[1].digits == 2:
      return Month(year: numbers[0].value, month: numbers[1].value)?.lastDay
    case "d/d" where numbers[0].digits <= 2 && numbers[1].digits == 4:
      return Month(year: numbers[1].value, month: numbers[0].value)?.lastDay
    default: return nil
    }
  }

  /// `Q1 2013/14`, `P9 2013/14`, also with the year first.
  private static func period(_ tokens: DateTokens) -> Day? {
    let order: (period: Int, year: Int)
    switch tokens.shape {
    case "wdd/d", "wdd-d": order = (0, 1)
    case "d/dwd", "d-dwd": order = (2, 0)
    default: return nil
    }
    let numbers = tokens.numbers
    let period = numbers[order.period].value
    guard
      let year = financialYear(numbers[order.year], numbers[order.year + 1], shortForm: true)
    else { return nil }
    let april = year.firstDay.calendarMonth
    switch tokens.words[0] {
    case "q", "qtr", "quarter":
      return (1...4).contains(period) ? april.advanced(by: period * 3 - 1).lastDay : nil
    case "p", "period":
      return (1...12).contains(period) ? april.advanced(by: period - 1).lastDay : nil
    default: return nil
    }
  }

  /// `2013/14`.
  private static func year(_ tokens: DateTokens) -> Day? {
    guard tokens.shape == "d/d" else { return nil }
    return financialYear(tokens.numbers[0], tokens.numbers[1], shortForm: false)?.lastDay
  }
}

extension DateGrammar {
  /// A year of four digits, or of two: 00 to 68 are this century's, 69 to 99 the last one's.
  private static func calendarYear(_ number: DateTokens.WholeNumber) -> Int? {
    switch number.digits {
    case 4: number.value
    case 2: number.value + (number.value <= 68 ? 2000 : 1900)
    default: nil
    }
  }

  /// The year that two numbers name, where the second follows the first.
  private static func financialYear(
    _ first: DateTokens.WholeNumber, _ second: DateTokens.WholeNumber, shortForm: Bool
  ) -> FinancialYear? {
    guard first.digits == 4 || (shortForm && first.digits == 2 && second.digits == 2),
      let start = calendarYear(first)
    else { return nil }
    let follows =
      switch second.digits {
      case 2: second.value == (start + 1) % 100
      case 4: second.value == start + 1
      default: false
      }
    return follows ? FinancialYear(startYear: start) : nil
  }

  private static func monthNumber(_ word: String) -> Int? {
    if word == "sept" { return 9 }
    return names.firstIndex { word == $0 || word == $0.prefix(3) }.map { $0 + 1 }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
