internal import CareModel
internal import Ingestion
internal import Text

/// One line of the log: what happened, to which file and row, by which rule. Never what stands in
/// a field, and never a file that is no input: its name may be a person's.
enum LogEntry: Equatable {
  case start(folder: SafeText)
  case folder(FolderCondition, WatchWay?)
  case file(SourceReport, milliseconds: Int64?)
  /// A remark on a file, by its rule.
  case remark(SafeText, Remark)
  case gone(SafeText)
  case end
}

extension LogEntry {
  /// The line, with its end.
  func line(at moment: Moment) -> String {
    LogField.line(at: moment.iso, name, fields)
  }

  private var name: String {
    switch self {
    case .start: "start"
    case .folder: "folder"
    case .file: "file"
    case .remark: "remark"
    case .gone: "gone"
    case .end: "end"
    }
  }

  private var fields: [LogField] {
    switch self {
    case .start(let folder):
      [LogField("version", Version.current), LogField("folder", quoted: folder)]
    case .folder(let condition, let way): condition.fields + (way?.fields ?? [])
    case .file(let report, let milliseconds): Self.fields(of: report, milliseconds)
    case .remark(let path, let remark): Self.fields(of: remark, on: path)
    case .gone(let path): [LogField("path", quoted: path)]
    case .end: []
    }
  }

  private static func fields(of report: SourceReport, _ milliseconds: Int64?) -> [LogField] {
    var fields = [LogField("path", quoted: report.path)]
    if !report.kinds.isEmpty {
      fields.append(LogField("kinds", report.kinds.joined(separator: ",")))
    }
    fields.append(LogField("verdict", report.verdict.rawValue))
    if report.verdict.isRead {
      fields.append(LogField("rows", "\(report.rows)"))
      fields.append(LogField("set-aside", "\(report.rowsSetAside)"))
      fields.append(LogField("unreadable", "\(report.unreadable)"))
    }
    switch report.staleness {
    case .broken: fields.append(LogField("stale", "broken"))
    case .vanished: fields.append(LogField("stale", "vanished"))
    case nil: break
    }
    if let milliseconds { fields.append(LogField("ms", "\(milliseconds)")) }
    return fields
  }

  private static func fields(of remark: Remark, on path: SafeText) -> [LogField] {
    var fields = [LogField("path", quoted: path)]
    if let line = remark.line { fields.append(LogField("line", "\(line)")) }
    if let column = remark.column { fields.append(LogField("column", quoted: column)) }
    fields.append(LogField("rule", remark.finding.rule))
    return fields
  }
}

extension FolderCondition {
  fileprivate var fields: [LogField] {
    switch self {
    case .starting, .reading: [LogField("state", "reading")]
    case .present: [LogField("state", "present")]
    case .waiting(let trouble):
      [LogField("state", "waiting"), LogField("reason", quoted: SafeText(trouble.words))]
    case .lost(let trouble, _):
      [LogField("state", "lost"), LogField("reason", quoted: SafeText(trouble.words))]
    case .refused(let refusal):
      [LogField("state", "refused"), LogField("reason", quoted: SafeText(refusal.words))]
    }
  }
}

extension WatchWay {
  fileprivate var fields: [LogField] {
    switch self {
    case .events: [LogField("watching", "events")]
    case .polling: [LogField("watching", "polling")]
    }
  }
}
