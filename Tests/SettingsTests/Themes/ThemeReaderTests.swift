import CareModel
import TerminalUI
import Testing
import Text

@testable import Settings

@Suite struct ThemeReaderTests {
  private static func theme(_ text: String, _ name: String = "test") throws -> Theme {
    guard case .theme(let theme) = ThemeReader.read(text, name: name) else { throw NotRead() }
    return theme
  }

  private static func usersTheme(_ text: String, _ name: String = "mine") throws -> Theme {
    let name = try #require(ThemeName(name))
    guard case .theme(let theme) = ThemeReader.readUsers(text, name: name) else { throw NotRead() }
    return theme
  }

  private struct NotRead: Error {}

  private static func faults(_ text: String) -> [ThemeFault] {
    guard case .faults(let faults) = ThemeReader.read(text, name: "test") else { return [] }
    return faults
  }

  @Test(
    "Every theme that comes with the program can be read and inks every role",
    arguments: ShippedThemes.names)
  func shipped(name: String) throws {
    let theme = try #require(ShippedThemes.theme(named: name))
    #expect(theme.name == name)
    for role in Role.allCases { #expect(theme[role] != .plain, "\(role)") }
  }

  @Test("There is no other theme")
  func notShipped() {
    #expect(ShippedThemes.names == ["dark", "light", "mono"])
    #expect(ShippedThemes.theme(named: "Dark") == nil)
  }

  @Test("An ink is a colour, or a table for many, sixteen and no colours")
  func inks() throws {
    let theme = try Self.theme(
      """
      [rag]
      red = { rgb = "#e5534b", ansi = "bright-red", mono = "bold reverse" }
      green = "#57ab5a"
      blue = { palette = 75 }
      [text]
      normal = { rgb = "#0a0B0c", palette = 9, ansi = "black underline", ansi_words = "default" }
      strong = 0
      muted = 255
      faint = "default"
      """)
    #expect(
      theme[.red]
        == Ink(
          many: .init(.rgb(red: 0xE5, green: 0x53, blue: 0x4B)), sixteen: .init(.brightRed),
          attributes: [.bold, .reverse]))
    #expect(theme[.green] == Ink(many: .init(.rgb(red: 0x57, green: 0xAB, blue: 0x5A))))
    #expect(theme[.blue] == Ink(many: .init(.palette(75))))
    #expect(
      theme[.text]
        == Ink(
          many: .init(.rgb(red: 10, green: 11, blue: 12), palette: 9),
          sixteen: .init(.black, words: .terminalDefault, attributes: .underline)))
    #expect(theme[.strong] == Ink(many: .init(.palette(0))))
    #expect(theme[.muted] == Ink(many: .init(.palette(255))))
    #expect(theme[.faint] == Ink(many: .init(.terminalDefault)))
    #expect(theme[.amber] == .plain)
  }

  @Test(
    "What is wrong is named with its line and key",
    arguments: [
      ("[rag]\nred = \"#e5534\"", 2, "rag.red"), ("[rag]\nred = \"#+5534b\"", 2, "rag.red"),
      ("[rag]\nred = 256", 2, "rag.red"), ("[rag]\nred = -1", 2, "rag.red"),
      ("[rag]\n\npink = \"#e5534b\"", 3, "rag.pink"), ("rag = \"#e5534b\"", 1, "rag"),
      ("[rag]\nred = { rgb = \"#e5534b\", ansi = \"pink\" }", 2, "rag.red.ansi"),
      ("[rag]\nred = { ansi = \"\" }", 2, "rag.red.ansi"),
      ("[rag]\nred = { ansi = \"red blinking\" }", 2, "rag.red.ansi"),
      ("[rag]\nred = { ansi_words = \"red bold\" }", 2, "rag.red.ansi_words"),
      ("[rag]\nred = { palette = \"9\" }", 2, "rag.red.palette"),
      ("[rag]\nred = { mono = \"blinking\" }", 2, "rag.red.mono"),
      ("[rag]\nred = { hue = 1 }", 2, "rag.red.hue"),
      ("\ninherits = \"solarised\"", 2, "inherits"), ("inherits = 1", 1, "inherits"),
    ])
  func faults(text: String, line: Int, key: String) throws {
    let faults = Self.faults(text)
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(fault.line == line)
    #expect(fault.key?.string == key)
    #expect(fault.words.string.hasPrefix("line \(line), \(key): "))
  }

  @Test("A syntax error is named with its line and column")
  func syntax() throws {
    let fault = try #require(Self.faults("[text]\nnormal = \"#ffffff\nstrong = 1\n").first)
    #expect(fault.line == 2)
    #expect(try #require(fault.column) > 9)
    #expect(fault.words.string.hasPrefix("line 2, column \(try #require(fault.column)): not TOML"))
  }

  @Test("All that is wrong is told, in the order of the lines")
  func order() {
    let faults = Self.faults("[text]\nnormal = 300\n[rag]\nred = 1\nblu = 3\n[chart]\nedge = \"\"")
    #expect(faults.map(\.line) == [2, 5, 7])
  }

  @Test(
    "A role that is misspelt is named with the one that is nearest",
    arguments: [
      ("[rag]\nrde = 1", "rag.red"), ("[rag]\nambre = { rgb = \"#ffffff\" }", "rag.amber"),
      ("[txt]\nmuted = 1", "text.muted"), ("inherit = \"dark\"", "inherits"),
      ("[quite]\nother = 1", nil),
    ] as [(String, String?)])
  func nearest(text: String, nearest: String?) throws {
    #expect(Self.faults(text).first?.matter == .unknownRole(nearest: nearest))
  }

  @Test("A form that is misspelt is named with the one that is nearest")
  func nearestForm() {
    let faults = Self.faults("[rag]\nred = { palete = 1 }")
    #expect(faults.first?.matter == .unknownForm(nearest: "palette"))
  }

  @Test("A user's theme has from the one that it inherits what it leaves out")
  func inherits() throws {
    for name in ShippedThemes.names {
      let theme = try Self.usersTheme("inherits = \"\(name)\"\n[rag]\nred = 9\n")
      let base = try #require(ShippedThemes.theme(named: name))
      #expect(theme.name == "mine")
      #expect(theme[.red].many == .init(.palette(9)))
      #expect(theme[.red].sixteen == base[.red].sixteen)
      for role in Role.allCases where role != .red { #expect(theme[role] == base[role]) }
    }
  }

  @Test("Without inherits it is the theme of its name, else the one for its background")
  func base() throws {
    func faint(_ text: String, _ name: String) throws -> Ink {
      try Self.usersTheme(text, name)[.faint]
    }
    let dark = try #require(ShippedThemes.theme(named: "dark"))[.faint]
    let light = try #require(ShippedThemes.theme(named: "light"))[.faint]
    try #require(dark != light)
    #expect(try faint("", "light") == light)
    #expect(try faint("[surface]\nbackground = \"#000000\"", "light") == light)
    #expect(try faint("", "mine") == dark)
    #expect(try faint("[surface]\nbackground = \"#000000\"", "mine") == dark)
    #expect(try faint("[surface]\nbackground = \"#ffffff\"", "mine") == light)
    #expect(try faint("[surface]\nbackground = \"default\"", "mine") == dark)
    #expect(
      try faint("inherits = \"dark\"\n[surface]\nbackground = \"#ffffff\"", "light") == dark)
  }

  @Test("The words of a fault hold nothing that a terminal would obey")
  func harmless() {
    for text in ["\"\\u001b]0;x\\u0007\" = 1", "a = \u{1B}[2J", "\u{202E} = 1"] {
      for fault in Self.faults(text) {
        #expect(!fault.words.string.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
      }
      #expect(!Self.faults(text).isEmpty)
    }
  }
}
