import RandomNumbers
import Testing
import Text

@testable import Outputs

/// Texts made of what means something in one format or another.
@Suite struct RandomTextTests {
  private static let pieces = [
    "=", "+", "-", "@", "＝", "'", "\"", ",", ";", "|", "\\", "`", "*", "_", "[", "]", "(", ")",
    "<", ">", "&", "&lt;", "#", "~", "$", "^", "!", ".", "1", "9", "1.", "1)", " ", "\u{A0}", "a",
    "é", "🧒🏽", "://", "www.", "-->", "]]>", "\u{301}", "\t", "\n",
  ]

  private static let texts: [SafeText] = {
    var random = SeededRandom(seed: 4_072)
    return (0..<3000).map { _ in
      let count = Int.random(in: 0...8, using: &random)
      return SafeText(
        (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
    }
  }()

  @Test("CSV gives each back, and none as a formula")
  func csv() throws {
    for words in Self.texts {
      let fields = try CSVReading("x,\(CSVField(words).text),y").lines
      let field = try #require(fields.first?[1])
      #expect(fields == [["x", field, "y"]])
      let isMarked = field != words.string
      #expect(!isMarked || field == "'" + words.string)
      let first = field.unicodeScalars.first { !$0.properties.isWhitespace }
      let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true
      #expect(!isFormula || Double(field) != nil, "\(field)")
    }
  }

  @Test("HTML gives each back, as words")
  func html() throws {
    for words in Self.texts where words.string.contains(where: { !$0.isWhitespace }) {
      let page = try HTMLReading("<!DOCTYPE html>\n<p>\(HTML(words).string)</p>")
      #expect(page.elements == ["p"])
      #expect(page.words == [words.string])
    }
  }

  @Test("Markdown without its backslashes is the words, and every mark has one before it")
  func markdown() {
    for words in Self.texts {
      var plain = String.UnicodeScalarView()
      var marks = 0
      var rest = words.markdown.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar == "\\", let escaped = rest.popFirst() {
          plain.append(escaped)
        } else {
          plain.append(scalar)
          marks += "\\`*_[]<>#|~&$^".unicodeScalars.contains(scalar) ? 1 : 0
        }
      }
      #expect(String(plain) == words.string)
      #expect(marks == 0)
    }
  }
}
