import Testing

@testable import CareModel

@Suite struct SeriesTests {
  private func series(_ points: (day: String, value: Double)...) -> Series {
    Series(points.compactMap { point in Dated(.of(point.value), on: point.day) })
  }

  @Test("The peak is the highest figure, and the first day of those that are alike")
  func peak() {
    let series = series(
      ("2010-01-31", 240), ("2010-03-31", 249), ("2010-05-31", 249), ("2010-09-30", 177))
    #expect(series.peak == Dated(.of(249), on: "2010-03-31"))
    #expect(Series([]).peak == nil)
  }

  @Test("What only bounds a figure is no peak", arguments: [Certainty.atLeast, .atMost])
  func bounds(certainty: Certainty) {
    let bound = Dated(.of(500, certainty), on: "2010-04-30")
    let points = [Dated(.of(249), on: "2010-03-31"), bound].compactMap(\.self)
    #expect(Series(points).peak?.value == .of(249))
    #expect(Series([bound].compactMap(\.self)).peak == nil)
    let estimated = Dated(.of(500, .estimated), on: "2010-04-30")
    #expect(Series((points + [estimated]).compactMap(\.self)).peak == estimated)
  }

  @Test("Of two figures for one day the later in the list is used, whatever their order in time")
  func sameDay() {
    let series = series(("2013-04-30", 3), ("2013-03-31", 1), ("2013-04-30", 2))
    #expect(series.points.map(\.value) == [.of(1), .of(2)])
    #expect(series.now?.value == .of(2))
  }

  @Test("The month before is the last figure of an earlier month, not of an earlier day")
  func earlierMonth() {
    let weekly = series(
      ("2013-02-28", 5), ("2013-03-08", 6), ("2013-03-28", 7), ("2013-04-01", 8),
      ("2013-04-30", 9))
    #expect(weekly.ofEarlierMonth?.value == .of(7))
    #expect(series(("2013-04-12", 5), ("2013-04-19", 6)).ofEarlierMonth?.value == .of(5))
    #expect(series(("2012-01-31", 5), ("2013-04-19", 6)).ofEarlierMonth?.value == .of(5))
    #expect(series(("2013-04-19", 6)).ofEarlierMonth == nil)
    #expect(Series([]).ofEarlierMonth == nil)
  }

  @Test(
    "A year ago is the same month alone, and the last of its days",
    arguments: [
      ("2013-03-31", "2012-03-31", true), ("2013-03-31", "2012-03-01", true),
      ("2013-03-31", "2012-02-29", false), ("2013-03-31", "2012-04-01", false),
      ("2013-02-28", "2012-02-29", true), ("2012-02-29", "2011-02-28", true),
      ("2013-03-31", "2011-03-31", false), ("2013-01-31", "2012-01-01", true),
      ("2013-01-31", "2012-12-31", false),
    ])
  func yearAgo(now: String, before: String, isFound: Bool) {
    let found = series((before, 1), (now, 2)).ofMonthLastYear
    #expect(found == (isFound ? Dated(.of(1), on: before) : nil))
  }

  @Test("Of several days of that month the last is a year ago")
  func severalDays() {
    let weekly = series(
      ("2012-02-28", 1), ("2012-03-09", 2), ("2012-03-30", 3), ("2012-04-06", 4),
      ("2013-03-08", 5))
    #expect(weekly.ofMonthLastYear?.value == .of(3))
  }

  @Test("A movement is a difference of two figures that are no bounds")
  func movement() throws {
    func movement(_ before: Quantity<Number>, _ now: Quantity<Number>) -> Movement? {
      Movement(
        from: Dated(before, on: "2013-03-31"), to: Dated(now, on: "2013-04-30"),
        polarity: .lower)
    }
    let up = try #require(movement(.of(318), .of(320)))
    #expect(up.change == .of(2))
    #expect(up.since == Day(iso: "2013-03-31"))
    #expect(up.isWorse == true)
    #expect(movement(.of(320), .of(318))?.isWorse == false)
    #expect(movement(.of(320), .of(320))?.isWorse == .some(nil))
    #expect(movement(.of(320, .estimated), .of(318))?.change == .of(-2))
    #expect(movement(.of(320, .atLeast), .of(318)) == nil)
    #expect(movement(.of(320), .of(318, .atMost)) == nil)
    #expect(movement(.notGiven, .of(318)) == nil)
    #expect(movement(.of(318), .absent(.notKnown)) == nil)
  }

  @Test("Which way is worse is the polarity’s to say")
  func polarity() {
    #expect(Polarity.lower.isWorse(.of(0.1)) == true)
    #expect(Polarity.lower.isWorse(.of(-0.1)) == false)
    #expect(Polarity.higher.isWorse(.of(0.1)) == false)
    #expect(Polarity.higher.isWorse(.of(-0.1)) == true)
    #expect(Polarity.band.isWorse(.of(0.1)) == nil)
  }
}

extension Dated<Number> {
  /// A figure of a day as a test writes it.
  init?(_ quantity: Quantity<Number>, on iso: String) {
    guard let day = Day(iso: iso) else { return nil }
    self.init(quantity, on: day)
  }
}
