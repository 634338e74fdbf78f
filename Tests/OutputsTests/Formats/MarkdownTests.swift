import CareModel
import SampleFolders
import Samples
import Testing
import Text

@testable import Outputs

@Suite struct MarkdownTests {
  private func markdown(_ folder: MemoryFolder, panel: ShownPanel? = nil) -> String {
    RegionOutput(Region(folder.snapshot)).text(as: .markdown, panel: panel)
  }

  @Test(
    "No words are mark-up",
    arguments: [
      ("a | b", #"a \| b"#), (#"a \| b"#, #"a \\\| b"#), ("**bold**", #"\*\*bold\*\*"#),
      ("_it_", #"\_it\_"#), ("`code`", #"\`code\`"#), ("[x](http://y)", #"\[x\](http\://y)"#),
      ("<script>", #"\<script\>"#), ("&lt;", #"\&lt;"#), ("~~gone~~", #"\~\~gone\~\~"#),
      ("![i](x)", #"!\[i\](x)"#), ("$x$", #"\$x\$"#), ("www.example.org", #"www\.example.org"#),
      ("plain words, 1.5%", "plain words, 1.5%"),
    ])
  func words(words: String, expected: String) {
    #expect(SafeText(words).markdown == expected)
  }

  @Test(
    "At the beginning of a line no words begin a heading, a list, a quotation or code",
    arguments: [
      ("# heading", ##"\# heading"##), ("- item", #"\- item"#), ("+ item", #"\+ item"#),
      ("* item", #"\* item"#), ("1. item", #"1\. item"#), ("12) item", #"12\) item"#),
      ("> quoted", #"\> quoted"#), ("---", #"\---"#), ("===", #"\==="#), ("    code", "code"),
      ("  - item", #"\- item"#), ("2013/14: £1", "2013/14: £1"), ("1 more", "1 more"),
      ("~~~", #"\~\~\~"#),
    ])
  func lines(words: String, expected: String) {
    #expect(SafeText(words).markdownLine == expected)
  }

  @Test("Parts have headings, what belongs to a sentence is a list, figures stand at the right")
  func layout() {
    let text = markdown(MemoryFolder(.costImprovementPlan), panel: .savings)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(7) == [
        "**OFFICIAL-SENSITIVE**", "", "# Sample council, as at 30 Apr 2013 (DEMO)", "",
        "Audience: internal", "", "## Savings",
      ])
    #expect(lines.contains("| saving | target | achieved | short by | shared by |"))
    #expect(lines.contains("| :--- | ---: | ---: | ---: | :--- |"))
    #expect(lines.contains("| 1 | £300k | £264k | £36k | 1, 2, 3 |"))
    let actions = markdown(.anotherCouncil, panel: .actions)
    #expect(actions.contains("\n- "))
    #expect(actions.contains("\n  - Ten more foster carers: in progress"))
  }

  @Test(
    "Every row of a table has as many cells as its heading",
    arguments: [MemoryFolder(.costImprovementPlan), .inventedService, .anotherCouncil].indices)
  func tables(index: Int) {
    let folders = [MemoryFolder(.costImprovementPlan), .inventedService, .anotherCouncil]
    for block in markdown(folders[index]).split(separator: "\n\n") where block.hasPrefix("|") {
      let counts = block.split(separator: "\n").map { line in
        line.replacing(#"\|"#, with: "").count { $0 == "|" }
      }
      #expect(counts.count >= 2 && Set(counts).count == 1)
    }
  }

  @Test("Lines of a budget stand below the one that they are parts of")
  func depth() {
    #expect(markdown(.anotherCouncil, panel: .budget).contains("\n| &emsp;Homes | £7,800k |"))
  }

  @Test("The authorities of a region have headings below that of the region")
  func region() {
    let region = MemoryFolder.region([("north", MemoryFolder(.costImprovementPlan))])
    let text = RegionOutput(region).text(as: .markdown)
    #expect(text.hasPrefix("**OFFICIAL-SENSITIVE**\n\n# 1 authority\n\nAudience: internal\n\n## S"))
    #expect(text.contains("\n\n### Targets\n\n"))
  }
}
