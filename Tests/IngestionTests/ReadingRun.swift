import TestFolders

@testable import CareModel
@testable import Ingestion

/// A folder that is read on, with a clock that only the test moves.
final class ReadingRun {
  let folder: TemporaryFolder
  private var reading: FolderReading
  private var milliseconds: Int64 = 0

  private let start: Int64

  /// By itself the run starts long after any file of the test was written, so that none is new by
  /// its stamp.
  init(
    _ folder: TemporaryFolder, reader: @escaping FileReader = LineReader.reader,
    start: Int64 = 4_000_000_000
  ) {
    self.folder = folder
    self.start = start
    reading = FolderReading(root: folder.root, reader: reader)
  }

  var now: Instant {
    Instant(
      moment: Moment(seconds: start + milliseconds / 1000), milliseconds: milliseconds)
  }
  var readCount: Int { reading.library.readCount }
  var fetchCount: Int { reading.library.fetchCount }
  var nextTime: Int64? { reading.nextTime }
  var region: Region { reading.library.region() }
  /// What is known of the folder, or of its first authority.
  var snapshot: Snapshot { region.authorities[0].snapshot }

  /// Lists the folder.
  func look() throws { try reading.look(at: now) }

  /// Reads what is due.
  func readDue() -> Bool { reading.readDue(at: now) }

  /// Looks and reads.
  func poll() throws -> Bool {
    try look()
    return readDue()
  }

  /// Tells of a change as the kernel would, and reads what is due.
  func tell(_ events: FolderEvent...) -> Bool {
    reading.note(events, at: now)
    return readDue()
  }

  func pass(_ time: Int64) { milliseconds += time }

  /// Lets time pass until nothing waits, as the worker would.
  ///
  /// - Returns: whether there was any news.
  func settle() throws -> Bool {
    var isNews = false
    for _ in 0..<100 {
      guard let next = reading.nextTime else { return isNews }
      milliseconds = max(milliseconds, next)
      if reading.wantsLook(at: now) { try look() }
      if readDue() { isNews = true }
    }
    return isNews
  }
}
