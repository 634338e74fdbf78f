import TestFolders
import Testing
import Text

@testable import CareModel
@testable import Ingestion

@Suite("Reading a folder once")
struct FolderReadingTests {
  private let now = Instant(moment: Moment(seconds: 4_000_000_000), milliseconds: 0)

  @Test("Everything in one snapshot, the ignored files too")
  func once() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("archive")
    try folder.write("a.csv", "1\n")
    try folder.write("b.csv", "2")
    try folder.write("archive/c.csv", "3\n")
    try folder.makePipe("d.csv")
    let region = try FolderReading.once(folder.root, at: now, reader: LineReader.reader)
    #expect(!region.isDivided)
    let snapshot = region.authorities[0].snapshot
    #expect(snapshot.ids == ["1"])
    #expect(
      snapshot.sources.map { "\($0.path) \($0.verdict)" }
        == ["a.csv warning", "archive/c.csv ignored", "b.csv held", "d.csv ignored"])
  }

  @Test("A folder that is not there is a trouble")
  func missing() {
    #expect(throws: FolderTrouble.missing) {
      try FolderReading.once(FolderRoot("/no/such"), at: now, reader: LineReader.reader)
    }
  }
}
