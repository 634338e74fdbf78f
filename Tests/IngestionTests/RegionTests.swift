import TestFolders
import Testing
import Text

@testable import CareModel
@testable import Ingestion

@Suite("A folder of several authorities")
struct RegionTests {
  let folder: TemporaryFolder
  let run: ReadingRun

  init() throws {
    folder = try TemporaryFolder()
    run = ReadingRun(folder)
  }

  /// Writes the files and the folders that they need, reads them, and lets a minute pass.
  func start(_ files: [String: String]) throws {
    for folderName in Set(files.keys.flatMap(Self.folders)).sorted() {
      try folder.makeFolder(folderName)
    }
    for (name, text) in files { try folder.write(name, text) }
    #expect(try run.poll())
    run.pass(60_000)
  }

  private static func folders(of path: String) -> [String] {
    let names = path.split(separator: "/").dropLast()
    return names.indices.map { names[...$0].joined(separator: "/") }
  }

  static let two = [
    "north/lookout.toml": "name Northshire\n", "north/a.csv": "1\n",
    "south/lookout.toml": "as_at 2013-04-30\n", "south/sub/a.csv": "2\n",
  ]

  /// The folders of the authorities with the ids of their targets.
  var known: [String] {
    run.region.authorities.map { "\($0.folder): \($0.snapshot.ids.joined(separator: " "))" }
  }

  @Test("Each folder with settings is an authority, named by them or by itself")
  func two() throws {
    try start(Self.two)
    let region = run.region
    #expect(known == ["north: 1", "south: 2"])
    #expect(region.isDivided)
    #expect(
      region.authorities.map(\.snapshot.settings.authority.name) == ["Northshire", "south"])
    let day = Day(iso: "2013-04-30")
    #expect(region.authorities.map(\.snapshot.settings.asAt) == [nil, day])
    #expect(
      region.sources.map(\.path)
        == ["north/a.csv", "north/lookout.toml", "south/lookout.toml", "south/sub/a.csv"])
    #expect(region.authorities[1].snapshot.report("south/sub/a.csv")?.coversTo == day)
    #expect(region.authorities[0].snapshot.report("north/a.csv")?.coversTo == nil)
    #expect(run.nextTime == nil)
  }

  @Test("One folder with inputs and no settings makes all of it one authority")
  func oneWithout() throws {
    try start(Self.two.merging(["west/a.csv": "3\n"]) { $1 })
    #expect(known == [": 1 2 3"])
    #expect(!run.region.isDivided)
    #expect(run.snapshot.settings == FolderSettings())
    #expect(run.snapshot.report("north/lookout.toml")?.verdict == .ignored)
    #expect(run.snapshot.report("north/lookout.toml")?.remarks == [])
  }

  @Test(
    "Folders without inputs, and those that are retired or ignored, need no settings",
    arguments: ["notes/plan.docx", "archive/a.csv", "drafts/a.csv"])
  func others(path: String) throws {
    try start(Self.two.merging([path: "3\n", "lookout.toml": "drafts\n"]) { $1 })
    #expect(known == ["north: 1", "south: 2"])
    #expect(run.region.ownSources.map(\.path.string) == ["lookout.toml", path].sorted())
  }

  @Test("A folder within that has settings, deeper down or retired, is no authority")
  func notOfTheFirstLevel() throws {
    try start(["a.csv": "1\n", "x/y/lookout.toml": "name Y\n", "old/lookout.toml": "name Old\n"])
    #expect(known == [": 1"])
  }

  @Test("Patterns hold for the files of their authority alone, from its own folder on")
  func patterns() throws {
    try start([
      "north/lookout.toml": "sub/a*\n", "north/sub/a.csv": "1\n", "north/a.csv": "2\n",
      "south/lookout.toml": "north\n", "south/sub/a.csv": "3\n", "south/north/a.csv": "4\n",
    ])
    #expect(known == ["north: 2", "south: 3"])
    try folder.replace("north/lookout.toml", "name Northshire\n")
    #expect(run.tell(.changed("north/lookout.toml", how: .renamed)))
    #expect(try run.settle())
    #expect(known == ["north: 2 1", "south: 3"])
  }

  @Test("What lies beside the folders belongs to nobody, and that is said")
  func beside() throws {
    try start(Self.two.merging(["a.csv": "9\n", "b.csv": "bad\n", "readme.md": "x"]) { $1 })
    #expect(known == ["north: 1", "south: 2"])
    let reports = run.region.ownSources
    #expect(reports.map(\.path) == ["a.csv", "b.csv", "readme.md"])
    #expect(reports.map(\.verdict) == [.rejected, .rejected, .ignored])
    #expect(
      reports.map { $0.remarks.map(\.finding) } == [[.ofNoAuthority], [.ofNoAuthority], []])
    #expect(reports[0].rows == 0)
    try folder.remove("a.csv")
    #expect(!run.tell(.removed("a.csv")))
    #expect(try run.settle())
    #expect(run.region.ownSources.map(\.path) == ["b.csv", "readme.md"])
  }

  @Test("The settings of a region name it; what only an authority can say is remarked on")
  func ownSettings() throws {
    try start(Self.two.merging(["lookout.toml": "name The region\n"]) { $1 })
    #expect(run.region.name == "The region")
    #expect(run.region.ownSources.map(\.remarks) == [[]])
    try folder.replace("lookout.toml", "as_at 2012-01-31\n")
    #expect(run.tell(.changed("lookout.toml", how: .renamed)))
    #expect(run.region.name == nil)
    #expect(run.region.ownSources[0].remarks.map(\.finding) == [.settingOfAuthority])
    #expect(run.region.authorities[0].snapshot.settings.asAt == nil)
  }
}

@Suite("Headings of several authorities")
struct RegionHeadingTests {
  @Test("A heading means what the settings of its own authority say")
  func columns() throws {
    let folder = try TemporaryFolder()
    let run = ReadingRun(folder, reader: SourceReader.readFile)
    for (name, heading) in [("north", "Plan"), ("south", "Sum")] {
      try folder.makeFolder(name)
      try folder.write(
        "\(name)/lookout.toml", "[columns]\n\(heading) = \"target_k\"\nRef = \"saving_id\"\n")
      try folder.write("\(name)/a.csv", "Ref,Year,Plan,Sum\n1,2013/14,300,7\n")
    }
    #expect(try run.poll())
    let savings = run.region.authorities.map { $0.snapshot.savings.first?.target }
    #expect(savings == [.exactly(Money(pence: 30_000_000)), .exactly(Money(pence: 700_000))])
  }
}
