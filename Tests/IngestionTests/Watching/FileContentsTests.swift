import CareModel
import TestFolders
import Testing

@testable import Ingestion

@Suite("Reading the bytes of a file")
struct FileContentsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("All bytes, with the fingerprint of the listing")
  func bytes() throws {
    let text = String(repeating: "0123456789", count: 30_000)
    try folder.write("a.csv", text)
    let contents = try #require(try FileContents.read("a.csv", in: folder.root))
    #expect(contents.bytes == Array(text.utf8))
    #expect(contents.isSettled)
    #expect(contents.fingerprint == (try FolderListing.read(folder.root).files.first?.fingerprint))
    #expect(
      try FileContents.read("a.csv", in: folder.root, unless: contents.fingerprint) == nil)
  }

  @Test("An empty file has no bytes")
  func empty() throws {
    try folder.write("a.csv", "")
    #expect(try FileContents.read("a.csv", in: folder.root)?.bytes == [])
  }

  @Test("Missing, too long, a link")
  func troubles() throws {
    try folder.write("a.csv", "123")
    try folder.link("b.csv", to: "a.csv")
    #expect(throws: ContentsTrouble.file(.gone)) {
      try FileContents.read("c.csv", in: folder.root)
    }
    #expect(throws: ContentsTrouble.tooLong(bytes: 3, limit: 2)) {
      try FileContents.read("a.csv", in: folder.root, limit: 2)
    }
    #expect(throws: ContentsTrouble.file(.notAFile)) {
      try FileContents.read("b.csv", in: folder.root)
    }
  }

  @Test("A file without an end is read no further than its size says, and is not settled")
  func sizeThatLies() throws {
    // The kernel says that this one is empty.
    let contents = try FileContents.read("self/status", in: FolderRoot("/proc"))
    #expect(contents?.isSettled == false)
  }

  @Test("The hash differs where any byte does")
  func hashes() {
    let bytes = (0..<64).map { UInt8($0) }
    var hashes: Set = [ContentHash.of(bytes)]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      hashes.insert(ContentHash.of(changed))
      hashes.insert(ContentHash.of(Array(bytes[..<index])))
      hashes.insert(ContentHash.of([UInt8](repeating: 0, count: index)))
    }
    // No bytes and one byte of nought were both put in twice.
    #expect(hashes.count == 1 + 64 + 64 + 62)
    #expect(ContentHash.of(bytes) == ContentHash.of(Array(bytes)))
  }
}
