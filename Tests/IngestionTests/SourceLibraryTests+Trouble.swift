import CareModel
import TestFolders
import Testing
import Text

@testable import Ingestion

// What cannot be used, and what has gone.
extension SourceLibraryTests {
  @Test("Broken content leaves the last good facts, marked, until good content comes back")
  func broken() throws {
    try start(["a.csv": "1\n"])
    try folder.replace("a.csv", "bad\n")
    #expect(run.tell(.changed("a.csv", how: .renamed)))
    let broken = try #require(run.snapshot.report("a.csv"))
    #expect(run.snapshot.ids == ["1"])
    #expect(broken.verdict == .rejected)
    #expect(broken.remarks.map(\.finding) == [.noRows])
    #expect(broken.staleness == .broken(since: run.now.moment))
    #expect(broken.rows == 1)
    #expect(broken.readAt?.seconds == 4_000_000_000)
    run.pass(5000)
    try folder.replace("a.csv", "bad again\n")
    #expect(run.tell(.changed("a.csv", how: .renamed)) == false)
    #expect(run.snapshot.report("a.csv") == broken)
    run.pass(5000)
    try folder.replace("a.csv", "1\n")
    #expect(run.tell(.changed("a.csv", how: .renamed)))
    #expect(run.snapshot.report("a.csv")?.staleness == nil)
    #expect(run.snapshot.report("a.csv")?.verdict == .warning)
    #expect(run.readCount == 3)
  }

  @Test("A rejected file that never was good has no facts")
  func neverGood() throws {
    try start(["a.csv": "bad\n"])
    #expect(run.snapshot.ids == [])
    #expect(run.snapshot.report("a.csv")?.verdict == .rejected)
    #expect(run.snapshot.report("a.csv")?.staleness == nil)
    try folder.remove("a.csv")
    #expect(!run.tell(.removed("a.csv")))
    #expect(try run.settle())
    #expect(run.snapshot.sources == [])
  }

  @Test("A file that looks unfinished is tried again, and set aside in the end")
  func held() throws {
    try start(["a.csv": "1\n"])
    try folder.replace("a.csv", "2\n3")
    #expect(run.tell(.changed("a.csv", how: .renamed)))
    #expect(run.snapshot.ids == ["1"])
    #expect(run.snapshot.report("a.csv")?.verdict == .held)
    #expect(run.nextTime == run.now.milliseconds + 2000)
    #expect(try run.settle())
    #expect(run.now.milliseconds == 60_000 + 120_000)
    #expect(run.snapshot.report("a.csv")?.verdict == .rejected)
    #expect(run.snapshot.ids == ["1"])
    #expect(run.readCount == 2)
    try folder.write("a.csv", "2\n3\n")
    #expect(!run.tell(.changed("a.csv", how: .closed)))
    #expect(try run.settle())
    #expect(run.snapshot.ids == ["2", "3"])
  }

  @Test("A file that has gone leaves its facts, marked after 10 s")
  func vanished() throws {
    try start(["a.csv": "1\n", "b.csv": "2\n"])
    try folder.rename("a.csv", ".a")
    let since = run.now.moment
    #expect(!run.tell(.removed("a.csv")))
    run.pass(9999)
    #expect(try !run.poll())
    run.pass(1)
    #expect(run.readDue())
    #expect(run.snapshot.ids == ["1", "2"])
    #expect(run.snapshot.report("a.csv")?.staleness == .vanished(since: since))
    run.pass(60_000)
    #expect(try !run.poll())
    #expect(run.nextTime == nil)
    try folder.rename(".a", "a.csv")
    #expect(run.tell(.changed("a.csv", how: .renamed)))
    #expect(run.snapshot.report("a.csv")?.staleness == nil)
    #expect(run.readCount == 2)
  }

  @Test("A file that is back within 10 s was never gone", arguments: [false, true])
  func briefAbsence(isPolled: Bool) throws {
    try start(["a.csv": "1\n"])
    try folder.remove("a.csv")
    #expect(isPolled ? try !run.poll() : !run.tell(.removed("a.csv")))
    run.pass(5000)
    try folder.write("a.csv", "2\n")
    #expect(try !run.poll())
    #expect(try run.settle())
    #expect(run.snapshot.ids == ["2"])
    #expect(run.snapshot.sources.map(\.staleness) == [nil])
  }

  @Test("A file that is given another name takes its facts along")
  func movedFile() throws {
    try start(["a.csv": "1\n"])
    try folder.rename("a.csv", "b.csv")
    #expect(run.tell(.removed("a.csv"), .changed("b.csv", how: .renamed)))
    #expect(run.snapshot.ids == ["1"])
    #expect(run.snapshot.sources.map(\.path.string) == ["b.csv"])
    #expect(try !run.settle())
  }

  @Test(
    "Permission that is refused is said, and noticed when it returns",
    .enabled(if: !TemporaryFolder.isRoot))
  func permission() throws {
    try start(["a.csv": "1\n"])
    try folder.setMode("a.csv", 0)
    #expect(!run.tell(.changed("a.csv", how: .touched)))
    #expect(try run.settle())
    let report = try #require(run.snapshot.report("a.csv"))
    #expect(report.remarks.map(\.finding) == [.cannotRead(reason: .permission)])
    #expect(report.isStale)
    #expect(run.snapshot.ids == ["1"])
    #expect(try !run.poll())
    try folder.setMode("a.csv", 0o600)
    #expect(!run.tell(.changed("a.csv", how: .touched)))
    #expect(try run.settle())
    #expect(run.snapshot.report("a.csv")?.isStale == false)
    #expect(run.readCount == 1)
  }

  @Test(
    "Files in a folder that is closed have not gone",
    .enabled(if: !TemporaryFolder.isRoot))
  func closedFolder() throws {
    try folder.makeFolder("sub")
    try start(["sub/a.csv": "1\n"])
    try folder.setMode("sub", 0)
    #expect(try run.poll())
    run.pass(60_000)
    #expect(try !run.poll())
    #expect(run.snapshot.ids == ["1"])
    let report = try #require(run.snapshot.report("sub/a.csv"))
    #expect(report.remarks.map(\.finding) == [.cannotRead(reason: .permission)])
    #expect(run.snapshot.report("sub")?.verdict == .rejected)
    try folder.setMode("sub", 0o700)
    _ = try run.poll()
    _ = try run.settle()
    #expect(run.snapshot.sources.map(\.path.string) == ["sub/a.csv"])
    #expect(run.snapshot.report("sub/a.csv")?.isStale == false)
  }

  @Test("A folder that cannot be looked at changes nothing")
  func lostFolder() throws {
    try start(["a.csv": "1\n"])
    let before = run.snapshot
    try folder.rename("a.csv", ".a")
    TemporaryFolder.removeTree(folder.path)
    #expect(throws: FolderTrouble.missing) { try run.look() }
    #expect(run.snapshot == before)
  }
}
