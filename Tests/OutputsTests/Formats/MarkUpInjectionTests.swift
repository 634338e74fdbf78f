import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

/// What stands in a council's file is words in every format, whatever it looks like.
@Suite struct MarkUpInjectionTests {
  static let texts = [
    "=HYPERLINK(\"http://example.org\",\"click\")", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)",
    " =1+1", "＝1+1", "a | b \\| c", "<script>alert(1)</script>", "\"quoted\", 'twice'",
    "`code` and ```", "[link](javascript:alert(1))", "![image](http://example.org/x.png)",
    "# heading", "- item", "1. item", "> quotation", "**bold** _it_ ~~gone~~", "&lt;b&gt; &amp;",
    "</td></table><h1>x", "</title></style>", "--> <!--", "]]>", "a;=1+1", "x\u{202E}y",
  ]

  /// A folder in which a text stands wherever words may.
  private func folder(_ text: String) -> MemoryFolder {
    let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let name = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    var folder = MemoryFolder()
    folder["lookout.toml"] = "as_at = 2013-04-30\n\n[authority]\nname = \"\(name)\"\n"
    folder["actions.csv"] = "Action,Status,Owner,Due\n\(cell),in progress,\(cell),2013-03-31\n"
    folder["targets.csv"] =
      "Id,Description,Measure,Target,Actual,Due,Polarity\n"
      + "1,\(cell),\(cell),300,320,2013-04-30,lower\n"
    folder["decisions.csv"] =
      "Id,Date,Decision,Outcome,Progress\n\(cell),2013-04-01,\(cell),\(cell),\(cell)\n"
    folder["workforce.csv"] =
      "Month,Team,Agency FTE,In post FTE\nApr 13,,3,10\nApr 13,\(cell),1,5\n"
    return folder
  }

  private func output(_ text: String) -> RegionOutput {
    RegionOutput(Region(folder(text).snapshot))
  }

  @Test("No field of CSV is a formula, and every text comes back", arguments: texts)
  func csv(text: String) throws {
    let csv = try CSVReading(output(text).text(as: .csv))
    let safe = SafeText(text).string
    #expect(csv.lines.allSatisfy { $0.count == 9 })
    for field in csv.lines.joined() where Double(field) == nil {
      let first = field.unicodeScalars.first { !$0.properties.isWhitespace }
      #expect(first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } != true, "\(field)")
    }
    let trimmed = safe.drop { $0 == " " }
    let values = csv.lines.joined().map { $0.first == "'" ? $0.dropFirst() : $0[...] }
    #expect(values.contains { $0 == safe[...] || $0 == trimmed })
    #expect(csv.value(.targets, "1", "actual") == "320")
  }

  @Test("The page has the elements of any other, and shows the text", arguments: texts)
  func html(text: String) throws {
    let usual = try HTMLReading(output("plain words").text(as: .html))
    let page = try HTMLReading(output(text).text(as: .html))
    #expect(page.elements == usual.elements)
    #expect(page.attributes == usual.attributes)
    let trimmed = SafeText(text).string.drop { $0 == " " }
    #expect(page.words.count { $0.contains(trimmed) } >= 5)
  }

  @Test("Markdown has the lines and cells of any other", arguments: texts)
  func markdown(text: String) {
    let usual = output("plain words").text(as: .markdown)
    let marked = output(text).text(as: .markdown)
    #expect(Self.shape(marked) == Self.shape(usual))
  }

  /// What of each line is mark-up: how it begins, its cells, and every mark that is not escaped.
  private static func shape(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var marks = ""
      var rest = line[...]
      while let character = rest.popFirst() {
        if character == "\\" {
          _ = rest.popFirst()
        } else if "`*_[]<>#|~".contains(character) {
          marks.append(character)
        }
      }
      let list = line.drop { $0 == " " }.hasPrefix("- ") ? "- " : ""
      let number = line.prefixMatch(of: #/[ -]*\d+[.)] /#) == nil ? "" : "1."
      return list + number + marks
    }
  }
}
