import CareModel
import TestFolders
import Testing
import Text

@testable import Ingestion

@Suite("What stands in a folder")
struct FolderListingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func listing(ignoring patterns: [String] = []) throws -> FolderListing {
    try FolderListing.read(folder.root, ignoring: patterns.map(NamePattern.init))
  }

  private func paths(_ admission: Admission) throws -> [String] {
    try listing().files.filter { $0.admission == admission }.map(\.path.display.string)
  }

  @Test("Files in order, each with its fingerprint")
  func files() throws {
    try folder.makeFolder("b")
    try folder.write("b/x.csv", "one\n")
    try folder.write("a.csv", "1\n")
    try folder.write("c.txt", "")
    try folder.write("lookout.toml", "")
    let listing = try listing()
    #expect(listing.files.map(\.path) == ["a.csv", "b/x.csv", "c.txt", "lookout.toml"])
    #expect(listing.files.map(\.fingerprint.size) == [2, 4, 0, 0])
    #expect(listing.files.map(\.admission) == [.candidate, .candidate, .candidate, .settings])
    #expect(listing.folders == [.root, "b"])
    #expect(Set(listing.files.map(\.fingerprint.inode)).count == 4)
  }

  @Test("Four folders deep and no deeper")
  func depth() throws {
    for name in ["a", "a/b", "a/b/c", "a/b/c/d", "a/b/c/d/e"] { try folder.makeFolder(name) }
    try folder.write("a/b/c/d/four.csv", "1\n")
    try folder.write("a/b/c/d/e/five.csv", "1\n")
    #expect(try paths(.candidate) == ["a/b/c/d/four.csv"])
  }

  @Test("Litter is passed over, folders of litter too")
  func litter() throws {
    try folder.makeFolder(".git")
    for name in [".git/a.csv", ".a.csv", "~$a.csv", "a.tmp", "b.csv~", "deadbeef", "ok.csv"] {
      try folder.write(name, "1\n")
    }
    let listing = try listing()
    #expect(listing.files.map(\.path) == ["ok.csv"])
    #expect(listing.folders == [.root])
  }

  @Test("Retired folders, patterns and other endings are listed as ignored")
  func ignored() throws {
    try folder.makeFolder("Archive")
    for name in ["Archive/a.csv", "draft.csv", "a.csv", "plan.docx"] {
      try folder.write(name, "1\n")
    }
    let files = try listing(ignoring: ["draft*"]).files
    #expect(files.filter { !$0.isRead }.map(\.path) == ["Archive/a.csv", "draft.csv", "plan.docx"])
    #expect(files.filter(\.isRead).map(\.path) == ["a.csv"])
  }

  @Test("Links are followed within the folder, and never in circles")
  func links() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret.csv", "1\n")
    try folder.makeFolder("sub")
    try folder.makeFolder("archive")
    try folder.write("sub/a.csv", "1\n")
    try folder.write("archive/b.csv", "1\n")
    try folder.link("sub/loop", to: "..")
    try folder.link("self.csv", to: "self.csv")
    try folder.link("again.csv", to: "sub/a.csv")
    try folder.link("current.csv", to: "archive/b.csv")
    try folder.link("out.csv", to: "\(outside.path)/secret.csv")
    try folder.link("outside", to: outside.path)
    try folder.link("zero.csv", to: "/dev/zero")
    try folder.link("nowhere.csv", to: "missing.csv")
    let files = try listing().files
    #expect(files.filter(\.isRead).map(\.path) == ["current.csv", "sub/a.csv"])
    #expect(files.filter(\.isRead).map(\.location) == ["archive/b.csv", "sub/a.csv"])
    #expect(try paths(.special) == ["nowhere.csv", "out.csv", "self.csv", "zero.csv"])
    #expect(try listing().folders == [.root, "archive", "sub"])
  }

  @Test("A link to a hidden folder is followed")
  func linkToFolder() throws {
    try folder.makeFolder(".releases")
    try folder.makeFolder(".releases/5")
    try folder.write(".releases/5/a.csv", "1\n")
    try folder.link("current", to: ".releases/5")
    let file = try #require(try listing().files.first)
    #expect(file.path == "current/a.csv")
    #expect(file.location == ".releases/5/a.csv")
    #expect(try FileContents.read(file.location, in: folder.root)?.bytes == Array("1\n".utf8))
  }

  @Test("One file of two names is listed once")
  func twoNames() throws {
    try folder.write("b.csv", "1\n")
    try folder.linkFile("a.csv", to: "b.csv")
    #expect(try paths(.candidate) == ["a.csv"])
  }

  @Test("Pipes are named, not opened; a folder may be called like a file")
  func pipes() throws {
    try folder.makePipe("pipe.csv")
    try folder.makeFolder("folder.csv")
    try folder.write("folder.csv/a.csv", "1\n")
    #expect(try paths(.special) == ["pipe.csv"])
    #expect(try paths(.candidate) == ["folder.csv/a.csv"])
    #expect(throws: ContentsTrouble.file(.notAFile)) {
      try FileContents.read("pipe.csv", in: folder.root)
    }
  }

  @Test("Names that are no text are kept as bytes and shown with their bytes replaced")
  func rawNames() throws {
    let name: [UInt8] = [0x61, 0xFF, 0x1B] + Array(".csv".utf8)
    try folder.write("plain.csv", "1\n")
    let file = ListedFile(
      path: RelativePath(bytes: name), location: RelativePath(bytes: name),
      fingerprint: fingerprint(1), admission: .candidate)
    #expect(file.path.display.string == "a\u{FFFD}\u{FFFD}.csv")
    #expect(RelativePath.root.appending(name).bytes == name)
    #expect(RelativePath("a").appending(name).bytes == Array("a/".utf8) + name)
  }

  @Test("A folder that cannot be looked at says why")
  func troubles() throws {
    try folder.write("a.csv", "1\n")
    #expect(throws: FolderTrouble.missing) {
      try FolderListing.read(FolderRoot(folder.path + "/missing"))
    }
    #expect(throws: FolderTrouble.notAFolder) {
      try FolderListing.read(FolderRoot(folder.path + "/a.csv"))
    }
  }

  @Test(
    "A closed folder within is named; a closed one is a trouble",
    .enabled(if: !TemporaryFolder.isRoot))
  func closedFolders() throws {
    try folder.makeFolder("shut")
    try folder.write("a.csv", "1\n")
    try folder.setMode("shut", 0)
    #expect(try listing().closedFolders == ["shut"])
    #expect(try listing().files.map(\.path) == ["a.csv"])
    #expect(throws: FolderTrouble.permission) {
      try FolderListing.read(FolderRoot(folder.path + "/shut"))
    }
  }

  @Test("Slashes at the end of the folder's path do not matter")
  func trailingSlashes() throws {
    try folder.write("a.csv", "1\n")
    #expect(try FolderListing.read(FolderRoot(folder.path + "//")) == listing())
    #expect(FolderRoot("/").bytes == [0x2F])
  }
}
