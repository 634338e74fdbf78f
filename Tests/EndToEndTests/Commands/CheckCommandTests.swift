import TerminalHarness
import Testing

struct CheckCommandTests {
  /// The sample with something wrong in it, and how `check` ends then, also when it is strict.
  struct Folder: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let status: Int32
    let strictStatus: Int32
    let words: [String]
    let prepare: @Sendable (TemporaryFolder) throws -> Void
  }

  static let folders = [
    Folder(testDescription: "good", status: 0, strictStatus: 0, words: ["13 rows"]) { _ in },
    Folder(
      testDescription: "a column is missing", status: 1, strictStatus: 1,
      words: ["rejected", "there is no column “target”"]
    ) {
      try $0.write(Plan.file, Plan.text(in: $0, replacing: "Target No.", with: "Aim"))
    },
    Folder(
      testDescription: "an empty file", status: 1, strictStatus: 1, words: ["held"]
    ) { try $0.write(Plan.file, "") },
    Folder(
      testDescription: "a row without its id", status: 0, strictStatus: 1,
      words: ["1 set aside", "line 16"]
    ) { try $0.append(Plan.file, ",A row without an id,,,,,,,,,,,,,5,6\n") },
    Folder(
      testDescription: "a date that is none", status: 0, strictStatus: 0,
      words: ["13 rows", "1 unreadable", "line 8, Due: “31 Feb 13” is not a date"]
    ) {
      try $0.write(
        Plan.file,
        Plan.text(in: $0, replacing: "Apr 13,,lookedAfter", with: "31 Feb 13,,lookedAfter"))
    },
    Folder(
      testDescription: "an error in the settings", status: 1, strictStatus: 1,
      words: ["lookout.toml", "line 7", "column 8", "13 rows"]
    ) {
      try $0.write(
        Plan.settings,
        Plan.text(of: Plan.settings, in: $0, replacing: "demo = true", with: "demo = = true"))
    },
    Folder(
      testDescription: "a file that is no input", status: 0, strictStatus: 0, words: ["notes.csv"]
    ) {
      try $0.write(Plan.folder + "/notes.csv", "what,when\nlunch,noon\n")
    },
  ]

  @Test(
    "Each file gets a verdict, and the status tells whether one has to be mended",
    arguments: folders)
  func verdicts(folder: Folder) throws {
    let home = try Plan.home()
    try folder.prepare(home)
    let run = try Lookout.run(["check", Plan.folder], home: home)
    #expect(run.end == .exited(folder.status))
    for words in folder.words + Plan.fileNames { #expect(run.text.contains(words), "\(words)") }
    #expect(run.errors == [])
    let strict = try Lookout.run(["check", Plan.folder, "--strict"], home: home)
    #expect(strict.end == .exited(folder.strictStatus))
    #expect(strict.output == run.output)
  }

  @Test("The verdicts can be had as JSON", arguments: folders)
  func json(folder: Folder) throws {
    let home = try Plan.home()
    try folder.prepare(home)
    let run = try Lookout.run(["check", "--json", Plan.folder], home: home)
    #expect(run.end == .exited(folder.status))
    let document = try #require(JSON(run.text))
    #expect(document["schema"] == .number("1"))
    #expect(document["folder"] == .text(Plan.folder))
    let files = try #require(document["files"]?.items)
    #expect(files.count >= Plan.fileNames.count)
    for file in files {
      for key in [
        "path", "kinds", "verdict", "rows", "rowsSetAside", "unreadable", "coversTo", "encoding",
        "remarks",
      ] {
        #expect(file[key] != nil, "\(key)")
      }
    }
  }

  @Test("A folder without files is nothing to complain of")
  func empty() throws {
    let home = try TemporaryFolder(name: "home")
    let run = try Lookout.run(["check", "."], home: home)
    #expect(run.end == .exited(0))
    #expect(run.text.contains("no file that is an input"))
    let document = try JSON(Lookout.run(["check", "--json", "."], home: home).text)
    #expect(document?["files"] == .list([]))
  }

  @Test("Nothing is written into the folder")
  func readsOnly() throws {
    let home = try Plan.home()
    let before = Plan.fileNames.map { home.contents(of: "\(Plan.folder)/\($0)") }
    _ = try Lookout.run(["check", Plan.folder], home: home)
    #expect(Plan.fileNames.map { home.contents(of: "\(Plan.folder)/\($0)") } == before)
    let listing = try PipedRun("/bin/ls", ["-A", Plan.folder], in: surroundings(home)).text
    #expect(listing.split(separator: "\n").map(String.init) == Plan.fileNames)
  }

  private func surroundings(_ home: TemporaryFolder) -> ProgramSurroundings {
    var surroundings = ProgramSurroundings()
    surroundings.home = home
    return surroundings
  }
}
