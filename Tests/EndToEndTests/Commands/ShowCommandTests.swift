import TerminalHarness
import Testing

struct ShowCommandTests {
  private func show(_ options: [String] = [], home: TemporaryFolder? = nil) throws -> PipedRun {
    let run = try Lookout.run(["show", Plan.folder] + options, home: home ?? Plan.home())
    #expect(run.end == .exited(0))
    #expect(run.errors == [])
    return run
  }

  private func document(_ options: [String] = [], home: TemporaryFolder? = nil) throws -> JSON {
    try #require(JSON(show(options + ["--json"], home: home).text))
  }

  @Test("The figures are told in sentences, and all that is told is plain text")
  func sentences() throws {
    let run = try show()
    for text in [
      "DEMO", "320", "Targets: 13", "3 red", Plan.saving, "30 Apr 2013", Plan.firstTarget,
    ] {
      #expect(run.text.contains(text), "\(text)")
    }
    #expect(run.output.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
  }

  @Test("The figures can be had as JSON")
  func json() throws {
    let document = try document()
    #expect(document["schema"] == .number("1"))
    #expect(document["asAt"] == .text("2013-04-30"))
    #expect(document["demo"] == .flag(true))
    #expect(document["lookedAfter"]?["count"] == .number("320"))
    #expect(document["savings"]?["target"] == .number("2198000"))
    #expect(document["targets"]?.items.count == 13)
    #expect(document["sources"]?.items.count == Plan.fileNames.count)
    let reds = document["targets"]?.items.filter { $0["rag"] == .text("red") } ?? []
    #expect(reds.map { $0["id"] } == [.text("1"), .text("4"), .text("7")])
  }

  @Test("Another day can be shown, of which nothing is told that came later")
  func anotherDay() throws {
    let document = try document(["--at", "2013-03-31"])
    #expect(document["asAt"] == .text("2013-03-31"))
    #expect(document["targets"]?.items.allSatisfy { $0["rag"] == .text("none") } == true)
    #expect(try show(["--at", "2013-03-31"]).text.contains("31 Mar 2013"))
  }

  @Test(
    "A part can be shown alone",
    arguments: parts)
  func part(name: String) throws {
    let parts = Self.parts
    let document = try document(["--panel", name])
    #expect(parts.filter { document[$0] != nil } == [name])
    let text = try show(["--panel", name]).text
    #expect(try text.utf8.count < show().text.utf8.count)
    #expect(text.contains("30 Apr 2013"))
  }

  private static let parts = [
    "lookedAfter", "placements", "workforce", "workload", "measures", "targets", "savings",
    "actions",
    "sources",
  ]

  @Test(
    "The figures can be had in other forms, for every audience",
    arguments: [
      ("--csv", "targets,Targets,7,actual,320"), ("--markdown", "| 7 | Children in care"),
      ("--html", "<th scope=\"row\" class=\"figure\">7</th>"),
    ])
  func formats(option: String, figure: String) throws {
    let text = try show([option]).text
    #expect(text.contains(figure))
    #expect(text.contains("OFFICIAL-SENSITIVE"))
    let shared = try show([option, "--audience", "shared"]).text
    #expect(shared.contains("c = a count of children from 1 to 5"))
    #expect(!shared.contains("OFFICIAL-SENSITIVE"))
    #expect(try show([option, "--panel", "savings"]).text.utf8.count < text.utf8.count)
  }

  @Test("Two formats at once are refused in words")
  func twoFormats() throws {
    let run = try Lookout.run(["show", Plan.folder, "--json", "--html"], home: Plan.home())
    #expect(run.end == .exited(64))
    #expect(run.complaint.contains("Name one format, and not --html and --json."))
  }

  @Test("One date that is none costs no target")
  func badDate() throws {
    let home = try Plan.home()
    try home.write(
      Plan.file,
      Plan.text(in: home, replacing: "Apr 13,,lookedAfter", with: "31 Feb 13,,lookedAfter"))
    let targets = try document(home: home)["targets"]?.items ?? []
    #expect(targets.count == 13)
    #expect(targets.first { $0["id"] == .text("7") }?["actual"] == .number("320"))
  }

  @Test("An error in the settings costs no figure")
  func badSettings() throws {
    let home = try Plan.home()
    try home.write(Plan.settings, "demo = = true\n")
    let document = try document(home: home)
    #expect(document["targets"]?.items.count == 13)
    #expect(document["savings"]?["target"] == .number("2198000"))
  }

  @Test("Where the output is no terminal, the text of show takes the place of the screen")
  func pipe() throws {
    let home = try Plan.home()
    let shown = try show(home: home)
    let watched = try Lookout.run([Plan.folder], home: home)
    #expect(watched.end == .exited(0))
    #expect(watched.output == shown.output)
    #expect(watched.errors == [])
    #expect(!watched.output.contains(0x1B))
  }
}
