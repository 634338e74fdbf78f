import Testing

@testable import CareModel

/// Which audience is shown what is asked for, what the settings say, and in a meeting.
@Suite struct DisclosureSettingsTests {
  struct Case: Sendable {
    let asked: Audience?
    let desk: Audience?
    let meeting: Audience?
    let shown: Audience
    let shownInMeeting: Audience
  }

  @Test(
    "What is asked for wins; a meeting is never shown more than the desk",
    arguments: [
      Case(asked: nil, desk: nil, meeting: nil, shown: .internal, shownInMeeting: .shared),
      Case(asked: nil, desk: .public, meeting: nil, shown: .public, shownInMeeting: .public),
      Case(asked: nil, desk: nil, meeting: .internal, shown: .internal, shownInMeeting: .internal),
      Case(asked: nil, desk: .shared, meeting: .internal, shown: .shared, shownInMeeting: .shared),
      Case(
        asked: .internal, desk: .public, meeting: nil, shown: .internal, shownInMeeting: .public),
      Case(asked: .public, desk: nil, meeting: .internal, shown: .public, shownInMeeting: .public),
      Case(asked: nil, desk: nil, meeting: .public, shown: .internal, shownInMeeting: .public),
    ])
  func audiences(row: Case) {
    var settings = DisclosureSettings()
    (settings.audience, settings.meetingAudience) = (row.desk, row.meeting)
    let desk = settings.disclosure(for: DisclosureWish(audience: row.asked))
    #expect(desk == Disclosure(row.shown))
    let room = settings.disclosure(for: DisclosureWish(audience: row.asked, isMeeting: true))
    #expect(room == Disclosure(row.shownInMeeting, isMeeting: true))
    #expect(room.hidesDetail && desk.hidesDetail == (row.shown != .internal))
  }

  @Test("Of a region's settings and an authority's the stricter hold")
  func united() {
    var one = DisclosureSettings()
    (one.audience, one.threshold) = (.shared, 8)
    var other = DisclosureSettings()
    (other.audience, other.meetingAudience, other.threshold) = (.internal, .public, 6)
    let both = one.united(with: other)
    #expect(both.audience == .shared && both.meetingAudience == .public && both.threshold == 8)
    #expect(both == other.united(with: one))
    #expect(DisclosureSettings().united(with: DisclosureSettings()) == DisclosureSettings())
  }
}
