import Testing

@testable import Settings

@Suite struct ThemeNameTests {
  private static let longest = String(repeating: "a", count: 64)

  @Test(
    "Small letters, digits, dots, dashes and underlines make a name",
    arguments: ["a", "7", "dark", "office-wall_2.1", "a-", "a.", longest])
  func names(text: String) throws {
    let name = try #require(ThemeName(text))
    #expect(name.text == text)
    #expect(name.fileName == text + ".toml")
    #expect(ThemeName(fileName: Array(name.fileName.utf8)) == name)
  }

  @Test(
    "What might lead elsewhere, or is nothing to type, is no name",
    arguments: [
      "", ".", "..", ".hidden", "-a", "_a", "a..b", "a/b", "../a", "/etc/passwd", "A", "daRk",
      "a b", "a\u{0}", "a\n", "é", "ａ", longest + "a",
    ])
  func notNames(text: String) {
    #expect(ThemeName(text) == nil)
  }

  @Test(
    "Only files that end in .toml are themes",
    arguments: [".toml", "a.tom", "a.toml~", "a", "A.toml", "a.TOML", ".a.toml.swp", "..toml"])
  func notFiles(name: String) {
    #expect(ThemeName(fileName: Array(name.utf8)) == nil)
  }

  @Test("Bytes that are no text make no name")
  func notText() {
    #expect(ThemeName(fileName: [0x61, 0xFF] + Array(".toml".utf8)) == nil)
  }
}
