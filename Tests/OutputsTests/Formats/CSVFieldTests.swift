import Testing
import Text

@testable import Outputs

@Suite struct CSVFieldTests {
  @Test(
    "What a spreadsheet would work out is made a text",
    arguments: [
      "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "=HYPERLINK(\"http://x\",\"y\")", " =1+1",
      "  @x", "\u{A0}=1", "＝1+1", "＋1", "－1", "＠x", "﹦1", "=", "-", "+", "@", "-1-1", "+1,000",
      "-£5", "-1.2.3", "-1.", "-.5", "-1e5", "+4pp", "-5%",
    ])
  func formulas(words: String) throws {
    let text = CSVField(SafeText(words)).text
    let value = try #require(CSVReading(text).lines.first?.first)
    #expect(value == "'" + SafeText(words).string)
  }

  @Test(
    "Figures and other words stay as they are",
    arguments: [
      "", "0", "-5", "+5", "-1230000", "-0.5", "320", "c", "at least 1230000", "a=b", "1-5", "’=",
      "'=1", "−5", "– not given", "x@y",
    ])
  func plain(words: String) {
    #expect(CSVField(SafeText(words)).text == words)
  }

  @Test(
    "Fields with separators, quotes or blanks at an end are quoted, and come back",
    arguments: [
      "a,b", "a;b", "say \"no\"", "a\"\u{301}, b", "\u{A0}a", "\"", "\"\"", " a", "a ", ",",
      "a,\"b\",c",
    ])
  func quoted(words: String) throws {
    let text = CSVField(SafeText(words)).text
    #expect(text.hasPrefix("\"") && text.hasSuffix("\""))
    #expect(try CSVReading("x," + text + ",y").lines == [["x", words, "y"]])
  }
}
