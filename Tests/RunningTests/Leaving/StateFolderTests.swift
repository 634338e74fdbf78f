import Glibc
import Ingestion
import TestFolders
import Testing

@testable import Running

@Suite struct StateFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("watched")
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func refusal(of name: String, watching: String = "watched") -> StateRefusal? {
    refusal(at: path(name), watching: watching)
  }

  private func refusal(at place: String?, watching: String = "watched") -> StateRefusal? {
    do throws(StateRefusal) {
      _ = try StateFolder(at: place, watching: path(watching), patience: 0)
      return nil
    } catch {
      return error
    }
  }

  private func mode(of name: String) -> UInt32? {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test("It is made for the user alone, with the folders round it that are missing")
  func made() throws {
    #expect(refusal(of: "home/state/lookout") == nil)
    for name in ["home", "home/state", "home/state/lookout"] { #expect(mode(of: name) == 0o700) }
  }

  @Test("One that is there is taken as it is")
  func there() throws {
    try folder.makeFolder("state")
    #expect(refusal(of: "state") == nil)
  }

  @Test(
    "One that others have any right to is refused, and left as it is",
    arguments: [0o710, 0o701, 0o740, 0o704, 0o770, 0o755] as [UInt32])
  func open(mode: UInt32) throws {
    try folder.makeFolder("state")
    try folder.setMode("state", mode)
    #expect(refusal(of: "state") == .unfit(path("state"), .openToOthers))
    #expect(self.mode(of: "state") == mode)
  }

  @Test("One that belongs to another user is refused")
  func anothers() throws {
    guard TemporaryFolder.isRoot else {
      #expect(refusal(at: "/") == .unfit("/", .anothers))
      return
    }
    try folder.makeFolder("state")
    #expect(chown(path("state"), 1, 1) == 0)
    #expect(refusal(of: "state") == .unfit(path("state"), .anothers))
  }

  @Test("A link and what is no folder are refused")
  func others() throws {
    try folder.makeFolder("state")
    try folder.link("link", to: "state")
    try folder.link("nowhere", to: "none")
    try folder.write("file", "1\n")
    #expect(refusal(of: "link") == .unfit(path("link"), .isLink))
    #expect(refusal(of: "nowhere") == .unfit(path("nowhere"), .isLink))
    #expect(refusal(of: "file") == .unfit(path("file"), .notAFolder))
    #expect(refusal(of: "file/state") == .unfit(path("file/state"), .failed(code: ENOTDIR)))
    #expect(folder.text(of: "file") == "1\n")
  }

  @Test(
    "In the watched folder it is refused, however its path leads there, and nothing is made",
    arguments: ["watched/state", "watched/a/state", "link/state", "watched/../watched/state"])
  func inside(name: String) throws {
    try folder.link("link", to: "watched")
    #expect(refusal(of: name) == .unfit(path(name), .inWatchedFolder))
    #expect(refusal(of: name, watching: "link") == .unfit(path(name), .inWatchedFolder))
    #expect(mode(of: "watched/state") == nil)
    #expect(mode(of: "watched/a") == nil)
  }

  @Test("The watched folder itself is refused, one in it that is there, and none round it")
  func round() throws {
    try folder.makeFolder("watched/state")
    #expect(refusal(of: "watched") == .unfit(path("watched"), .inWatchedFolder))
    #expect(refusal(of: "watched/state") == .unfit(path("watched/state"), .inWatchedFolder))
    try folder.makeFolder("state")
    try folder.makeFolder("state/demo")
    #expect(refusal(of: "state", watching: "state/demo") == nil)
    #expect(refusal(of: "watched.state") == nil)
  }

  @Test("Only disks of this machine do")
  func kinds() {
    #expect(StateFolder.fault(of: .local) == nil)
    #expect(StateFolder.fault(of: .layered) == nil)
    for kind in [FileSystemKind.share(name: "NFS"), .unknown(type: 0xBEEF)] {
      #expect(StateFolder.fault(of: kind) == .notLocal(kind))
    }
  }

  @Test("Without a place for it there is none")
  func noHome() {
    #expect(refusal(at: nil) == .noHome)
  }

  @Test("One that is open is held until it is let go")
  func held() throws {
    do {
      let held = try StateFolder(at: path("state"), watching: path("watched"))
      #expect(refusal(of: "state") == .busy(path("state")))
      #expect(refusal(of: "another") == nil)
      _ = held.location
    }
    #expect(refusal(of: "state") == nil)
  }

  @Test("What is the matter is told with what to do")
  func words() {
    let words = [
      StateRefusal.unfit("/s", .openToOthers).words, StateRefusal.unfit("/s", .isLink).words,
      StateRefusal.unfit("/s", .notLocal(.share(name: "NFS"))).words,
      StateRefusal.unfit("/s", .failed(code: EACCES)).words,
    ]
    #expect(
      words == [
        "/s is open to other users: take their rights away with chmod go-rwx",
        "/s is a symbolic link: put what it leads to in its place",
        "/s lies on a share (NFS): set XDG_STATE_HOME to a folder elsewhere, on a disk of this "
          + "machine",
        "/s cannot be used: Permission denied; make it yours to write to, or set XDG_STATE_HOME to "
          + "a folder elsewhere",
      ])
  }
}
