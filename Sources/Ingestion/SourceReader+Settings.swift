import CareModel
import Settings
package import Text

extension SourceReader {
  /// The name of the file with the settings of a folder; it counts at the top of the folder only.
  static let settingsName: SafeText = "lookout.toml"

  /// Reads a file of a watched folder: its settings, or a table of any kind.
  package static func readFile(_ bytes: [UInt8], path: SafeText) -> SourceContents {
    path == settingsName ? readSettings(bytes, path: path) : read(bytes, path: path)
  }

  private static func readSettings(_ bytes: [UInt8], path: SafeText) -> SourceContents {
    guard case .text(let text) = TextDecoding(bytes) else {
      return bytes.isEmpty ? settings("", path) : read(bytes, path: path)
    }
    return settings(String(decoding: text.bytes, as: UTF8.self), path)
  }

  private static func settings(_ text: String, _ path: SafeText) -> SourceContents {
    let (settings, remarks) = FolderSettingsReader.read(text)
    let verdict: Verdict = settings == nil ? .rejected : remarks.isEmpty ? .ok : .warning
    var report = SourceReport(path: path, verdict: verdict)
    report.kinds = ["settings"]
    report.encoding = .utf8
    report.remarks = remarks
    var contents = SourceContents(report: report)
    contents.settings = settings
    return contents
  }
}
