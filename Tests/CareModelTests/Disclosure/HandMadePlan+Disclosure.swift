@testable import CareModel

extension HandMadePlan {
  /// The figures as an audience may see them.
  func figures(
    for audience: Audience, threshold: Int = Disclosure.usualThreshold, isMeeting: Bool = false,
    at iso: String? = nil
  ) -> FigureTables {
    let figures = DisclosedFigures(
      of: snapshot, on: iso.flatMap { Day(iso: $0) },
      under: Disclosure(audience, threshold: threshold, isMeeting: isMeeting))
    return figures[dynamicMember: \.self]
  }

  /// What is left of what the files say.
  func facts(
    for audience: Audience, threshold: Int = Disclosure.usualThreshold, isMeeting: Bool = false
  ) -> Facts {
    let disclosure = Disclosure(audience, threshold: threshold, isMeeting: isMeeting)
    return DisclosedSnapshot(snapshot, under: disclosure).snapshot.facts
  }
}

extension Quantity<Number> {
  static let hiddenCount = Quantity.absent(.suppressed)
}
