// Ingestion: from a folder's files to facts. Here is what is known of each file; Watching/ tells
// when one changed, Reading/ and Kinds/ turn its bytes into facts.
// Imports CareModel, Text, Settings and CLinux; reads no clock and starts no thread.

internal import CareModel
private import Text

/// The facts of a folder by file. Only a changed file is read again, and what cannot be used
/// never displaces what could.
package struct SourceLibrary: Sendable {
  private let root: FolderRoot
  private let reader: FileReader
  var records: [RelativePath: SourceRecord] = [:]
  /// Files that are seen and not read, and folders that may not be looked into.
  var passedOver: [RelativePath: SourceReport] = [:]
  /// Which folders are authorities, as it was last seen.
  var layout = FolderLayout.single
  /// How often bytes were turned into facts.
  package private(set) var readCount = 0
  /// How often the bytes of a file were fetched.
  package private(set) var fetchCount = 0

  package init(root: FolderRoot, reader: @escaping FileReader) {
    self.root = root
    self.reader = reader
  }

  /// A time within which a file system may give two saves the same stamp, in seconds.
  private static let stampTick: Int64 = 2
}

/// What came of reading a file.
package struct ReadOutcome: Equatable, Sendable {
  package enum State: Sendable {
    case settled
    /// It looks unfinished.
    case held
    /// It changed while it was read.
    case changing
    case absent
    /// It is no ordinary file; it may be a link to one.
    case notAFile
  }

  package let state: State
  /// Whether a snapshot would now be another.
  package let isNews: Bool
}

/// What a file that stands in the folder asks for.
package enum ReadingNeed: Sendable {
  case nothing
  /// It may be another than the one that was read: once it has settled, it is to be read.
  case settling
  /// It has not changed, but is to be read once more.
  case again
}

extension SourceLibrary {
  /// The paths of all files that were read, or would have been.
  package var paths: [RelativePath] { Array(records.keys) }

  package func knows(_ path: RelativePath) -> Bool { records[path] != nil }

  package func isVanished(_ path: RelativePath) -> Bool { records[path]?.vanishedSince != nil }

  package func need(of file: ListedFile, at now: Instant) -> ReadingNeed {
    guard let record = records[file.path], record.vanishedSince == nil,
      record.fingerprint == file.fingerprint
    else { return .settling }
    let isRacy = record.hashAgain.map { $0 <= now.milliseconds } ?? false
    let isRemapped = record.latestColumns != columns(of: file.path)
    return isRacy || isRemapped || record.isUnreadable ? .again : .nothing
  }
}

extension SourceLibrary {
  /// Reads a file, unless it is known to be the one that was read.
  package mutating func read(_ file: ListedFile, at now: Instant) -> ReadOutcome {
    var record = records[file.path] ?? SourceRecord(path: file.path.display)
    let before = records[file.path]?.report
    let state: ReadOutcome.State
    do throws(ContentsTrouble) {
      let columns = self.columns(of: file.path)
      let known = record.latestColumns == columns ? record.settledFingerprint : nil
      guard let contents = try FileContents.read(file.location, in: root, unless: known) else {
        return ReadOutcome(state: .settled, isNews: false)
      }
      fetchCount += 1
      state = take(contents, into: &record, columns, at: now)
    } catch .file(.gone) {
      return ReadOutcome(state: .absent, isNews: false)
    } catch .file(.notAFile) {
      return ReadOutcome(state: .notAFile, isNews: false)
    } catch {
      record.fingerprint = file.fingerprint
      record.latestColumns = columns(of: file.path)
      record.hashAgain = nil
      record.vanishedSince = nil
      state = fail(error, &record, at: now)
    }
    let readAgain = record.good != records[file.path]?.good
    records[file.path] = record
    let isNews = readAgain || record.report != before
    return ReadOutcome(state: state, isNews: isNews)
  }

  private mutating func take(
    _ contents: FileContents, into record: inout SourceRecord, _ columns: [SafeText: String],
    at now: Instant
  ) -> ReadOutcome.State {
    record.vanishedSince = nil
    guard contents.isSettled else { return .changing }
    let wasToBeHashedAgain = record.hashAgain != nil && record.fingerprint == contents.fingerprint
    record.fingerprint = contents.fingerprint
    let stamp = contents.fingerprint.modified / 1_000_000_000
    let isRacy = stamp >= now.moment.seconds - Self.stampTick && !wasToBeHashedAgain
    record.hashAgain = isRacy ? now.milliseconds + Self.stampTick * 1000 : nil
    let hash = ContentHash.of(contents.bytes)
    if let good = record.good, good.hash == hash, good.columns == columns {
      record.restore(good)
    } else if record.latestHash != hash || record.latestColumns != columns {
      readCount += 1
      let facts = reader(contents.bytes, record.latest.path, columns)
      record.take(facts, hash: hash, columns: columns, at: now.moment)
    }
    return record.latest.verdict == .held ? .held : .settled
  }

  private func fail(
    _ trouble: ContentsTrouble, _ record: inout SourceRecord, at now: Instant
  ) -> ReadOutcome.State {
    switch trouble {
    case .tooLong(let bytes, let limit):
      record.fail(.rejected, .tooLong(bytes: bytes, limit: limit), at: now.moment)
      return .settled
    case .file(let reason):
      let finding = Finding.cannotRead(reason: reason)
      let isSetAside =
        record.latest.verdict == .rejected && record.latest.worstRemark?.finding == finding
      guard case .input = reason, !isSetAside else {
        record.fail(.rejected, finding, at: now.moment)
        return .settled
      }
      record.fail(.held, finding, at: now.moment)
      return .held
    }
  }
}
