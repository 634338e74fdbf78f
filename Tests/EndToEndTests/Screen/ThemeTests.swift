import TerminalHarness
import Testing

@Suite(.serialized)
struct ThemeTests {
  /// The number that a theme of the program's own has for its bars on a terminal of 256 colours.
  enum Shown: Int {
    case dark = 234
    case light = 231
  }

  @Test(
    "The theme goes with the background that the terminal tells",
    arguments: [(TerminalKind.dark, Shown.dark), (.light, .light)])
  func background(terminal: TerminalKind, shown: Shown) throws {
    let program = try Lookout.watchPlan { $0.terminal = terminal }
    let screen = try program.wait(for: "the \(shown) theme") { $0.bar == shown.rawValue }
    #expect(screen.shows("320"))
    let words = try #require(screen.position(of: "26 to go by"))
    #expect(screen[words.column, words.row].background == .indexed(shown.rawValue))
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  @Test(
    "A terminal that does not answer is taken for what COLORFGBG says, else for a dark one",
    arguments: [("0;15", Shown.light), ("0;default;15", .light), ("15;0", .dark), ("", .dark)])
  func silent(variable: String, shown: Shown) throws {
    let program = try Lookout.watchPlan {
      $0.terminal.answersQueries = false
      $0.environment["COLORFGBG"] = variable
    }
    #expect(program.screen.bar == shown.rawValue)
  }

  @Test("The question is asked once, before one that is always answered, and where it matters")
  func question() throws {
    let question = "\u{1B}]11;?\u{1B}\\"
    for (options, environment, count) in [
      ([], [:], 1), (["--theme", "light"], [:], 0), ([], ["NO_COLOR": "1"], 0),
      ([], ["TERM": "vt100"], 0), ([], ["TERM_PROGRAM": "Apple_Terminal"], 0),
    ] as [([String], [String: String], Int)] {
      let program = try Lookout.watchPlan(options) { surroundings in
        for (name, value) in environment { surroundings.environment[name] = value }
      }
      program.send("6")
      try program.wait(forText: Plan.objective)
      let pieces = String(decoding: program.output, as: UTF8.self).split(
        separator: question, omittingEmptySubsequences: false)
      #expect(pieces.count - 1 == count, "\(options) \(environment)")
      if count == 1 { #expect(pieces.last?.contains("\u{1B}[c") == true) }
    }
  }

  @Test("An answer that comes after all others changes nothing and is not taken for keys")
  func lateAnswer() throws {
    let program = try Lookout.watchPlan { $0.terminal.answersQueries = false }
    let before = program.screen.timelessLines
    program.send("\u{1B}[?62c\u{1B}]11;rgb:ffff/ff")
    program.send("ff/ffff\u{1B}\\\u{1B}]11;rgb:ffff/ffff/ffff\u{7}")
    #expect(program.observe(milliseconds: 200) == [])
    #expect(program.screen.timelessLines == before)
    #expect(program.screen.bar == Shown.dark.rawValue)
  }

  @Test("The option wins over the folder's setting, and that over the terminal's answer")
  func order() throws {
    let home = try Plan.home()
    try home.write(Plan.settings, "theme = \"dark\"\nas_at = 2013-04-30\n")
    let set = try Lookout.watchPlan(home: home) { $0.terminal = .light }
    try set.wait(for: "the folder's theme") { $0.bar == Shown.dark.rawValue }
    let chosen = try Lookout.watchPlan(["--theme", "light"], home: home)
    #expect(chosen.screen.bar == Shown.light.rawValue)
  }

  @Test("NO_COLOR wins over all, and leaves what is urgent different", arguments: [[], ["light"]])
  func noColour(theme: [String]) throws {
    let options = theme.flatMap { ["--theme", $0] }
    let program = try Lookout.watchPlan(options) {
      $0.terminal = .light
      $0.environment["NO_COLOR"] = "1"
    }
    let screen = program.screen
    #expect(screen.colours == [.standard])
    let chip = try #require(screen.position(of: "R ✖"))
    #expect(screen[chip.column, chip.row].attributes == [.reverse, .bold])
    let blue = try #require(screen.position(of: "B ◆"))
    #expect(screen[blue.column, blue.row].attributes == .bold)
  }

  @Test("An empty NO_COLOR means nothing")
  func emptyNoColour() throws {
    let program = try Lookout.watchPlan { $0.environment["NO_COLOR"] = "" }
    try program.wait(for: "colours") { $0.bar == Shown.dark.rawValue }
  }

  @Test("A terminal of eight colours gets them on a background that is given too")
  func eight() throws {
    for (name, background, words) in [("dark", 0, 7), ("light", 7, 0)] {
      let program = try Lookout.watchPlan(["--theme", name]) {
        $0.terminal = .silent(name: "linux")
      }
      let screen = program.screen
      #expect(screen.bar == background)
      let text = try #require(screen.position(of: "26 to go by"))
      #expect(screen[text.column, text.row].foreground == .indexed(words))
      #expect(screen[text.column, text.row].background == .indexed(background))
    }
  }

  @Test("A theme that is not there is an error that names those that are")
  func noSuchTheme() throws {
    let home = try Plan.home()
    try home.write(UserTheme.file("office"), "")
    for name in ["nosuch", "../dark", "Dark"] {
      let run = try Lookout.run([Plan.folder, "--theme", name], home: home)
      #expect(run.end == .exited(64))
      #expect(run.output == [])
      #expect(run.complaint.contains("“\(name)”"))
      #expect(run.complaint.contains("dark, light"))
    }
    let run = try Lookout.run([Plan.folder, "--theme", "nosuch"], home: home)
    #expect(run.complaint.contains("dark, light, mono or office"))
    #expect(run.complaint.contains("~/.config/lookout/themes/nosuch.toml"))
  }
}

extension Screen {
  /// The number of the colour that the first row stands on; nil for the terminal's own.
  var bar: Int? {
    if case .indexed(let number) = self[0, 0].background { number } else { nil }
  }
}
