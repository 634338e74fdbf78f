import CareModel
import RandomNumbers
import Testing

@testable import Ingestion

/// Compares the reader of numbers with the grammar as it is written down, on numbers that were
/// typed right and on those with a slip or two.
@Suite("The grammar of numbers, by its letter")
struct NumberGrammarPropertyTests {
  @Test("What the grammar allows is read as what it means, and nothing else is")
  func letter() {
    var random = SeededRandom(seed: 1234)
    var counts = [0, 0]
    for _ in 0..<6_000 {
      var text = Self.number(&random)
      for _ in 0..<Int.random(in: 0...2, using: &random) { Self.slip(in: &text, &random) }
      let expected = Self.meaning(of: text)
      #expect(WrittenNumber(text)?.number() == expected, "“\(text)”")
      counts[expected == nil ? 0 : 1] += 1
    }
    #expect(counts[0] > 1_000 && counts[1] > 1_000, "\(counts)")
  }

  /// A number by the grammar, with spaces here and there.
  private static func number(_ random: inout SeededRandom) -> String {
    func maybe(_ text: String) -> String {
      let space = Int.random(in: 0..<5, using: &random) == 0 ? " " : ""
      return Int.random(in: 0..<4, using: &random) == 0 ? text + space : ""
    }
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }
    var text = maybe("(") + maybe("-") + maybe("£") + maybe("-")
    if Bool.random(using: &random) {
      text += digits(Int.random(in: 1...5, using: &random))
    } else {
      text += digits(Int.random(in: 1...3, using: &random))
      for _ in 0..<Int.random(in: 0...2, using: &random) { text += "," + digits(3) }
    }
    text += maybe("." + digits(Int.random(in: 0...6, using: &random)))
    text += maybe(["k", "m", "bn"].randomElement(using: &random) ?? "k") + maybe("%")
    return text + (text.hasPrefix("(") ? ")" : "") + maybe("-")
  }

  private static func slip(in text: inout String, _ random: inout SeededRandom) {
    var letters = Array(text)
    let place = Int.random(in: 0...letters.count, using: &random)
    if Bool.random(using: &random), place < letters.count { letters.remove(at: place) }
    if Bool.random(using: &random) {
      letters.insert("0123456789,.-()£kmbn% e_".randomElement(using: &random) ?? "0", at: place)
    }
    text = String(letters)
  }

  /// What the grammar makes of a text: nil for no number.
  private static func meaning(of text: String) -> Number? {
    let grammar =
      /(\( *)?(- *)?(£ *)?(- *)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)? *(k|m|bn)? *%? *(\))?(- *)?/
    let core = text.drop { $0 == " " }
    guard let match = try? grammar.wholeMatch(in: core.trimmedEnd) else { return nil }
    guard (match.1 == nil) == (match.8 == nil) else { return nil }
    let signs = [match.1, match.2, match.4, match.9].compactMap(\.self)
    guard signs.count <= 1 else { return nil }
    let fraction = match.6?.dropFirst() ?? ""
    let exponent = match.7 == "k" ? 3 : match.7 == "m" ? 6 : match.7 == "bn" ? 9 : 0
    guard let digits = Int128(match.5.filter { $0 != "," } + fraction) else { return nil }
    // In hundred-thousandths and less, and then to the nearest ten-thousandth, halves up.
    let scaled = digits * power(exponent + 5)
    let (cut, _) = scaled.quotientAndRemainder(dividingBy: power(fraction.count))
    let rounded = (cut + 5) / 10
    guard let value = Int64(exactly: rounded) else { return nil }
    return Number(tenThousandths: signs.isEmpty ? value : -value)
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
