import CareModel
import TestFolders
import Testing
import Text

@testable import Ingestion

@Suite("The facts of a folder by file")
struct SourceLibraryTests {
  let folder: TemporaryFolder
  let run: ReadingRun

  init() throws {
    folder = try TemporaryFolder()
    run = ReadingRun(folder)
  }

  /// Writes the files, reads them, and lets a minute pass.
  func start(_ files: [String: String]) throws {
    for (name, text) in files { try folder.write(name, text) }
    #expect(try run.poll())
    run.pass(60_000)
  }

  @Test("The first look reads everything")
  func first() throws {
    try start(["b.csv": "3\n", "a.csv": "1\n2\n"])
    #expect(run.snapshot.ids == ["1", "2", "3"])
    #expect(run.snapshot.sources.map(\.path.string) == ["a.csv", "b.csv"])
    #expect(run.readCount == 2)
    #expect(run.nextTime == nil)
    #expect(run.snapshot.report("a.csv")?.readAt?.seconds == 4_000_000_000)
  }

  @Test("One file saved is exactly one read")
  func saved() throws {
    try start(["a.csv": "1\n", "b.csv": "2\n"])
    try folder.write("a.csv", "3\n")
    #expect(!run.tell(.changed("a.csv", how: .written), .changed("a.csv", how: .closed)))
    #expect(try run.settle())
    #expect(run.snapshot.ids == ["3", "2"])
    #expect(run.readCount == 3)
    #expect(run.fetchCount == 3)
    #expect(try !run.poll())
  }

  @Test("A file that is renamed into place is read at once, a new one too")
  func renamed() throws {
    try start(["a.csv": "1\n"])
    try folder.replace("a.csv", "2\n")
    #expect(run.tell(.removed(".a.csv.new"), .changed("a.csv", how: .renamed)))
    run.pass(1000)
    try folder.replace("b.csv", "3\n")
    #expect(run.tell(.changed("b.csv", how: .renamed)))
    #expect(run.snapshot.ids == ["2", "3"])
    #expect(run.readCount == 3)
    #expect(run.nextTime == nil)
  }

  @Test("A change that only polling sees is read when it has settled")
  func polled() throws {
    try start(["a.csv": "1\n"])
    try folder.write("a.csv", "22\n")
    #expect(try !run.poll())
    #expect(try run.settle())
    #expect(run.snapshot.ids == ["22"])
    #expect(run.readCount == 2)
  }

  @Test("An older time is a change as well")
  func olderTime() throws {
    try start(["a.csv": "1\n"])
    try folder.write("a.csv", "2\n")
    try folder.setTime("a.csv", 1_000_000)
    #expect(try !run.poll())
    #expect(try run.settle())
    #expect(run.snapshot.ids == ["2"])
  }

  @Test("The same bytes are no news, however often they are saved")
  func unchanged() throws {
    try start(["a.csv": "1\n"])
    for _ in 0..<3 {
      run.pass(1000)
      try folder.replace("a.csv", "1\n")
      #expect(!run.tell(.changed("a.csv", how: .renamed)))
    }
    try folder.setTime("a.csv", 5_000_000)
    #expect(!run.tell(.changed("a.csv", how: .touched)))
    #expect(try !run.settle())
    #expect(run.readCount == 1)
    #expect(run.fetchCount == 5)
  }

  @Test("A file that was only touched, and is the same, is not fetched")
  func fingerprintUnchanged() throws {
    try start(["a.csv": "1\n"])
    #expect(!run.tell(.changed("a.csv", how: .closed)))
    #expect(try !run.settle())
    #expect(run.fetchCount == 1)
  }

  @Test("A save within the tick of a stamp is found by its hash, once", arguments: [false, true])
  func racy(isSavedAgain: Bool) throws {
    try folder.write("a.csv", "1\n")
    try folder.setTime("a.csv", 3_999_999_999)
    #expect(try run.poll())
    #expect(run.fetchCount == 1)
    run.pass(1000)
    #expect(try !run.poll())
    #expect(run.fetchCount == 1)
    if isSavedAgain {
      // The change time gives this one away already; hashing would find it without.
      try folder.write("a.csv", "2\n")
      try folder.setTime("a.csv", 3_999_999_999)
    }
    run.pass(1000)
    #expect(try run.poll() || run.settle() == isSavedAgain)
    #expect(run.snapshot.ids == [isSavedAgain ? "2" : "1"])
    run.pass(60_000)
    _ = try run.poll()
    let fetches = run.fetchCount
    run.pass(60_000)
    #expect(try !run.poll())
    #expect(run.fetchCount == fetches)
  }
}
