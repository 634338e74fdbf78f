import Testing

@testable import Text

@Suite struct SafeTextTests {
  @Test("Plain text stays as it is")
  func plain() {
    let text = SafeText("Children in care 300–310, £911k, é")
    #expect(text.string == "Children in care 300–310, £911k, é")
    #expect(!text.wasCleaned)
    #expect(text.width == 34)
  }

  @Test(
    "What a terminal would obey becomes a visible mark",
    arguments: [
      "\u{1B}", "\u{0}", "\u{7}", "\u{8}", "\u{D}", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}",
    ])
  func controls(character: String) {
    let text = SafeText("a" + character + "b")
    #expect(text.string == "a\u{FFFD}b")
    #expect(text.wasCleaned)
  }

  @Test(
    "What is not seen is taken out",
    arguments: [
      "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{2028}", "\u{E0041}",
      "\u{E000}", "\u{115F}", "\u{3164}", "\u{34F}", "\u{FE0E}", "\u{E0100}", "\u{378}", "\u{61C}",
    ])
  func invisible(character: String) {
    let text = SafeText("36" + character)
    #expect(text.string == "36")
    #expect(text.wasCleaned)
    #expect(text.width == 2)
  }

  @Test("Tabs and line ends become spaces, a line end of two characters one")
  func spaces() {
    #expect(SafeText("a\tb\nc\r\nd").string == "a b c d")
    #expect(!SafeText("a\tb\nc\r\nd").wasCleaned)
    #expect(SafeText("end\r").string == "end\u{FFFD}")
  }

  @Test("Wide characters take two cells, marks none")
  func widths() {
    #expect(SafeText("中文").width == 4)
    #expect(SafeText("e\u{301}").width == 1)
    #expect(SafeText("▁▂█✖●■◆").width == 7)
  }

  @Test("Text is cut at the right edge with a mark, never within a character")
  func fitting() {
    #expect(SafeText("children").fitted(to: 8) == "children")
    #expect(SafeText("children").fitted(to: 7) == "childr…")
    #expect(SafeText("中文字").fitted(to: 4) == "中…")
    #expect(SafeText("中文字").fitted(to: 4).width == 3)
    #expect(SafeText("children").fitted(to: 1) == "…")
    #expect(SafeText("children").fitted(to: 0).isEmpty)
    #expect(SafeText("children").fitted(to: -3).isEmpty)
  }

  @Test("Text put together keeps what was cleaned in its parts")
  func joining() {
    let text = SafeText("a") + SafeText("b\u{200B}")
    #expect(text.string == "ab")
    #expect(text.wasCleaned)
    #expect([SafeText("1"), "2", "3"].joined(separator: ", ") == "1, 2, 3")
  }

  @Test("No scalar at all gets through that could act on a terminal")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = SafeText(String(Character(scalar)))
      for kept in text.string.unicodeScalars {
        let category = kept.properties.generalCategory
        let isHarmless =
          category != .control && category != .format && category != .lineSeparator
          && category != .paragraphSeparator && category != .privateUse && category != .unassigned
        if !isHarmless { Issue.record("U+\(String(value, radix: 16)) gets through") }
      }
    }
  }
}
