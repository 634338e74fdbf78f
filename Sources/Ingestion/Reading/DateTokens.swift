/// The numbers, words and marks that a date is written with.
struct DateTokens {
  struct WholeNumber {
    let value: Int
    /// How many digits it was written with.
    let digits: Int
  }

  private(set) var numbers: [WholeNumber] = []
  private(set) var words: [String] = []
  /// `d` for a number, `w` for a word, and the marks between them: `d/d/d`. Spaces are left out.
  private(set) var shape = ""

  /// Reads a text without the brackets round it, a time of day after it, or `w/e` before it.
  init(_ text: some StringProtocol) {
    var scanner = ByteScanner(Self.core(of: text))
    while true {
      scanner.skipSpaces()
      let digits = scanner.takeDigits()
      let letters = digits.isEmpty ? scanner.takeLetters() : ""
      if !digits.isEmpty {
        // No number of a date has more than four digits.
        let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        numbers.append(WholeNumber(value: value, digits: digits.count))
        shape += "d"
      } else if !letters.isEmpty {
        words.append(letters)
        shape += "w"
      } else if let mark = scanner.takeAny() {
        shape += String(Unicode.Scalar(mark))
      } else {
        break
      }
    }
  }

  private init(numbers: [WholeNumber], words: [String], shape: String) {
    (self.numbers, self.words, self.shape) = (numbers, words, shape)
  }

  /// The shape without the marks that people put beside the name of a month.
  var shapeOfWords: String { shape.filter { !"-.,'/’".contains($0) } }

  /// Without the word that comes first.
  func dropFirst() -> DateTokens {
    DateTokens(numbers: numbers, words: Array(words.dropFirst()), shape: String(shape.dropFirst()))
  }
}

extension DateTokens {
  private static func core(of text: some StringProtocol) -> String {
    var core = text.lowercased()[...].withoutOuterSpaces
    while let first = core.first, let last = core.last, core.count > 1,
      (first == "(" && last == ")") || (first == "[" && last == "]")
    {
      core = core.dropFirst().dropLast().withoutOuterSpaces
    }
    for mark in ["w/e", "week ending", "week ended"] where core.hasPrefix(mark) {
      core = core.dropFirst(mark.count).drop { $0 == ":" || $0 == " " }
    }
    return String(withoutTime(core))
  }

  /// Without a time of day as programs write one: ` 00:00:00`, `t00:00:00`.
  private static func withoutTime(_ text: Substring) -> Substring {
    guard let colon = text.firstIndex(of: ":"),
      let start = text[..<colon].lastIndex(where: { $0 == " " || $0 == "t" }),
      text[text.index(after: start)...].allSatisfy({ $0.isNumber || ":.z".contains($0) })
    else { return text }
    return text[..<start]
  }
}
