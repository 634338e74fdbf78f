import TerminalUI
import Testing
import Text

@testable import Settings

@Suite struct ThemeChoiceTests {
  private static let mine = Theme(name: "mine", inks: [.red: Ink(many: .init(.palette(9)))])
  private static let fault = ThemeFault(line: 3, key: "rag.pink", .unknownRole(nearest: nil))

  private func themes(_ files: [String: ThemeReader.Outcome] = [:]) throws -> UserThemes {
    var themes = UserThemes(folder: "~/themes")
    for (name, outcome) in files { themes.take(outcome, of: try #require(ThemeName(name))) }
    return themes
  }

  private func wish(
    _ option: String? = nil, setting: String? = nil, background: Background? = nil,
    hasColours: Bool = true
  ) -> ThemeWish {
    ThemeWish(
      option: option.flatMap { ThemeName($0) }, setting: setting.flatMap { ThemeName($0) },
      background: background, hasColours: hasColours)
  }

  private func choose(
    _ wish: ThemeWish, _ themes: UserThemes?, last: Theme? = nil
  ) -> ThemeChoice {
    ThemeChoice(wish, among: themes, last: last)
  }

  @Test("Nobody asks: light on a light background, else dark; mono without colours")
  func automatic() throws {
    for (background, hasColours, name) in [
      (nil, true, "dark"), (.dark, true, "dark"), (.light, true, "light"), (.light, false, "mono"),
      (nil, false, "mono"),
    ] as [(Background?, Bool, String)] {
      let choice = choose(wish(background: background, hasColours: hasColours), try themes())
      #expect(choice.theme == ShippedThemes.theme(named: name))
      #expect(choice.trouble == nil)
      #expect(!choice.isAsWished)
    }
  }

  @Test("The option wins over the folder's setting, and both over the background")
  func order() throws {
    let choice = choose(wish("mono", setting: "light", background: .dark), try themes())
    #expect(choice.theme.name == "mono")
    #expect(choice.isAsWished)
    #expect(choose(wish(setting: "light", background: .dark), try themes()).theme.name == "light")
    let colourless = choose(wish("light", hasColours: false), try themes())
    #expect(colourless.theme.name == "light")
  }

  @Test("A user's theme wins over one that comes with the program, asked for or not")
  func users() throws {
    let own = Theme(name: "dark", inks: [.red: Self.mine[.red]])
    let users = try themes(["dark": .theme(own), "mine": .theme(Self.mine)])
    #expect(choose(wish("dark"), users).theme == own)
    #expect(choose(wish(), users).theme == own)
    #expect(choose(wish(setting: "mine"), users).theme == Self.mine)
    #expect(choose(wish("light"), users).theme == ShippedThemes.theme(named: "light"))
  }

  @Test("The last good version of a broken theme stays, and what is wrong is named")
  func broken() throws {
    var users = try themes(["mine": .theme(Self.mine)])
    let name = try #require(ThemeName("mine"))
    users.take(.faults([Self.fault]), of: name)
    let choice = choose(wish("mine"), users)
    #expect(choice.theme == Self.mine)
    #expect(choice.trouble == "mine.toml line 3, rag.pink: there is no such role")
    #expect(!choice.isAsWished)
    users.take(.faults([Self.fault, Self.fault, Self.fault]), of: name)
    #expect(
      choose(wish("mine"), users).trouble
        == "mine.toml line 3, rag.pink: there is no such role (and 2 more)")
    users.take(.theme(Self.mine), of: name)
    #expect(choose(wish("mine"), users).trouble == nil)
    users.remove(name)
    #expect(users.names.isEmpty)
  }

  @Test(
    "A theme that never was good leaves the last one, else its namesake, else the automatic one")
  func neverGood() throws {
    let users = try themes(["mine": .faults([Self.fault]), "light": .faults([Self.fault])])
    #expect(choose(wish("mine"), users, last: Self.mine).theme == Self.mine)
    #expect(choose(wish("mine", background: .light), users).theme.name == "light")
    #expect(choose(wish("mine"), users).theme.name == "dark")
    #expect(choose(wish("light"), users).theme == ShippedThemes.theme(named: "light"))
    #expect(choose(wish("light"), users).trouble?.string.hasPrefix("light.toml line 3") == true)
    // Nobody asked for it by name, and still it would be the one.
    let automatic = choose(wish(background: .light), users)
    #expect(automatic.theme == ShippedThemes.theme(named: "light"))
    #expect(automatic.trouble?.string.hasPrefix("light.toml line 3") == true)
  }

  @Test("A theme that is not there leaves the last one, and it is told what there is")
  func missing() throws {
    let users = try themes(["mine": .theme(Self.mine)])
    let choice = choose(wish("sunny"), users, last: Self.mine)
    #expect(choice.theme == Self.mine)
    #expect(
      choice.trouble
        == """
        there is no theme “sunny”: use dark, light, mono or mine, or write ~/themes/sunny.toml
        """)
    #expect(choose(wish(setting: "sunny", background: .light), users).theme.name == "light")
    #expect(
      choose(wish(setting: "drak"), users).trouble
        == "lookout.toml: there is no theme “drak”: did you mean “dark”?")
    #expect(
      choose(wish("sunny"), UserThemes(folder: nil)).trouble
        == "there is no theme “sunny”: use dark, light or mono")
  }

  @Test("Before the user's themes are known nothing is said to be missing")
  func notYetKnown() {
    let choice = choose(wish("mine", background: .light), nil)
    #expect(choice.theme.name == "light")
    #expect(choice.trouble == nil)
    #expect(!choice.isAsWished)
    #expect(choose(wish("mono"), nil).theme.name == "mono")
  }
}
