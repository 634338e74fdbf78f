import CareModel
import Settings
package import Text

extension SourceReader {
  /// Whether the file holds settings. Any other of that name is not read at all.
  private static func isSettings(_ path: SafeText) -> Bool {
    let name = RelativePath.settings.display.string
    return path.string == name || path.string.hasSuffix("/" + name)
  }

  /// Reads a file of a watched folder: its settings, or a table of any kind.
  package static func readFile(
    _ bytes: [UInt8], path: SafeText, columns: [SafeText: String]
  ) -> SourceContents {
    isSettings(path)
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
