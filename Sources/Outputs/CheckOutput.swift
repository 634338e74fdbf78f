package import CareModel
import Panels
package import Text

/// What `lookout check` says of a folder: a verdict a file.
package struct CheckOutput: Sendable {
  private let folder: SafeText
  private let sources: [SourceReport]

  package init(folder: SafeText, sources: [SourceReport]) {
    self.folder = folder
    self.sources = sources
  }

  /// 0 where every file could be used, 1 where one is rejected or held; where asked to be strict,
  /// also where rows were set aside.
  package func exitStatus(isStrict: Bool) -> Int32 {
    let isBad = sources.contains { source in
      switch source.verdict {
      case .rejected, .held: true
      case .rows: isStrict
      case .ok, .warning, .ignored: false
      }
    }
    return isBad ? 1 : 0
  }

  /// The verdicts in words, a line a file and one a remark. They are for those who keep the files,
  /// and are marked as all that is for the service itself.
  package var text: String { "\(Self.marking)\n\(verdicts)" }

  private static let marking = Audience.internal.marking ?? ""

  private var verdicts: String {
    guard !sources.isEmpty else {
      return "\(folder) has no file that is an input yet. Its files are told by their columns."
    }
    let width = sources.map(\.path.width).max() ?? 0
    return sources.map { source in
      let padding = String(repeating: " ", count: width - source.path.width)
      let lines = source.remarks.map { "    \($0.words)" }
      return (["\(source.path)\(padding)  \(summary(of: source))"] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func summary(of source: SourceReport) -> String {
    var parts = [source.verdict.words.string]
    if !source.kinds.isEmpty { parts.append("as " + source.kinds.joined(separator: " and ")) }
    if source.verdict.isRead, source.rows > 0 { parts.append(source.rows.rowWords.string) }
    if source.rowsSetAside > 0 { parts.append("\(source.rowsSetAside) set aside") }
    if source.unreadable > 0 { parts.append("\(source.unreadable) unreadable") }
    if let day = source.coversTo { parts.append("covers to \(day.long)") }
    return parts.joined(separator: ", ")
  }

  package var json: JSONValue {
    .object([
      ("schema", JSONValue(FiguresJSON.schema)),
      ("marking", .text(Self.marking.string)),
      ("folder", .text(folder.string)),
      ("files", .list(sources.map(file))),
    ])
  }

  private func file(_ source: SourceReport) -> JSONValue {
    .object([
      ("path", .text(source.path.string)),
      ("kinds", .list(source.kinds.map { .text($0) })),
      ("verdict", .text(source.verdict.rawValue)),
      ("rows", JSONValue(source.rows)),
      ("rowsSetAside", JSONValue(source.rowsSetAside)),
      ("unreadable", JSONValue(source.unreadable)),
      ("coversTo", JSONValue(source.coversTo)),
      ("encoding", source.encoding.map { .text($0.rawValue) } ?? .null),
      ("remarks", .list(source.remarks.map(remark))),
    ])
  }

  private func remark(_ remark: Remark) -> JSONValue {
    .object([
      ("line", remark.line.map { JSONValue($0) } ?? .null),
      ("column", JSONValue(remark.column)),
      ("rule", .text(remark.finding.rule)),
      ("text", .text(remark.finding.text.string)),
    ])
  }
}
