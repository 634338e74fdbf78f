import TerminalHarness
import Testing

/// A theme in the folder of a user.
enum UserTheme {
  static func file(_ name: String) -> String { ".config/lookout/themes/\(name).toml" }

  /// A theme that has one number of the palette for the bars.
  static func text(bar: Int) -> String { "[surface]\nbar = \(bar)\n" }
}

@Suite(.serialized)
struct UserThemeTests {
  private func home(_ themes: [String: String]) throws -> TemporaryFolder {
    let home = try Plan.home()
    for (name, text) in themes { try home.write(UserTheme.file(name), text) }
    return home
  }

  @Test("A user's theme wins over the one of its name that comes with the program")
  func wins() throws {
    let home = try home(["dark": UserTheme.text(bar: 52)])
    for options in [[], ["--theme", "dark"]] {
      let program = try Lookout.watchPlan(options, home: home)
      let screen = try program.wait(for: "the user's theme") { $0.bar == 52 }
      // What it leaves out is as in the other.
      #expect(screen.colours.contains(.indexed(234)))
    }
  }

  @Test("A theme of another name can be asked for, and is changed as it is saved")
  func saved() throws {
    let home = try home(["mine": UserTheme.text(bar: 52)])
    let program = try Lookout.watchPlan(["--theme", "mine"], home: home)
    try program.wait(for: "the theme") { $0.bar == 52 }
    try home.replace(UserTheme.file("mine"), UserTheme.text(bar: 53))
    try program.wait(for: "the theme renamed into place") { $0.bar == 53 }
    try home.write(UserTheme.file("mine"), UserTheme.text(bar: 54))
    let screen = try program.wait(for: "the theme saved in place") { $0.bar == 54 }
    #expect(!screen.colours.contains(.indexed(53)))
    #expect(screen.shows(Plan.saving))
  }

  @Test("A broken save leaves the last good theme and is named with its line, until it is mended")
  func broken() throws {
    let home = try home(["mine": UserTheme.text(bar: 52)])
    let program = try Lookout.watchPlan(["--theme", "mine"], home: home)
    try program.wait(for: "the theme") { $0.bar == 52 }
    try home.replace(UserTheme.file("mine"), "[surface]\nbar = \n")
    let screen = try program.wait(forText: "mine.toml line 2, column ")
    #expect(screen.bar == 52)
    // It gives way to the hints, and stays on the page of the files.
    program.send("9")
    try program.wait { $0.shows("┌─ Theme") && $0.shows("mine.toml line 2, column ") }
    try home.replace(UserTheme.file("mine"), "[surface]\nbaar = 53\n")
    let named = try program.wait(forText: "mine.toml line 2, surface.baar")
    #expect(named.shows("did you mean “surface.bar”?"))
    #expect(named.bar == 52)
    try home.replace(UserTheme.file("mine"), UserTheme.text(bar: 53))
    try program.wait(for: "the mended theme") { $0.bar == 53 && !$0.shows("mine.toml") }
  }

  @Test("A theme that is broken at the start is named, and another is shown")
  func brokenAtStart() throws {
    let home = try home(["mine": "[surface]\nbar = 300\n"])
    let program = try Lookout.watchPlan(["--theme", "mine"], home: home)
    let screen = try program.wait(forText: "mine.toml line 2, surface.bar: expected a colour")
    #expect(screen.bar == ThemeTests.Shown.dark.rawValue)
  }

  @Test("The folder's setting is followed as it is saved, and where there is no such theme, named")
  func setting() throws {
    let home = try home(["mine": UserTheme.text(bar: 52)])
    let program = try Lookout.watchPlan(home: home)
    try program.wait(for: "the automatic theme") { $0.bar == ThemeTests.Shown.dark.rawValue }
    try home.replace(Plan.settings, "theme = \"mine\"\nas_at = 2013-04-30\n")
    try program.wait(for: "the theme") { $0.bar == 52 }
    try home.replace(Plan.settings, "theme = \"nosuch\"\nas_at = 2013-04-30\n")
    let screen = try program.wait(forText: "lookout.toml: there is no theme “nosuch”")
    #expect(screen.bar == 52)
    try home.write(UserTheme.file("nosuch"), UserTheme.text(bar: 53))
    try program.wait(for: "the theme that came") { $0.bar == 53 && !$0.shows("there is no theme") }
  }

  @Test("A folder of themes that comes while the program runs is noticed")
  func comesLater() throws {
    let home = try Plan.home()
    try home.write(Plan.settings, "theme = \"mine\"\nas_at = 2013-04-30\n")
    try home.write(".config/other", "")
    let program = try Lookout.watchPlan(home: home, awaiting: "there is no theme “mine”")
    try home.write(UserTheme.file("mine"), UserTheme.text(bar: 52))
    try program.wait(for: "the theme that came") { $0.bar == 52 }
  }
}
