import CareModel
import Glibc
import Ingestion
import Running
import TestFolders
import Testing

@Suite("A worker and its mailbox", .timeLimit(.minutes(2)))
struct FolderWorkerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Everything that is there comes in one snapshot")
  func start() throws {
    try folder.makeFolder("sub")
    try folder.write("a.csv", "1\n")
    try folder.write("sub/b.csv", "2\n")
    let watched = try WatchedFolder(folder)
    #expect(watched.wait { $0.snapshot != nil })
    #expect(watched.snapshot?.ids == ["1", "2"])
    #expect(watched.messageCount == 1)
    #expect(watched.status.condition == .present)
    #expect(watched.status.lastLooked != nil)
  }

  @Test("An empty folder is told as well")
  func empty() throws {
    let watched = try WatchedFolder(folder)
    #expect(watched.wait { $0.snapshot != nil })
    #expect(watched.snapshot == Snapshot())
  }

  @Test("A file that is renamed into place is shown", .enabled(if: TemporaryFolder.raisesEvents))
  func renamed() throws {
    let watched = try WatchedFolder(folder, mode: .events, pollEvery: 1_000_000)
    #expect(watched.wait { $0.snapshot != nil })
    #expect(watched.status.way == .events)
    try folder.replace("a.csv", "1\n")
    #expect(watched.waitForIDs(["1"]))
    try folder.write("a.csv", "2\n")
    #expect(watched.waitForIDs(["2"]))
    try folder.remove("a.csv")
    #expect(watched.wait { $0.snapshot?.sources.first?.isStale == true })
    #expect(watched.snapshot?.ids == ["2"])
  }

  @Test("A folder that is moved in is watched too", .enabled(if: TemporaryFolder.raisesEvents))
  func newFolder() throws {
    let watched = try WatchedFolder(folder, mode: .events, pollEvery: 1_000_000)
    #expect(watched.wait { $0.snapshot != nil })
    try folder.makeFolder(".new")
    try folder.write(".new/a.csv", "1\n")
    try folder.rename(".new", "new")
    #expect(watched.waitForIDs(["1"]))
    try folder.replace("new/a.csv", "2\n")
    #expect(watched.waitForIDs(["2"]))
  }

  @Test("A folder that is polled shows a change once it has settled")
  func polled() throws {
    try folder.write("a.csv", "1\n")
    let watched = try WatchedFolder(folder, mode: .poll)
    #expect(watched.waitForIDs(["1"]))
    #expect(watched.status.way == .polling(.asked))
    #expect(watched.status.interval == 50)
    try folder.replace("a.csv", "2\n")
    #expect(watched.waitForIDs(["2"]))
  }

  @Test("Polls that find nothing wake nobody")
  func nothingFound() throws {
    let watched = try WatchedFolder(folder, mode: .poll, pollEvery: 10)
    #expect(watched.wait { $0.snapshot != nil })
    // A minute may end meanwhile, and be told.
    #expect(!watched.isTold(within: 300) || watched.wait { $0.messageCount == 2 })
  }

  @Test("A folder that comes later is waited for")
  func missingAtStart() throws {
    let watched = try WatchedFolder(folder, below: "later")
    #expect(watched.wait { $0.status.condition == .waiting(.missing) })
    #expect(watched.snapshot == nil)
    try folder.makeFolder("later")
    try folder.write("later/a.csv", "1\n")
    #expect(watched.waitForIDs(["1"]))
    #expect(watched.status.condition == .present)
  }

  @Test(
    "A folder that is removed keeps its facts, and another in its place is read",
    arguments: [WatchMode.auto, .poll])
  func recreated(mode: WatchMode) throws {
    try folder.makeFolder("watched")
    try folder.write("watched/a.csv", "1\n")
    let watched = try WatchedFolder(folder, below: "watched", mode: mode)
    #expect(watched.waitForIDs(["1"]))
    TemporaryFolder.removeTree("\(folder.path)/watched")
    #expect(
      watched.wait {
        if case .lost(.missing, _) = $0.status.condition { true } else { false }
      })
    #expect(watched.snapshot?.ids == ["1"])
    try folder.makeFolder("watched")
    try folder.write("watched/a.csv", "2\n")
    #expect(watched.waitForIDs(["2"]))
    #expect(watched.status.condition == .present)
  }

  @Test(
    "Of a renamed folder and a new one at its path, the new one counts",
    arguments: [WatchMode.auto, .poll])
  func renamedFolder(mode: WatchMode) throws {
    try folder.makeFolder("watched")
    try folder.write("watched/a.csv", "1\n")
    let watched = try WatchedFolder(folder, below: "watched", mode: mode)
    #expect(watched.waitForIDs(["1"]))
    try folder.rename("watched", "other")
    try folder.makeFolder("watched")
    try folder.replace("watched/a.csv", "2\n")
    try folder.replace("other/a.csv", "3\n")
    #expect(watched.waitForIDs(["2"]))
  }

  @Test("Looking is done at once when asked for")
  func lookNow() throws {
    try folder.makeFolder("sub")
    let watched = try WatchedFolder(folder, mode: .poll, pollEvery: 1_000_000)
    #expect(watched.wait { $0.snapshot != nil })
    try folder.write("a.csv", "1\n")
    watched.lookNow()
    #expect(watched.waitForIDs(["1"]))
  }

  @Test("Events are refused where they do not tell of every change")
  func refused() throws {
    let mailbox = try Mailbox()
    var options = FolderWorker.Options(
      root: FolderRoot("/proc/self/fdinfo"), reader: LineReader.reader)
    options.mode = .events
    let worker = try FolderWorker(options, mailbox: mailbox)
    try worker.start()
    var descriptors = [pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)]
    #expect(poll(&descriptors, 1, 50_000) == 1)
    guard case .status(let status) = mailbox.drain().first, case .refused = status.condition
    else {
      Issue.record("not refused")
      return
    }
  }
}
