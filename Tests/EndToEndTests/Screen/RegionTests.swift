import TerminalHarness
import Testing

/// A region of two authorities, in a terminal and between pipes.
@Suite(.serialized)
struct RegionTests {
  private static let folder = "region"

  private func home() throws -> TemporaryFolder {
    let home = try TemporaryFolder(name: "home")
    try Plan.write(in: home, folder: "region/north")
    let run = try Lookout.run(["demo", "workforce", "--write", "region/south"], home: home)
    try #require(run.end == .exited(0), "\(run.complaint)")
    for (folder, name) in [("north", "Northshire"), ("south", "Southborough")] {
      let file = "region/\(folder)/lookout.toml"
      try home.write(
        file, Plan.text(of: file, in: home, replacing: "Sample council", with: name))
    }
    return home
  }

  @Test("It begins with all authorities; Enter opens one, a goes to the next, Esc leads back")
  func screen() throws {
    let program = try Lookout.start([Self.folder], home: home())
    try program.wait(forTexts: "Northshire", "Southborough", "27.0 FTE", "2 authorities")
    program.press(.enter)
    try program.wait { $0.shows(Plan.saving) && !$0.shows("Southborough") }
    program.send("[")
    try program.wait(forText: "31 Mar 2013")
    program.send("a")
    try program.wait(forTexts: "Southborough is shown, 2 of 2", "31 Jan 2016", "27.0 FTE")
    program.send("a")
    try program.wait(forTexts: "Northshire is shown, 1 of 2", "31 Mar 2013")
    program.press(.escape)
    try program.wait(forTexts: "2 authorities", "Southborough")
  }

  @Test("A new folder joins")
  func joins() throws {
    let home = try home()
    let program = try Lookout.start([Self.folder], home: home)
    try program.wait(forTexts: "Southborough", "2 authorities")
    try home.write("region/west/lookout.toml", "[authority]\nname = \"Westcliff\"\n")
    try program.wait(forTexts: "Westcliff", "3 authorities")
  }

  @Test("A save is told of with the rows that moved figures")
  func saved() throws {
    let home = try home()
    let program = try Lookout.start([Self.folder], home: home)
    try program.wait(forText: "Southborough")
    program.send("9")
    try program.wait(forText: "north/actions.csv")
    let file = "region/north/" + Plan.fileName
    try home.replace(
      file, Plan.text(of: file, in: home, replacing: ",300,320,20,", with: ",300,331,31,"))
    try program.wait(
      forTexts: "Since the last save", "looked-after children 320 → 331",
      "\("north/" + Plan.fileName) line 8")
  }

  @Test("show prints every authority, as sentences and as JSON; check names all files")
  func pipes() throws {
    let home = try home()
    let text = try Lookout.run(["show", Self.folder], home: home).text
    for words in ["Northshire, as at 30 Apr 2013", "Southborough, as at 31 Jan 2016"] {
      #expect(text.contains(words), "\(text)")
    }
    let json = try Lookout.run(["show", Self.folder, "--json"], home: home).text
    let document = try #require(JSON(json))
    #expect(document["schema"] == .number("1"))
    let authorities = document["authorities"]?.items ?? []
    #expect(authorities.map { $0["authority"] } == [.text("Northshire"), .text("Southborough")])
    #expect(authorities.map { $0["lookedAfter"]?["count"] } == [.number("320"), nil])
    let check = try Lookout.run(["check", Self.folder, "--json"], home: home)
    #expect(check.end == .exited(0))
    let files = try #require(JSON(check.text))["files"]?.items ?? []
    #expect(files.count == 7)
    #expect(files.first?["path"] == .text("north/actions.csv"))
  }
}
