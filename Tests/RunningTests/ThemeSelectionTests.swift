import Settings
import TerminalUI
import Testing
import Text

@testable import Running

@Suite("Which theme is shown, as things come to be known")
struct ThemeSelectionTests {
  private static let light = TerminalEvent.backgroundColour(red: 255, green: 255, blue: 255)
  private static let dark = TerminalEvent.backgroundColour(red: 0, green: 0, blue: 0)
  private static let fence = TerminalEvent.deviceAttributes([62])

  private func asked(_ wish: ThemeWish = ThemeWish()) -> ThemeSelection {
    ThemeSelection(wish, askedAt: 1000)
  }

  private func mine(_ text: String) throws -> UserThemes {
    var themes = UserThemes(folder: "~/themes")
    let name = try #require(ThemeName("mine"))
    themes.take(ThemeReader.readUsers(text, name: name), of: name)
    return themes
  }

  @Test("The terminal's answer decides where nobody does")
  func answer() {
    var selection = asked(ThemeWish(background: .dark))
    #expect(selection.choice.theme.name == "dark")
    selection.take(Self.light, at: 1001)
    #expect(selection.choice.theme.name == "light")
    // There was one question, so there is one answer.
    selection.take(Self.dark, at: 1002)
    #expect(selection.choice.theme.name == "light")
  }

  @Test("An answer counts for two seconds", arguments: [(3000, "light"), (3001, "dark")])
  func late(time: Int64, name: String) {
    var selection = asked()
    selection.take(Self.light, at: time)
    #expect(selection.choice.theme.name == name)
  }

  @Test("After the last answer there will be no other")
  func fence() {
    var selection = asked()
    selection.take(Self.fence, at: 1001)
    selection.take(Self.light, at: 1002)
    #expect(selection.choice.theme.name == "dark")
  }

  @Test("What was not asked is not taken for an answer")
  func notAsked() {
    var selection = ThemeSelection(ThemeWish(), askedAt: nil)
    selection.take(Self.light, at: 1)
    #expect(selection.choice.theme.name == "dark")
  }

  @Test("The first frame waits for the user's themes, and for the answer where it decides")
  func open() {
    var selection = asked()
    #expect(selection.isOpen)
    selection.take(UserThemes(folder: nil))
    #expect(selection.isOpen)
    selection.take(Self.fence, at: 1001)
    #expect(!selection.isOpen)
    var named = asked()
    named.take(UserThemes(folder: nil))
    named.take(setting: "mono")
    #expect(!named.isOpen)
  }

  @Test("The folder's settings decide over the answer, and give way again")
  func setting() {
    var selection = asked()
    selection.take(setting: "mono")
    selection.take(Self.light, at: 1001)
    #expect(selection.choice.theme.name == "mono")
    selection.take(setting: nil)
    #expect(selection.choice.theme.name == "light")
    #expect(selection.choice.trouble == nil)
  }

  @Test("A theme that cannot be had leaves the one before, until it comes")
  func missing() throws {
    var selection = asked()
    selection.take(setting: "light")
    selection.take(UserThemes(folder: nil))
    selection.take(setting: "mine")
    #expect(selection.choice.theme.name == "light")
    #expect(selection.choice.trouble != nil)
    selection.take(try mine("[rag]\nred = 9\n"))
    #expect(selection.choice.theme.name == "mine")
    #expect(selection.choice.trouble == nil)
  }

  @Test("A broken save leaves the last good version, and so does the file's end")
  func broken() throws {
    var selection = ThemeSelection(ThemeWish(option: ThemeName("mine")), askedAt: nil)
    #expect(selection.choice.theme.name == "dark")
    #expect(selection.choice.trouble == nil)
    var themes = try mine("[rag]\nred = 9\n")
    selection.take(themes)
    let good = selection.choice.theme
    #expect(good.name == "mine")
    let name = try #require(ThemeName("mine"))
    themes.take(ThemeReader.readUsers("[rag]\nred = x\n", name: name), of: name)
    selection.take(themes)
    #expect(selection.choice.theme == good)
    #expect(selection.choice.trouble?.string.contains("mine.toml line 2, column") == true)
    themes.remove(name)
    selection.take(themes)
    #expect(selection.choice.theme == good)
    #expect(selection.choice.trouble?.string.contains("no theme “mine”") == true)
  }
}
