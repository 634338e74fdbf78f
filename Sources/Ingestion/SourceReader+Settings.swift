import CareModel
import Settings
package import Text

extension SourceReader {
  /// The name of the file with the settings of a folder; it counts at the top of the folder only.
  static let settingsName: SafeText = "lookout.toml"

  /// Reads a file of a watched folder: its settings, or a table of any kind.
  package static func readFile(
    _ bytes: [UInt8], path: SafeText, columns: [SafeText: String]
  ) -> SourceContents {
    path == settingsName
      ? readSettings(bytes, path: path) : read(bytes, path: path, columns: columns)
  }

  private static func readSettings(_ bytes: [UInt8], path: SafeText) -> SourceContents {
    guard bytes.count <= Limits.settingsBytes else {
      let finding = Finding.tooLong(bytes: bytes.count, limit: Limits.settingsBytes)
      return contents(path, .rejected, [finding])
    }
    return switch TextDecoding(bytes) {
    case .text(let text): settings(text, path)
    case .unfinished(.empty): settings(DecodedText(bytes: [], encoding: .utf8), path)
    case .unfinished, .refused, .notText: read(bytes, path: path)
    }
  }

  private static func settings(_ text: DecodedText, _ path: SafeText) -> SourceContents {
    let (settings, remarks) = FolderSettingsReader.read(
      String(decoding: text.bytes, as: UTF8.self), columns: FileKind.columnNames)
    var report = SourceReport(path: path, verdict: .ok)
    report.kinds = ["settings"]
    report.encoding = text.encoding
    report.remarks = remarks + text.damagedLines.map { Remark(line: $0, .undecodable) }
    if settings == nil {
      report.verdict = .rejected
    } else if !report.remarks.isEmpty {
      report.verdict = .warning
    }
    var contents = SourceContents(report: report)
    contents.settings = settings
    return contents
  }
}
