import Glibc
import TestFolders
import Testing

@testable import Ingestion

@Suite("Events of a folder", .timeLimit(.minutes(1)))
struct FolderWatcherTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a watcher of the folder and these below it tells of what `change` does.
  private func events(
    watching below: [RelativePath] = [], _ change: () throws -> Void
  ) throws -> [FolderEvent] {
    var watcher = try FolderWatcher(root: folder.root)
    _ = try watcher.watch([.root] + below)
    try change()
    return watcher.drain()
  }

  @Test("A file that is renamed into place")
  func renamed() throws {
    let events = try events { try folder.replace("a.csv", "1\n") }
    #expect(events.last == .changed("a.csv", how: .renamed))
    #expect(events.contains(.removed(".a.csv.new")))
  }

  @Test("A file that is written and closed")
  func written() throws {
    let events = try events { try folder.write("a.csv", "1\n") }
    #expect(events == [.changed("a.csv", how: .written), .changed("a.csv", how: .closed)])
  }

  @Test("A file that stays open")
  func open() throws {
    let file = try folder.open("a.csv")
    let events = try events { try file.write("1\n") }
    #expect(events == [.changed("a.csv", how: .written)])
  }

  @Test("A file that is removed, and one that is only touched")
  func removedAndTouched() throws {
    try folder.write("a.csv", "1\n")
    let events = try events {
      try folder.setMode("a.csv", 0o400)
      try folder.remove("a.csv")
    }
    #expect(events.first == .changed("a.csv", how: .touched))
    #expect(events.last == .removed("a.csv"))
  }

  @Test("A folder that comes is told, and its files once it is watched")
  func newFolder() throws {
    var watcher = try FolderWatcher(root: folder.root)
    #expect(try watchAgain(&watcher, [.root]))
    try folder.makeFolder("sub")
    #expect(watcher.drain() == [.foldersChanged])
    #expect(try watchAgain(&watcher, [.root, "sub"]))
    #expect(try !watchAgain(&watcher, [.root, "sub"]))
    try folder.write("sub/a.csv", "1\n")
    #expect(watcher.drain().last == .changed("sub/a.csv", how: .closed))
  }

  @Test("A folder that is moved has its files under the new path, or none")
  func movedFolder() throws {
    try folder.makeFolder("sub")
    var watcher = try FolderWatcher(root: folder.root)
    _ = try watcher.watch([.root, "sub"])
    try folder.rename("sub", "new")
    #expect(watcher.drain() == [.foldersChanged])
    _ = try watcher.watch([.root, "new"])
    try folder.write("new/a.csv", "1\n")
    #expect(watcher.drain().last == .changed("new/a.csv", how: .closed))
    _ = try watcher.watch([.root])
    try folder.write("new/a.csv", "2\n")
    #expect(watcher.drain() == [])
  }

  @Test("The watched folder that is renamed or removed is lost")
  func lost() throws {
    try folder.makeFolder("watched")
    var watcher = try FolderWatcher(root: FolderRoot(folder.path + "/watched"))
    _ = try watcher.watch([.root])
    try folder.rename("watched", "other")
    #expect(watcher.drain() == [.lost])
    try folder.makeFolder("watched")
    #expect(try watchAgain(&watcher, [.root]))
    #expect(rmdir(folder.path + "/watched") == 0)
    #expect(watcher.drain() == [.lost])
  }

  @Test("A missing folder is left out")
  func missing() throws {
    var watcher = try FolderWatcher(root: folder.root)
    #expect(try !watchAgain(&watcher, ["missing"]))
  }

  @Test("The descriptor is readable when something happened")
  func descriptor() throws {
    var watcher = try FolderWatcher(root: folder.root)
    _ = try watcher.watch([.root])
    var descriptors = [pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)]
    #expect(poll(&descriptors, 1, 0) == 0)
    try folder.write("a.csv", "1\n")
    #expect(poll(&descriptors, 1, 10_000) == 1)
    _ = watcher.drain()
    #expect(poll(&descriptors, 1, 0) == 0)
  }

  /// An expectation cannot change a value.
  private func watchAgain(
    _ watcher: inout FolderWatcher, _ folders: [RelativePath]
  ) throws -> Bool {
    try watcher.watch(folders)
  }
}
