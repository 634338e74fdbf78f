import CareModel

/// What people write where there is no figure.
enum NoValueWords {
  /// Why there is no figure; nil where the text is none of these words.
  static func absence(_ text: some StringProtocol) -> Absence? {
    if isPlainlyNone(text) { return nil }
    let word = normalised(text)
    if word.isEmpty { return .notGiven }
    if word == "not known" || word.hasPrefix("not known ") { return .notKnown }
    return words[word]
  }

  /// Whether nothing was written, or a dash for nothing.
  static func isNothing(_ text: some StringProtocol) -> Bool {
    text.utf8.isEmpty || text.utf8.count <= 16 && absence(text) == .notGiven
  }

  /// Which row's saving the text says is shared; nil where it says nothing of the kind.
  static func sharing(_ text: some StringProtocol) -> SharedWith? {
    if isPlainlyNone(text) { return nil }
    return switch normalised(text) {
    case "see above": .above
    case "see below": .below
    default: nil
    }
  }

  /// In small letters, one space between words, without square brackets round a code: `[c]`.
  private static func normalised(_ text: some StringProtocol) -> String {
    var word = String.UnicodeScalarView()
    var spaceWaits = false
    for scalar in text.lowercased().unicodeScalars {
      if " \u{A0}\u{202F}\n\t".unicodeScalars.contains(scalar) {
        spaceWaits = !word.isEmpty
      } else {
        if spaceWaits { word.append(" ") }
        spaceWaits = false
        word.append(scalar)
      }
    }
    if word.count > 2, word.first == "[", word.last == "]" {
      word = String.UnicodeScalarView(word.dropFirst().dropLast())
    }
    return String(word)
  }

  /// Whether a text starts as a plain number does and none of the words: most fields are asked
  /// for words, and few are any.
  private static func isPlainlyNone(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first else { return false }
    return first >= 0x30 && first <= 0x39 && first != 0x31
  }

  private static let words: [String: Absence] = [
    "-": .notGiven, "–": .notGiven, "—": .notGiven, "\u{2212}": .notGiven, "..": .notGiven,
    "not given": .notGiven,
    "n/a": .notApplicable, "na": .notApplicable, "not applicable": .notApplicable,
    "z": .notApplicable,
    "not due": .notDue, "not yet due": .notDue,
    "not yet known": .notKnown, "unknown": .notKnown, "nk": .notKnown, "n/k": .notKnown,
    "?": .notKnown,
    "tbc": .toBeIdentified, "tbi": .toBeIdentified, "to be identified": .toBeIdentified,
    "to be confirmed": .toBeIdentified,
    "c": .suppressed, "*": .suppressed, "<5": .suppressed, "< 5": .suppressed, "1-5": .suppressed,
    "1–5": .suppressed, "~": .suppressed, "suppressed": .suppressed,
    "x": .notAvailable, "not available": .notAvailable,
    "k": .roundsToZero, "low": .roundsToZero,
  ]
}

/// Which way the row lies whose saving a row shares.
package enum SharedWith: Hashable, Sendable {
  case above
  case below
}
