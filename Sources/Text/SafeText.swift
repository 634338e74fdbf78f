// Text: words that may stand on a screen, and how many cells they take.
// Imports CLinux for the width of a character, and nothing else.

/// Text that holds nothing a terminal would obey: no control, no direction mark, nothing invisible.
///
/// It is the only text that a canvas takes. Whatever comes from a file, a name, an error or a
/// setting becomes one of these where it enters the program; there is no way round the cleaning.
package struct SafeText: Sendable {
  /// The cleaned characters.
  package let string: String
  /// How many terminal cells the text takes on one line.
  package let width: Int
  /// Whether something invisible or harmful was taken out or replaced.
  package let wasCleaned: Bool

  private init(clean string: String, width: Int, wasCleaned: Bool) {
    self.string = string
    self.width = width
    self.wasCleaned = wasCleaned
  }

  /// Cleans `raw`: controls become `�`, tabs and line ends become spaces, and direction marks,
  /// zero-width and unassigned characters are removed.
  package init(_ raw: some StringProtocol) {
    if Self.isPlain(raw.utf8) {
      self.init(clean: String(raw), width: raw.utf8.count, wasCleaned: false)
    } else {
      var cleaning = Cleaning()
      for scalar in raw.unicodeScalars { cleaning.append(scalar) }
      cleaning.finish()
      self.init(clean: cleaning.result, width: cleaning.width, wasCleaned: cleaning.changed)
    }
  }

  private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    // Most text lies in one piece, and is looked through ten times faster there.
    bytes.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? bytes.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  /// No text at all.
  package static let empty = SafeText(clean: "", width: 0, wasCleaned: false)

  package var isEmpty: Bool { string.isEmpty }
}

extension SafeText: Equatable, Hashable {
  package static func == (left: SafeText, right: SafeText) -> Bool { left.string == right.string }

  package func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension SafeText: Comparable {
  package static func < (left: SafeText, right: SafeText) -> Bool { left.string < right.string }
}

extension SafeText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(value) }

  package init(stringInterpolation: DefaultStringInterpolation) {
    self.init(stringInterpolation.description)
  }
}

extension SafeText: CustomStringConvertible {
  package var description: String { string }
}

extension SafeText {
  /// Two texts one after the other. What was cleaned in either stays marked.
  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(
      clean: left.string + right.string, width: left.width + right.width,
      wasCleaned: left.wasCleaned || right.wasCleaned)
  }

  /// The text cut to at most `cells`, with `mark` at its end where something is missing.
  ///
  /// A character is never cut in two, so the result may be a cell narrower than `cells`.
  package func fitted(to cells: Int, mark: SafeText = "…") -> SafeText {
    if width <= cells { return self }
    if cells <= 0 { return .empty }
    let room = max(0, cells - mark.width)
    var kept = ""
    var used = 0
    for character in string {
      let width = SafeText.width(of: character)
      if used + width > room { break }
      kept.append(character)
      used += width
    }
    let end = used + mark.width <= cells ? mark : .empty
    return SafeText(clean: kept + end.string, width: used + end.width, wasCleaned: wasCleaned)
  }

  /// How many cells one character as a person sees it takes.
  package static func width(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + $1.cellWidth }
  }
}

extension Sequence<SafeText> {
  /// The texts in order with `separator` between them.
  package func joined(separator: SafeText = "") -> SafeText {
    var result = SafeText.empty
    for (index, text) in enumerated() {
      result = index == 0 ? text : result + separator + text
    }
    return result
  }
}
