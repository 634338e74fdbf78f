/// What of a folder an audience may see.
///
/// It is applied to what the files say, before anything is worked out from it: a share, a change, a
/// colour or an order can then give away nothing of a count that is hidden.
package struct Disclosure: Hashable, Sendable {
  package let audience: Audience
  /// Counts of children from 1 up to this are hidden from all but the internal audience (DfE: 1 to 5
  /// in the statistics of children in need).
  package let threshold: Int
  /// Whether it is for a room: then nobody sees free text or exact days of events, whatever the
  /// audience.
  package let isMeeting: Bool

  /// For the public a lower threshold than the usual one is not taken.
  package init(_ audience: Audience, threshold: Int = usualThreshold, isMeeting: Bool = false) {
    self.audience = audience
    self.threshold = max(audience == .public ? Self.usualThreshold : 1, threshold)
    self.isMeeting = isMeeting
  }

  package static let `internal` = Disclosure(.internal)
  package static let usualThreshold = 5
}

extension Disclosure {
  /// Whether small counts of children are hidden.
  package var hidesCounts: Bool { audience != .internal }

  /// Whether free text, names and exact days of events are left out: they could tell what the
  /// counts do not.
  package var hidesDetail: Bool { audience != .internal || isMeeting }
}

/// What is asked for at the desk: an audience, or the folder's own, and whether it is for a room.
package struct DisclosureWish: Hashable, Sendable {
  /// Nil for what the folder's settings say.
  package var audience: Audience?
  package var isMeeting: Bool

  package init(audience: Audience? = nil, isMeeting: Bool = false) {
    self.audience = audience
    self.isMeeting = isMeeting
  }
}

/// What a folder's settings say of audiences; nil where they say nothing.
package struct DisclosureSettings: Hashable, Sendable {
  package var audience: Audience?
  package var meetingAudience: Audience?
  package var threshold: Int?

  package init() {}
}

extension DisclosureSettings {
  /// What is to be hidden. A meeting is shown what partners may see, or the folder's own audience
  /// where that is stricter, if the settings do not say otherwise, and never more than the desk.
  package func disclosure(for wish: DisclosureWish) -> Disclosure {
    let desk = wish.audience ?? audience ?? .internal
    let room = meetingAudience ?? max(.shared, audience ?? .internal)
    let shown = wish.isMeeting ? max(desk, room) : desk
    return Disclosure(
      shown, threshold: threshold ?? Disclosure.usualThreshold, isMeeting: wish.isMeeting)
  }

  /// The stricter of two, setting by setting: a region's hold for each of its authorities.
  package func united(with other: DisclosureSettings) -> DisclosureSettings {
    var settings = self
    settings.audience = [audience, other.audience].compactMap(\.self).max()
    settings.meetingAudience = [meetingAudience, other.meetingAudience].compactMap(\.self).max()
    settings.threshold = [threshold, other.threshold].compactMap(\.self).max()
    return settings
  }
}
