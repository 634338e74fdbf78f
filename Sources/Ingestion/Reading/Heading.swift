package import Text

/// A heading of a file, split into what it names and the unit that it gives.
///
/// Case, spaces, underscores and punctuation do not count: `Target Saving £k`, `target_saving_k`
/// and `TARGET SAVING (£'000)` name one thing in one unit.
package struct Heading: Equatable, Sendable {
  /// The heading as the file has it.
  package let text: SafeText
  /// Its letters and digits in small letters, without the unit.
  package let base: String
  /// The unit of money that it says; nil where it says none.
  package let unit: MoneyUnit?
  /// Whether the settings say what it names.
  let isMapped: Bool

  package init(_ text: SafeText) {
    self.text = text
    var words = Self.words(of: text.string)
    unit = Self.takeUnit(from: &words)
    if unit != nil, words.last == "in" { words.removeLast() }
    base = words.joined()
    isMapped = false
  }

  /// A heading that stands for a column, whatever its words are. Its own unit counts before the
  /// one in the column's name.
  init(_ heading: Heading, as column: Column) {
    text = heading.text
    base = column.base
    unit = column.isMoney ? heading.unit ?? column.unit : nil
    isMapped = true
  }
}

extension Heading {
  /// Runs of letters and digits; a pound sign starts a run, an apostrophe does not end one.
  private static func words(of text: String) -> [String] {
    if text == "#" { return ["no"] }
    // Text that stands in a longer field is not taken apart.
    guard text.utf8.count <= Limits.headingBytes else { return [] }
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.unicodeScalars.append(scalar)
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      case 0xC0... where isLetterOrDigit(scalar): word += scalar.properties.lowercaseMapping
      default:
        if scalar == "'" || scalar == "’" || scalar == "‘" { continue }
        if !word.isEmpty { words.append(word) }
        word = scalar == "£" ? "£" : ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func takeUnit(from words: inout [String]) -> MoneyUnit? {
    if let index = words.firstIndex(where: { $0.hasPrefix("£") }) {
      return takePounds(from: &words, at: index)
    }
    guard words.count > 1, let last = words.last else { return nil }
    if last == "gbp" || last == "pounds" {
      words.removeLast()
      return .pounds
    }
    guard let unit = MoneyUnit(word: last) else { return nil }
    words.removeLast()
    return unit
  }

  /// `£k`, `£ 000`, `£`, and `£saving` for a saving in pounds.
  private static func takePounds(from words: inout [String], at index: Int) -> MoneyUnit {
    let rest = String(words[index].dropFirst())
    words.remove(at: index)
    if rest.isEmpty || rest == "s" {
      guard index < words.count, let unit = MoneyUnit(word: words[index]) else { return .pounds }
      words.remove(at: index)
      return unit
    }
    if let unit = MoneyUnit(word: rest) { return unit }
    words.insert(rest, at: index)
    return .pounds
  }
}
