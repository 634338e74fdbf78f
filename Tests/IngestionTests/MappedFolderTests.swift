import CareModel
import TestFolders
import Testing
import Text

@testable import Ingestion

@Suite("Settings that say what headings mean, in a folder that is watched")
struct MappedFolderTests {
  private let folder: TemporaryFolder
  private let run: ReadingRun

  init() throws {
    folder = try TemporaryFolder()
    run = ReadingRun(folder, reader: SourceReader.readFile)
  }

  private func start(_ settings: String) throws {
    try folder.write("lookout.toml", settings)
    try folder.write("a.csv", "Ref.,Plan,Year\n1,300,2013/14\n")
    try folder.write("b.csv", "action,status,due\na,done,Apr 13\n")
    #expect(try run.poll())
    run.pass(60_000)
  }

  private func saveSettings(_ text: String) throws -> Bool {
    try folder.replace("lookout.toml", text)
    return run.tell(.changed("lookout.toml", how: .renamed))
  }

  private var targets: [Money?] { run.snapshot.savings.map(\.target.value) }

  @Test("Files are read by them from the first look on")
  func first() throws {
    try start("[columns]\n\"Plan\" = \"target_k\"\n\"Ref.\" = \"saving_id\"\n")
    #expect(targets == [Money(pence: 30_000_000)])
    #expect(run.snapshot.report("lookout.toml")?.remarks == [])
    #expect(run.snapshot.report("a.csv")?.kinds == ["savings"])
  }

  @Test("When they are saved, the files are read again by them, though none has changed")
  func saved() throws {
    try start("as_at = 2013-04-30\n")
    #expect(targets == [])
    #expect(run.readCount == 3)
    let mapped = "[columns]\nPlan = \"target_k\"\n\"Ref.\" = \"saving_id\"\n"
    #expect(try saveSettings(mapped))
    #expect(targets == [Money(pence: 30_000_000)])
    #expect(run.readCount == 6)
    run.pass(60_000)
    #expect(
      try saveSettings(mapped.replacing("target_k", with: "achieved_k") + "Sum = \"target_k\"\n"))
    // Half of what a file of savings needs is gone: the good figures of before stand.
    #expect(targets == [Money(pence: 30_000_000)])
    #expect(run.snapshot.report("a.csv")?.isStale == true)
    run.pass(60_000)
    #expect(try saveSettings(mapped))
    #expect(run.snapshot.report("a.csv")?.isStale == false)
    run.pass(60_000)
    #expect(try !run.poll())
  }

  @Test("Other settings have no file read again")
  func others() throws {
    try start("as_at = 2013-04-30\n[columns]\nPlan = \"target_k\"\n\"Ref.\" = \"id\"\n")
    #expect(
      try saveSettings("as_at = 2013-05-31\n[columns]\nPlan = \"target_k\"\n\"Ref.\" = \"id\"\n"))
    #expect(run.readCount == 4)
    #expect(run.fetchCount == 4)
  }

  @Test("A file that is saved together with the settings is read once, by both")
  func together() throws {
    try start("as_at = 2013-04-30\n")
    try folder.replace("a.csv", "Ref.,Plan,Year\n2,400,2013/14\n")
    try folder.replace("lookout.toml", "[columns]\nPlan = \"target_k\"\n\"Ref.\" = \"saving_id\"\n")
    #expect(
      run.tell(.changed("a.csv", how: .renamed), .changed("lookout.toml", how: .renamed)))
    #expect(targets == [Money(pence: 40_000_000)])
    #expect(run.readCount == 6)
  }
}
