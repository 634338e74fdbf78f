internal import CareModel
internal import Ingestion
internal import Text

/// Tells a log what becomes of a folder and its files: each once, until it changes.
struct FolderLog {
  private let file: LogFile
  /// What was last told of each file.
  private var told: [SafeText: SourceReport] = [:]
  private var toldFolder: LogEntry?
  /// Why the log was given up; nil while it is written.
  private(set) var trouble: LogTrouble?

  init(_ file: LogFile) { self.file = file }
}

extension FolderLog {
  mutating func start(_ folder: SafeText, at moment: Moment) {
    write([.start(folder: folder)], at: moment)
  }

  mutating func end(at moment: Moment) { write([.end], at: moment) }

  /// Gives the log up where it lies in the folder.
  mutating func keepOut(of folder: FileIdentity) {
    if trouble == nil, file.isWithin(folder) { trouble = .inWatchedFolder }
  }

  /// Tells how it stands with the folder, where that changed.
  mutating func note(_ condition: FolderCondition, _ way: WatchWay?, at moment: Moment) {
    switch condition {
    case .starting, .reading: return
    case .present, .waiting, .lost, .refused: break
    }
    let entry = LogEntry.folder(condition, way)
    guard entry != toldFolder else { return }
    toldFolder = entry
    write([entry], at: moment)
  }

  /// Tells of the files that were read, and of those that are another than when last told.
  mutating func note(_ sources: [SourceReport], read times: ReadingTimes, at moment: Moment) {
    let inputs = sources.filter { $0.verdict != .ignored || told[$0.path] != nil }
    var entries: [LogEntry] = []
    for report in inputs where told[report.path] != report || times[report.path] != nil {
      entries.append(.file(report, milliseconds: times[report.path]))
      entries += report.remarks.map { .remark(report.path, $0) }
    }
    let paths = Set(inputs.map(\.path))
    entries += told.keys.filter { !paths.contains($0) }.sorted().map { .gone($0) }
    told = Dictionary(inputs.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    write(entries, at: moment)
  }

  private mutating func write(_ entries: [LogEntry], at moment: Moment) {
    guard trouble == nil, !entries.isEmpty else { return }
    let text = entries.map { $0.line(at: moment) }.joined()
    do { try file.append(text) } catch { trouble = error }
  }
}

/// How long the files took that were read in one go.
struct ReadingTimes {
  private var began: Instant
  private var milliseconds: [SafeText: Int64] = [:]

  /// The first file is about to be read.
  init(at now: Instant) { began = now }

  /// The next file is about to be read.
  mutating func begin(at now: Instant) { began = now }

  /// A file was turned into facts.
  mutating func end(_ path: SafeText, at now: Instant) {
    milliseconds[path] = now.milliseconds - began.milliseconds
  }

  /// How long a file took; nil where it was not read.
  subscript(path: SafeText) -> Int64? { milliseconds[path] }

  var isEmpty: Bool { milliseconds.isEmpty }
}
