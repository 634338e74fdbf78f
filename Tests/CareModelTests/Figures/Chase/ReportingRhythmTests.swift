import Testing

@testable import CareModel

@Suite struct ReportingRhythmTests {
  private func isLate(_ days: [String], on day: String) -> Bool? {
    let days = days.compactMap { Day(iso: $0) }
    guard let rhythm = ReportingRhythm(days), let newest = days.max(), let day = Day(iso: day)
    else { return nil }
    return rhythm.isLate(newest, on: day)
  }

  @Test(
    "A monthly file is late from the sixteenth day after the next month's end on",
    arguments: [("2011-07-31", false), ("2011-08-15", false), ("2011-08-16", true)])
  func monthly(day: String, expected: Bool) {
    #expect(isLate(["2011-05-31", "2011-06-30"], on: day) == expected)
    #expect(isLate(["2011-04-30", "2011-06-30", "2011-05-31"], on: day) == expected)
  }

  @Test(
    "A weekly one is late after three weeks, a quarterly one after its quarter and 15 days",
    arguments: [
      (["2011-06-03", "2011-06-10", "2011-06-17"], "2011-07-09", false),
      (["2011-06-03", "2011-06-10", "2011-06-17"], "2011-07-10", true),
      (["2010-12-31", "2011-03-31"], "2011-07-15", false),
      (["2010-12-31", "2011-03-31"], "2011-07-16", true),
    ])
  func others(days: [String], day: String, expected: Bool) {
    #expect(isLate(days, on: day) == expected)
  }

  @Test("One day shows no rhythm, nor do years")
  func none() {
    #expect(isLate(["2011-06-30"], on: "2020-01-01") == nil)
    #expect(isLate(["2010-03-31", "2011-03-31"], on: "2020-01-01") == nil)
  }
}
