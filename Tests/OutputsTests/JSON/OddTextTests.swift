import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

@Suite struct OddTextTests {
  @Test("A text comes back from JSON as it went in, whatever it holds")
  func everyScalar() throws {
    let controls = (0..<0x20).compactMap { Unicode.Scalar($0).map(String.init) }.joined()
    for text in ["", "\"", "\\", "\\n", "/", controls, "\u{7F}\u{2028}", "é 🧒🏽 ق", "</script>"] {
      let value = JSONValue.object([(text, .list([.text(text)]))])
      #expect(try ReadJSON(value.text) == .object([.init(key: text, value: [.text(text)])]))
    }
  }

  @Test("Empty lists, empty objects and values of one line are JSON")
  func shapes() throws {
    let value = JSONValue.object([
      ("list", .list([])), ("object", .object([])), ("flags", .list([.flag(true), .null])),
      ("least", .integer(.min)), ("decimal", .decimal("-0.5")),
    ])
    #expect(
      try ReadJSON(value.text) == [
        "list": [], "object": .object([]), "flags": [true, nil],
        "least": .number("-9223372036854775808"), "decimal": -0.5,
      ])
  }

  @Test(
    "Odd words in a plan come out as JSON, cleaned of what a terminal would obey",
    arguments: [
      ("A \"quoted\" aim", "A \"quoted\" aim"), ("back\\slash", "back\\slash"),
      ("{\"a\": 1}", "{\"a\": 1}"), ("red \u{1B}[31m", "red \u{FFFD}[31m"),
      ("two\nlines", "two lines"), ("nought\u{0}", "nought\u{FFFD}"), ("café 🧒🏽", "café 🧒🏽"),
      ("=1+1", "=1+1"), ("null", "null"),
    ])
  func oddWords(written: String, read: String) throws {
    var plan = SamplePlan()
    plan.cells["7", "Description"] = written
    #expect(try plan.json()["targets"]?.row("7")?["description"]?.string == read)
  }

  @Test("Figures at the edge of what can be held are JSON numbers")
  func largeFigures() throws {
    var plan = SamplePlan()
    plan.cells["7", "Achieved No."] = "900,000,000,000,000"
    plan.cells["7", "Target No."] = "-0.0001"
    plan.cells["7", "Target Saving £k"] = "(0.0005)"
    let json = try plan.json()
    #expect(json["targets"]?.row("7")?["actual"] == 900_000_000_000_000)
    #expect(json["targets"]?.row("7")?["target"] == .number("-0.0001"))
    #expect(json["savings"]?["lines"]?.row("7")?["target"] == -1)
  }
}
