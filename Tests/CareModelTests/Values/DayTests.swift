import Testing

@testable import CareModel

@Suite struct DayTests {
  @Test("The first day of the epoch is day 0")
  func epoch() throws {
    #expect(try #require(Day(year: 1970, month: 1, day: 1)).number == 0)
    #expect(try #require(Day(year: 2000, month: 3, day: 1)).number == 11_017)
    #expect(try #require(Day(year: 2013, month: 4, day: 30)).number == 15_825)
  }

  @Test("Every day of the range has the date that it was made of")
  func roundTrip() throws {
    var expected = (year: 1900, month: 1, day: 1)
    for number in Int32(-25567)...47846 {
      let day = try #require(Day(number: number))
      #expect((day.year, day.month, day.day) == (expected.year, expected.month, expected.day))
      let month = try #require(Month(year: expected.year, month: expected.month))
      expected.day += 1
      if expected.day > month.length { (expected.month, expected.day) = (expected.month + 1, 1) }
      if expected.month > 12 { (expected.year, expected.month) = (expected.year + 1, 1) }
    }
    #expect(expected.year == 2101)
  }

  @Test(
    "What is no date is no day",
    arguments: [
      (2013, 2, 29), (1900, 2, 29), (2013, 4, 31), (2013, 13, 1), (2013, 0, 1), (2013, 1, 0),
      (1899, 12, 31), (2101, 1, 1),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("Leap years have a 29 February")
  func leapYears() {
    #expect(Day(year: 2012, month: 2, day: 29) != nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }

  @Test("Days are written in the ways that screens and files need")
  func words() throws {
    let end = try #require(Day(iso: "2013-04-30"))
    #expect(end.iso == "2013-04-30")
    #expect(end.long == "30 Apr 2013")
    #expect(end.short == "30 Apr 13")
    #expect(end.asDue == "Apr 13")
    #expect(try #require(Day(iso: "2009-01-07")).asDue == "7 Jan 09")
  }

  @Test(
    "Only a whole ISO date is read as one",
    arguments: [
      "2013-4-30", "2013-04-30 ", "30-04-2013", "2013-04", "", "2013-02-30", "+013-04-30",
    ])
  func notISO(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("Steps of months end on the last day of a month")
  func months() throws {
    let day = try #require(Day(iso: "2013-03-31"))
    #expect(day.endOfMonth(after: -1).iso == "2013-02-28")
    #expect(day.endOfMonth(after: 1).iso == "2013-04-30")
    #expect(day.endOfMonth(after: -12).iso == "2012-03-31")
    #expect(try #require(Day(iso: "2012-01-15")).endOfMonth(after: 1).iso == "2012-02-29")
  }

  @Test("Steps never leave the range")
  func bounds() throws {
    let day = try #require(Day(iso: "2100-12-31"))
    #expect(day.advanced(byDays: 1) == day)
    #expect(day.endOfMonth(after: 5).iso == "2100-12-31")
    #expect(day.advanced(byDays: -1_000_000).iso == "1900-01-01")
  }
}

@Suite struct FinancialYearTests {
  @Test("A year runs from 1 April to 31 March")
  func boundaries() throws {
    let march = try #require(Day(iso: "2013-03-31"))
    let april = try #require(Day(iso: "2013-04-01"))
    #expect(FinancialYear(containing: march).label == "2012/13")
    #expect(FinancialYear(containing: april).label == "2013/14")
    #expect(FinancialYear(containing: april).lastDay.iso == "2014-03-31")
    #expect(FinancialYear(containing: april).firstDay == april)
    #expect(FinancialYear(startYear: 1999)?.label == "1999/00")
  }
}
