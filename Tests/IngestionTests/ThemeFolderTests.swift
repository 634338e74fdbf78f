import CareModel
import Settings
import TestFolders
import Testing
import Text

@testable import Ingestion

@Suite("The folder of the user's themes")
struct ThemeFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("lookout")
    try folder.makeFolder("lookout/themes")
  }

  private func themes() -> ThemeFolder {
    ThemeFolder(below: folder.root, shownPath: "~/themes")
  }

  private func matter(_ themes: ThemeFolder, _ name: String) throws -> ThemeFault.Matter? {
    themes.themes[try #require(ThemeName(name))]?.faults.first?.matter
  }

  private func write(_ name: String, _ text: String) throws {
    try folder.write("lookout/themes/\(name)", text)
  }

  @Test("Every file with the name of a theme is read, and no other")
  func names() throws {
    for name in ["b.toml", "a.toml", "A.toml", ".c.toml", "d.toml~", "e..f.toml", "g.txt"] {
      try write(name, "[rag]\nred = 9\n")
    }
    try folder.makeFolder("lookout/themes/deeper")
    try write("deeper/h.toml", "")
    var themes = themes()
    let isChanging = themes.look()
    #expect(!isChanging)
    #expect(themes.themes.names.map(\.text) == ["a", "b"])
    #expect(themes.themes.folder == "~/themes")
    #expect(try themes.themes[#require(ThemeName("a"))]?.good != nil)
  }

  @Test("A file that is saved is read again; a broken one keeps the last good theme")
  func saves() throws {
    let name = try #require(ThemeName("a"))
    var themes = themes()
    try write("a.toml", "[rag]\nred = 9\n")
    _ = themes.look()
    let first = try #require(themes.themes[name]?.good)
    try write("a.toml", "[rag]\nred = 1\n")
    _ = themes.look()
    let second = try #require(themes.themes[name]?.good)
    #expect(first != second)
    try write("a.toml", "[rag]\nred = \n")
    _ = themes.look()
    #expect(themes.themes[name]?.good == second)
    #expect(themes.themes[name]?.faults.first?.line == 2)
    try write("a.toml", "[rag]\nred = 9\n")
    _ = themes.look()
    #expect(themes.themes[name]?.good == first)
    #expect(themes.themes[name]?.faults == [])
    try folder.remove("lookout/themes/a.toml")
    _ = themes.look()
    #expect(themes.themes.names == [])
    // The same bytes once more are not taken for the ones that were read.
    try write("a.toml", "[rag]\nred = 9\n")
    _ = themes.look()
    #expect(themes.themes[name]?.good == first)
  }

  @Test("No link is followed to a file, and none but ordinary files are read")
  func links() throws {
    try folder.write("elsewhere.toml", "[rag]\nred = 9\n")
    try folder.link("lookout/themes/a.toml", to: "../../elsewhere.toml")
    try folder.makePipe("lookout/themes/b.toml")
    try folder.makeFolder("lookout/themes/c.toml")
    var themes = themes()
    _ = themes.look()
    for name in ["a", "b", "c"] {
      #expect(try matter(themes, name) == .cannotRead(.notAFile), "\(name)")
    }
  }

  @Test("The folder itself may be a link, as of those who keep their settings elsewhere")
  func linkedFolder() throws {
    let other = try TemporaryFolder()
    try other.link("lookout", to: folder.path + "/lookout")
    try write("a.toml", "")
    var themes = ThemeFolder(below: other.root, shownPath: "")
    _ = themes.look()
    #expect(themes.themes.names.map(\.text) == ["a"])
  }

  @Test("A file that is too long is not read")
  func long() throws {
    try write("a.toml", String(repeating: "#", count: 65_536))
    try write("b.toml", String(repeating: "#", count: 65_537))
    var themes = themes()
    _ = themes.look()
    #expect(try matter(themes, "a") == nil)
    #expect(try matter(themes, "b") == .tooLong(limit: 65_536))
  }

  @Test("Of too many files the first are read")
  func many() throws {
    for number in 100..<165 { try write("t\(number).toml", "") }
    var themes = themes()
    _ = themes.look()
    #expect(themes.themes.names.map(\.text) == (100..<164).map { "t\($0)" })
  }

  @Test("A file that may not be read is named", .enabled(if: !TemporaryFolder.isRoot))
  func permission() throws {
    try write("a.toml", "")
    try folder.setMode("lookout/themes/a.toml", 0)
    var themes = themes()
    _ = themes.look()
    #expect(try matter(themes, "a") == .cannotRead(.permission))
  }

  @Test("A folder that is not there has no themes, until it comes")
  func missing() throws {
    let empty = try TemporaryFolder()
    var themes = ThemeFolder(below: empty.root, shownPath: "")
    _ = themes.look()
    #expect(themes.themes.names == [])
    try empty.makeFolder("lookout")
    try empty.makeFolder("lookout/themes")
    try empty.write("lookout/themes/a.toml", "")
    _ = themes.look()
    #expect(themes.themes.names.map(\.text) == ["a"])
  }
}
