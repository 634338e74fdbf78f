import CareModel
import SampleFolders
import Samples
import Testing
import Text

@testable import Outputs

@Suite struct HTMLTests {
  private static let folders: [MemoryFolder] = [
    MemoryFolder(.costImprovementPlan), MemoryFolder(.workforce), .inventedService,
    .anotherCouncil, MemoryFolder(.financialPlan), MemoryFolder(.workload),
  ]

  private static func page(_ folder: MemoryFolder, for audience: Audience? = nil) -> String {
    RegionOutput(Region(folder.snapshot), for: audience).text(as: .html)
  }

  @Test(
    "Every element is closed, and nothing runs or is fetched", arguments: folders.indices)
  func elements(index: Int) throws {
    let page = Self.page(Self.folders[index])
    let read = try HTMLReading(page)
    #expect(read.elements.prefix(2) == ["html", "head"])
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "article",
      "section", "h1", "h2", "p", "ul", "li", "table", "caption", "thead", "tbody", "tr", "th",
      "td",
    ]
    #expect(Set(read.elements).subtracting(known) == [])
    for word in ["src=", "href", "url(", "@import", "<script", "://"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("<html lang=\"en-GB\">"))
    #expect(read.attributes.contains("default-src 'none'"))
    #expect(read.elements.count { $0 == "h1" } == 1)
    #expect(read.elements.count { $0 == "caption" } == read.elements.count { $0 == "table" })
  }

  @Test("Every word of the text is on the page", arguments: folders.indices)
  func words(index: Int) throws {
    let folder = Self.folders[index]
    let words = Set(try HTMLReading(Self.page(folder)).words.map { $0.drop { $0 == "\u{2003}" } })
    for part in ShowOutput.document(of: folder.figures()).parts {
      for block in part.blocks {
        switch block {
        case .sentence(let text), .item(let text, _):
          #expect(words.contains { $0.trimmed == text.string }, "\(text)")
        case .table(let table):
          for cell in table.rows.joined() where !cell.words.isEmpty {
            #expect(words.contains { $0.trimmed == cell.words.string[...] }, "\(cell.words)")
          }
        }
      }
    }
  }

  @Test("Headings of rows and columns are marked as such, and figures stand at the right")
  func table() {
    let page = Self.page(MemoryFolder(.costImprovementPlan))
    #expect(page.contains("<th scope=\"col\">saving</th>"))
    #expect(page.contains("<th scope=\"col\" class=\"figure\">short by</th>"))
    #expect(page.contains("<th scope=\"row\">11</th>\n<td class=\"figure\">£180k</td>"))
  }

  @Test("What belongs to an item is a list within it")
  func lists() {
    #expect(
      [OutputBlock].list.html.joined.string
        == "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul></li>\n</ul>\n<p>d</p>\n"
        + "<ul>\n<li>e</li>\n</ul>\n<ul>\n<li>f</li>\n</ul>")
  }

  @Test("Words that look like mark-up are words")
  func escaped() {
    #expect(
      HTML("<a href=\"x\">&'</a>").string == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;")
  }
}

extension [OutputBlock] {
  fileprivate static let list: [OutputBlock] = [
    .item("a"), .item("b"), .subitem("c"), .sentence("d"), .subitem("e"), .item("f"),
  ]
}

extension StringProtocol {
  fileprivate var trimmed: Self.SubSequence {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
