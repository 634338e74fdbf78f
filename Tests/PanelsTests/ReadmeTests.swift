import Dashboard
import ProjectFiles
import TerminalUI
import Testing
import Text

@testable import Panels

@Suite struct ReadmeTests {
  @Test("The picture in the README is the screen as it is")
  func picture() throws {
    let readme = try #require(Self.readme)
    let canvas = Screen.render(ScreenTests.state(), size: Size(width: 120, height: 36))
    #expect(readme.contains("```\n" + canvas.description + "\n```"), "\(canvas)")
  }

  @Test("Every key stands in the README with what it does", arguments: KeyBinding.all.indices)
  func keys(index: Int) throws {
    let binding = KeyBinding.all[index]
    let row = "| `\(binding.keyText)` | \(binding.help) |"
    #expect(try #require(Self.readme).contains(row), "\(row)")
  }

  @Test("Every key stands on the manual page with what it does", arguments: KeyBinding.all.indices)
  func manualKeys(index: Int) throws {
    let binding = KeyBinding.all[index]
    let page = try #require(ProjectFile.text("packaging/lookout.1"))
    let keys = try #require(page.split(separator: "\n.SH KEYS\n").last)
    #expect(keys.contains(".TP\n.B \(binding.keyText)\n\(binding.help)\n"))
  }

  @Test("The keys of the pages stand in the README and on the manual page")
  func pageKeys() throws {
    let keys = Page.keyed.map { String($0.key) }
    let row = "| \(keys.map { "`\($0)`" }.joined(separator: " ")) | the page of that key;"
    #expect(try #require(Self.readme).contains(row))
    let page = try #require(ProjectFile.text("packaging/lookout.1"))
    #expect(page.contains("\n.B \(keys.joined(separator: " "))\nthe page of that key;"))
  }

  @Test("Every page stands in the README by its key, and in the help")
  func pages() throws {
    let readme = try #require(Self.readme)
    let row = try #require(
      readme.split(separator: "\n").first { $0.contains("the page of that key") })
    let help = Screen.render(
      ScreenTests.state(keys: [.character("?")]), size: Size(width: 120, height: 36)
    ).description.split(separator: "\n").first { $0.contains("the page or panel of that key") }
    let words = try #require(help)
    #expect(words.contains(" 1–9 "))
    let keys = words.replacing(" 1–9 ", with: " 1 2 3 4 5 6 7 8 9 ")
    for key in Page.keyed.map(\.key) {
      #expect(row.contains("`\(key)`"), "\(key)")
      #expect(keys.contains(" \(key) "), "\(key)")
    }
    for panel in Panel.allCases where panel != .authorities {
      #expect(keys.contains(" \(panel.rawValue) "))
    }
  }

  @Test("Every role of a theme stands in the README", arguments: Role.allCases)
  func roles(role: Role) throws {
    let names = role.rawValue.split(separator: ".")
    let row = try #require(Self.readme).split(separator: "\n").first {
      $0.hasPrefix("| `[\(names[0])]` |")
    }
    #expect(try #require(row).contains("`\(names[1])`"), "\(role.rawValue)")
  }

  private static let readme = ProjectFile.text("README.md")
}
