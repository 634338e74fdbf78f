import CareModel
import RandomNumbers
import Text

@testable import Ingestion

/// A table of any texts, and a program that writes it in some way.
struct RandomTable {
  enum Encoding: CaseIterable {
    case utf8, utf8Marked, utf16LittleEndian, utf16BigEndian, utf16Unmarked, windows1252
  }

  let rows: [[String]]
  let separator: Character
  let lineEnd: String
  let quotesAll: Bool
  let encoding: Encoding

  /// Rows of two columns of words and one of anything, under headings.
  init(_ random: inout SeededRandom) {
    let encoding = Encoding.allCases.randomElement(using: &random) ?? .utf8
    let count = Int.random(in: 1...8, using: &random)
    rows =
      [["action", "status", "comment"]]
      + (0..<count).map { ["A\($0)", "done", Self.text(&random, for: encoding)] }
    separator = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    quotesAll = Bool.random(using: &random)
    self.encoding = encoding
  }

  private static func text(_ random: inout SeededRandom, for encoding: Encoding) -> String {
    let common: [Unicode.Scalar] = [
      "a", "Z", "9", ",", ";", "\t", "|", "\"", "\"", " ", "é", "£", "’", "\n", "\r", "'", "=",
      "\u{A0}",
    ]
    // Some that cleaning takes out or changes, and some that Windows-1252 has not.
    let rare: [Unicode.Scalar] = ["\u{1B}", "\u{AD}", "\u{81}", "\0"]
    let wide: [Unicode.Scalar] = [
      "語", "😀", "\u{200B}", "\u{202E}", "\u{301}", "\u{FEFF}", "\u{2028}",
    ]
    let letters = common + common + rare + (encoding == .windows1252 ? [] : wide)
    let length = Int.random(in: 0...14, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(letters.randomElement(using: &random) ?? "a") }
    return String(text)
  }
}

extension RandomTable {
  /// The file that the program writes.
  var bytes: [UInt8] {
    let text = rows.map(line).joined()
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8Marked: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16LittleEndian: [0xFF, 0xFE] + little
    case .utf16BigEndian: [0xFE, 0xFF] + big
    case .utf16Unmarked: little
    case .windows1252: windows1252(text)
    }
  }

  /// The physical lines on which a row stands.
  func lines(ofRow index: Int) -> ClosedRange<Int> {
    let start = 1 + rows[..<index].reduce(0) { $0 + Self.lineEnds(in: line($1)) }
    return start...start + Self.lineEnds(in: line(rows[index])) - 1
  }

  private func line(_ row: [String]) -> String {
    row.map(field).joined(separator: String(separator)) + lineEnd
  }

  /// A field, in quotes where it has to be. Marks on a quote do not make it another character.
  private func field(_ text: String) -> String {
    let special: [Unicode.Scalar] = ["\"", "\n", "\r"] + separator.unicodeScalars
    let scalars = text.unicodeScalars
    if !quotesAll, !scalars.contains(where: special.contains) { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
    }
    return String(quoted) + "\""
  }

  private static func lineEnds(in text: String) -> Int {
    var previous: Unicode.Scalar = "a"
    return text.unicodeScalars.count { scalar in
      defer { previous = scalar }
      return scalar == "\r" || (scalar == "\n" && previous != "\r")
    }
  }
}
