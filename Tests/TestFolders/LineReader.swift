package import CareModel
package import Ingestion
private import Text

/// A format for tests: every line is a target's id. `bad` at the start makes a file unusable, and
/// one without a line end at its end is not all there. In `lookout.toml` a line is a pattern of
/// files to ignore, `as_at` with a day, or `name` with one.
package enum LineReader {
  package static let reader: FileReader = { bytes, path, _ in
    let text = String(decoding: bytes, as: UTF8.self)
    var report = SourceReport(path: path, verdict: .ok)
    if let fault = fault(of: text) {
      report.verdict = fault.verdict
      report.remarks = [Remark(fault.finding)]
      return SourceContents(report: report)
    }
    var contents = SourceContents(report: report)
    let lines = text.split(separator: "\n")
    if path.string.hasSuffix("lookout.toml") {
      contents.settings = settings(lines)
      return contents
    }
    contents.report.kinds = ["targets"]
    contents.report.rows = lines.count
    contents.targets = lines.enumerated().map { index, line in
      TargetRow(id: SafeText(line), source: RowReference(path: path, line: index + 1))
    }
    return contents
  }

  private static func fault(of text: String) -> (verdict: Verdict, finding: Finding)? {
    if text.isEmpty { return (.held, .empty) }
    if !text.hasSuffix("\n") { return (.held, .endsInMidRow) }
    if text.hasPrefix("bad") { return (.rejected, .noRows) }
    return nil
  }

  private static func settings(_ lines: [Substring]) -> FolderSettings {
    var settings = FolderSettings()
    for line in lines {
      if line.hasPrefix("as_at ") {
        settings.asAt = Day(iso: line.dropFirst(6))
      } else if line.hasPrefix("name ") {
        settings.authority.name = SafeText(line.dropFirst(5))
      } else {
        settings.ignore.append(String(line))
      }
    }
    return settings
  }
}

extension Snapshot {
  /// The ids of all targets, in order.
  package var ids: [String] { self.targets.map(\.id.string) }

  package func report(_ path: String) -> SourceReport? { sources.first { $0.path.string == path } }
}
