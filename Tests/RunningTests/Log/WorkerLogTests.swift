import Ingestion
import TestFolders
import Testing

@testable import Running

@Suite("A worker with a log", .timeLimit(.minutes(2)))
struct WorkerLogTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("watched")
  }

  /// The lines so far, without their times, without how the folder is watched and how long a file
  /// took.
  private var lines: [String] {
    (folder.text(of: "log") ?? "").split(separator: "\n").map { line in
      line.dropFirst(21).split(separator: " ")
        .filter { !$0.hasPrefix("watching=") && !$0.hasPrefix("ms=") }
        .joined(separator: " ")
    }
  }

  private func log(_ name: String = "log") throws -> LogFile {
    try LogFile(at: "\(folder.path)/\(name)", watching: "\(folder.path)/watched")
  }

  @Test("The log has a start, every file that is read, and an end")
  func whole() throws {
    try folder.write("watched/a.csv", "1\n2\n")
    try folder.write("watched/note.docx", "text")
    let watched = try WatchedFolder(folder, below: "watched", log: log())
    #expect(watched.waitForIDs(["1", "2"]))
    try folder.replace("watched/a.csv", "3\n")
    #expect(watched.waitForIDs(["3"]))
    watched.end()
    let file = "file path=\"a.csv\" kinds=targets verdict=warning"
    let remark = "remark path=\"a.csv\" rule=undated"
    #expect(
      lines == [
        "start version=\(Version.current) folder=\"\(folder.path)/watched\"",
        "folder state=present", "\(file) rows=2 set-aside=0 unreadable=0", remark,
        "\(file) rows=1 set-aside=0 unreadable=0", remark, "end",
      ])
  }

  @Test("A folder that comes to stand round the log has nothing more written into it")
  func foldersMoved() throws {
    try folder.makeFolder("other")
    let watched = try WatchedFolder(
      folder, below: "watched", mode: .poll, log: log("other/log"))
    #expect(watched.wait { $0.snapshot != nil })
    try folder.rename("watched", "old")
    try folder.link("watched", to: "other")
    try folder.write("other/a.csv", "1\n")
    #expect(watched.waitForIDs(["1"]))
    #expect(watched.wait { $0.status.logTrouble == .inWatchedFolder })
    watched.end()
    #expect(folder.text(of: "other/log")?.contains("a.csv") == false)
  }

  @Test("A worker without a log has no trouble with it")
  func none() throws {
    let watched = try WatchedFolder(folder, below: "watched")
    #expect(watched.wait { $0.snapshot != nil })
    #expect(watched.status.logTrouble == nil)
  }
}
