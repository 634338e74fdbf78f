import Glibc
import TestFolders
import Testing

@testable import Running

@Suite struct LogFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("watched")
    try folder.makeFolder("watched/sub")
    try folder.makeFolder("logs")
  }

  private var watched: String { "\(folder.path)/watched" }

  private func refusal(of name: String, watching: String? = nil) -> LogRefusal? {
    do throws(LogRefusal) {
      _ = try LogFile(at: "\(folder.path)/\(name)", watching: watching ?? watched)
      return nil
    } catch {
      return error
    }
  }

  private func status(of name: String) -> stat? {
    var status = stat()
    return lstat("\(folder.path)/\(name)", &status) == 0 ? status : nil
  }

  @Test("A new log is the user's alone")
  func new() throws {
    #expect(refusal(of: "logs/log") == nil)
    #expect(try #require(status(of: "logs/log")).st_mode & 0o777 == 0o600)
  }

  @Test("What stands in a log stays, and its mode too")
  func appended() throws {
    try folder.write("logs/log", "before\n")
    try folder.setMode("logs/log", 0o640)
    let log = try LogFile(at: "\(folder.path)/logs/log", watching: watched)
    try log.append("one\n")
    try log.append("two\n")
    #expect(folder.text(of: "logs/log") == "before\none\ntwo\n")
    #expect(try #require(status(of: "logs/log")).st_mode & 0o777 == 0o640)
  }

  @Test(
    "A log in the watched folder is refused, however its path leads there, and not made",
    arguments: ["watched/log", "watched/sub/log", "link/log", "logs/../watched/./log", "sub/log"])
  func inside(name: String) throws {
    try folder.link("link", to: "watched")
    try folder.link("sub", to: "watched/sub")
    #expect(refusal(of: name) == .inWatchedFolder)
    #expect(status(of: "watched/log") == nil)
    #expect(status(of: "watched/sub/log") == nil)
  }

  @Test("A log is refused too where the watched folder was named by a link")
  func watchedByLink() throws {
    try folder.link("link", to: "watched")
    #expect(refusal(of: "watched/log", watching: "\(folder.path)/link") == .inWatchedFolder)
    #expect(refusal(of: "watched.log", watching: "\(folder.path)/link") == nil)
  }

  @Test("A log beside the watched folder is none in it")
  func beside() { #expect(refusal(of: "watched.log") == nil) }

  @Test("What is no ordinary file of one name is refused")
  func others() throws {
    try folder.write("watched/a.csv", "1\n")
    try folder.link("logs/link", to: "../watched/a.csv")
    try folder.linkFile("logs/second", to: "watched/a.csv")
    try folder.makePipe("logs/pipe")
    #expect(refusal(of: "logs/link") == .isLink)
    #expect(refusal(of: "logs/second") == .hasSecondName)
    #expect(refusal(of: "logs/pipe") == .notAFile)
    #expect(refusal(of: "logs") == .notAFile)
    #expect(refusal(of: "logs/") == .notAFile)
    #expect(refusal(of: "logs/..") == .notAFile)
    #expect(folder.text(of: "watched/a.csv") == "1\n")
  }

  @Test("Why a log cannot be opened is told")
  func unwritable() throws {
    #expect(refusal(of: "none/log") == .cannotOpen(code: ENOENT))
    let words = LogRefusal.cannotOpen(code: ENOENT).words("none/log")
    #expect(
      words == "the log none/log cannot be written: No such file or directory; name another file")
    guard !TemporaryFolder.isRoot else { return }
    try folder.write("logs/log", "")
    try folder.setMode("logs/log", 0o400)
    #expect(refusal(of: "logs/log") == .cannotOpen(code: EACCES))
  }
}
