import CareModel

/// A figure's text without the words that say how sure it is.
struct Qualifier: Equatable {
  let certainty: Certainty
  /// What remains, in small letters.
  let figure: String

  init(_ text: some StringProtocol) {
    let text = text.withoutOuterSpaces.lowercased()
    for (mark, certainty) in Self.before where text.hasPrefix(mark) {
      self.init(certainty, text.dropFirst(mark.count))
      return
    }
    for (mark, certainty) in Self.after where text.hasSuffix(mark) {
      self.init(certainty, text.dropLast(mark.count))
      return
    }
    self.init(.exact, text[...])
  }

  private init(_ certainty: Certainty, _ figure: Substring) {
    self.certainty = certainty
    self.figure = String(figure.withoutOuterSpaces)
  }

  private static let before: [(String, Certainty)] = [
    ("estimated ", .estimated), ("est. ", .estimated), ("est.", .estimated), ("est ", .estimated),
    ("circa ", .estimated), ("ca. ", .estimated), ("c. ", .estimated), ("c.", .estimated),
    ("around ", .estimated), ("about ", .estimated), ("approximately ", .estimated),
    ("approx. ", .estimated), ("approx ", .estimated),
    ("at least ", .atLeast), ("≥", .atLeast), ("at most ", .atMost), ("up to ", .atMost),
    ("≤", .atMost),
  ]

  private static let after: [(String, Certainty)] = [
    ("(estimated)", .estimated), ("(estimate)", .estimated), ("(est.)", .estimated),
    ("(est)", .estimated), (" estimated", .estimated), (" est.", .estimated), (" est", .estimated),
    ("+", .atLeast),
  ]
}
