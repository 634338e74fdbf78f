internal import CareModel
internal import Text

/// What is known of one file: what stands in it now, and the last good facts that it gave.
struct SourceRecord: Equatable {
  /// The version that was last read; nil where none was.
  var fingerprint: Fingerprint?
  /// The hash of the bytes that `latest` speaks of; nil where there were none to be had.
  var latestHash: UInt64?
  /// The columns of the settings with which those bytes were read.
  var latestColumns: [SafeText: String] = [:]
  /// What became of what stands in the file now.
  var latest: SourceReport
  var good: GoodContents?
  /// When a save could follow unseen, the content is hashed once more: from then on, in
  /// milliseconds.
  var hashAgain: Int64?
  /// Since when the file cannot be used, though it could before.
  var brokenSince: Moment?
  var vanishedSince: Moment?

  init(path: SafeText) { latest = SourceReport(path: path, verdict: .held) }
}

/// The facts of a file that stand until better ones come.
struct GoodContents: Equatable {
  let contents: SourceContents
  let hash: UInt64
  /// The columns of the settings with which they were read.
  let columns: [SafeText: String]
}

extension SourceRecord {
  /// What is said of the file: the facts in use, and why they are older than the file.
  var report: SourceReport {
    guard let good else { return latest }
    var report = good.contents.report
    if let vanishedSince {
      report.staleness = .vanished(since: vanishedSince)
    } else if let brokenSince {
      report.staleness = .broken(since: brokenSince)
      report.verdict = latest.verdict
      report.remarks = latest.remarks
    }
    return report
  }

  /// Whether its bytes could not be had: they may be had again without a trace.
  var isUnreadable: Bool {
    latest.remarks.contains { if case .cannotRead = $0.finding { true } else { false } }
  }

  /// The fingerprint with which there is no need to read the file again.
  var settledFingerprint: Fingerprint? {
    let isDone =
      hashAgain == nil && latest.verdict != .held && !isUnreadable && vanishedSince == nil
    return isDone ? fingerprint : nil
  }
}

extension SourceRecord {
  /// Takes over what the reader made of new bytes.
  mutating func take(
    _ contents: SourceContents, hash: UInt64, columns: [SafeText: String], at moment: Moment
  ) {
    latest = contents.report
    latestHash = hash
    latestColumns = columns
    guard contents.isGood else {
      markBroken(at: moment)
      return
    }
    var dated = contents
    dated.report.readAt = moment
    good = GoodContents(contents: dated, hash: hash, columns: columns)
    brokenSince = nil
  }

  /// The bytes of the last good facts stand in the file again.
  mutating func restore(_ good: GoodContents) {
    latest = good.contents.report
    latestHash = good.hash
    latestColumns = good.columns
    brokenSince = nil
  }

  /// The file cannot be opened or read.
  mutating func fail(_ verdict: Verdict, _ finding: Finding, at moment: Moment) {
    latest = SourceReport(path: latest.path, verdict: verdict)
    latest.remarks = [Remark(finding)]
    latestHash = nil
    markBroken(at: moment)
  }

  private mutating func markBroken(at moment: Moment) {
    if good != nil, brokenSince == nil { brokenSince = moment }
  }
}

extension SourceContents {
  /// Whether the facts may take the place of older ones.
  fileprivate var isGood: Bool { report.verdict.isRead || settings != nil }
}
