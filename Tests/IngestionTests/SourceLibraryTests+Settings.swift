import CareModel
import TestFolders
import Testing
import Text

@testable import Ingestion

// What `lookout.toml` says.
extension SourceLibraryTests {
  @Test("The settings keep their last good words")
  func settings() throws {
    try start(["lookout.toml": "as_at 2013-04-30\n", "a.csv": "1\n"])
    let day = try #require(Day(year: 2013, month: 4, day: 30))
    #expect(run.snapshot.settings.asAt == day)
    #expect(run.snapshot.report("a.csv")?.coversTo == day)
    #expect(run.snapshot.report("a.csv")?.remarks == [])
    try folder.replace("lookout.toml", "bad\n")
    #expect(run.tell(.changed("lookout.toml", how: .renamed)))
    #expect(run.snapshot.settings.asAt == day)
    #expect(run.snapshot.report("lookout.toml")?.isStale == true)
  }

  @Test("A plan without any day is undated")
  func undated() throws {
    try start(["a.csv": "1\n"])
    #expect(run.snapshot.report("a.csv")?.remarks.map(\.finding) == [.undated])
    #expect(run.snapshot.report("a.csv")?.verdict == .warning)
  }

  @Test("The day of a kind goes before the day of all")
  func coversTo() throws {
    let day = try #require(Day(year: 2013, month: 3, day: 31))
    var settings = FolderSettings()
    settings.asAt = Day(year: 2014, month: 1, day: 1)
    settings.coversTo = ["targets": day]
    var report = SourceReport(path: "a.csv", verdict: .ok)
    report.kinds = ["savings", "targets"]
    let contents = SourceContents(report: report)
    #expect(report.completed(contents, by: settings).coversTo == day)
    report.kinds = ["savings"]
    #expect(report.completed(contents, by: settings).coversTo == settings.asAt)
    report.kinds = []
    #expect(report.completed(contents, by: settings).coversTo == nil)
  }

  @Test("Patterns of the settings hold from the first look on, and as they change")
  func patterns() throws {
    try start(["lookout.toml": "draft*\n", "draft.csv": "9\n", "a.csv": "1\n"])
    #expect(run.snapshot.ids == ["1"])
    #expect(run.snapshot.report("draft.csv")?.verdict == .ignored)
    #expect(run.readCount == 2)
    try folder.replace("lookout.toml", "a*\n")
    #expect(run.tell(.changed("lookout.toml", how: .renamed)))
    #expect(run.snapshot.ids == [])
    #expect(try run.settle())
    #expect(run.snapshot.ids == ["9"])
    #expect(run.snapshot.report("a.csv")?.verdict == .ignored)
  }
}
