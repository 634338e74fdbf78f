import TerminalHarness
import Testing

/// The sample about agency social workers, in a terminal and between pipes.
@Suite(.serialized)
struct WorkforceDemoTests {
  private static let folder = "workforce"
  private static let file = folder + "/workforce.csv"

  private func home() throws -> TemporaryFolder {
    let home = try TemporaryFolder(name: "home")
    let run = try Lookout.run(["demo", "workforce", "--write", Self.folder], home: home)
    try #require(run.end == .exited(0), "\(run.complaint)")
    return home
  }

  @Test("Heads, whole-time equivalents and two years’ money stand apart, and nothing is red")
  func screen() throws {
    let plan = try Lookout.watchPlan()
    let chip = try #require(plan.screen.position(of: "R ✖"))
    let count = try #require(plan.screen.position(of: "✖ 3 red"))
    let reds = [
      plan.screen[chip.column, chip.row].background,
      plan.screen[count.column, count.row].foreground,
    ]
    #expect(!reds.contains(.standard))
    let program = try Lookout.start(["demo", "workforce"])
    try program.wait(forTexts: "27.0 FTE", "38 headcount", "−11", "£3.1m", "£1.6m", "DEMO")
    for page in ["4", "6", "1"] {
      program.send(page)
      let screen = try program.wait { $0.shows(page == "6" ? "Posts removed" : "27.0 FTE") }
      #expect(!screen.shows("✖"))
      #expect(!screen.shows("off track"))
      #expect(screen.colours.isDisjoint(with: reds))
    }
  }

  @Test("The page of the workforce tells each year for itself, and i where it comes from")
  func page() throws {
    let program = try Lookout.start(["demo", "workforce"])
    try program.wait(forText: "27.0 FTE")
    program.send("4")
    try program.wait(forTexts: "Agency spend", "2015/16", "2016/17", "as the source states it")
    program.send("i")
    try program.wait(forTexts: "Where the agency social workers come from", "workforce.csv line 3")
    program.press(.escape)
    try program.wait(for: "no overlay") { !$0.shows("Where the agency") }
    program.press(.enter)
    try program.wait(forText: "nothing lies deeper here")
    program.send("M")
    try program.wait(forText: "No file gives any: a table with the columns measure, period")
    program.send("3")
    try program.wait(forText: "no file gives them")
    program.press(.escape)
    try program.wait(forTexts: "27.0 FTE", "£3.1m")
  }

  @Test("A workforce file that is saved changes the screen")
  func saved() throws {
    let home = try home()
    let program = try Lookout.start([Self.folder], home: home)
    try program.wait(forTexts: "27.0 FTE", "£3.1m")
    let text = try #require(home.contents(of: Self.file))
    try home.replace(Self.file, text.replacing("Jan 16,27,", with: "Jan 16,24.5,"))
    try program.wait { $0.shows("24.5 FTE") && !$0.shows("27.0 FTE") }
    // A cap of the year of the forecast judges it.
    try home.replace(Self.file, text.replacing("2016/17", with: "2015/16"))
    try program.wait { $0.shows("£1.5m over") && $0.shows("✖") }
    try home.replace(Self.file, text)
    try program.wait { $0.shows("27.0 FTE") && !$0.shows("✖") }
  }

  @Test("Between pipes the figures come as text and as JSON")
  func piped() throws {
    let home = try home()
    let text = try Lookout.run(["demo", "workforce"], home: home)
    #expect(text.end == .exited(0))
    for figure in ["27.0 FTE", "38 headcount", "−11", "£3.1m", "£1.6m"] {
      #expect(text.text.contains(figure), "\(figure)")
    }
    #expect(!text.text.contains(" red\n"))
    let run = try Lookout.run(["show", Self.folder, "--json"], home: home)
    let document = try #require(JSON(run.text))
    let workforce = try #require(document["workforce"])
    #expect(workforce["agencyFTE"] == .number("27"))
    #expect(workforce["agencyHeadcount"] == .number("38"))
    #expect(workforce["statedChange"]?["value"] == .number("-11"))
    #expect(workforce["agencySpend"]?.items.first?["amount"] == .number("3100000"))
    #expect(workforce["agencySpend"]?.items.first?["year"] == .text("2015/16"))
    #expect(workforce["agencyCap"]?.items.first?["amount"] == .number("1600000"))
    #expect(workforce["agencyCap"]?.items.first?["year"] == .text("2016/17"))
    #expect(document["asAt"] == .text("2016-01-31"))
    let colours = document["targets"]?.items.map { $0["rag"] }
    #expect(colours == [.text("none"), .text("none"), .text("none")])
  }

  @Test("The sample is checked without a remark")
  func check() throws {
    let run = try Lookout.run(["check", Self.folder, "--strict"], home: home())
    #expect(run.end == .exited(0))
  }
}
