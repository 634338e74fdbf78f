import ProjectFiles
import Testing

/// The manual page, as words under headings.
struct ManualPage {
  /// The page's text without what sets it in type.
  let text: String
  private let source: [Substring]

  init() throws {
    let page = try #require(ProjectFile.text("packaging/lookout.1"))
    source = page.split(separator: "\n", omittingEmptySubsequences: false)
    text = Self.plain(source)
  }

  /// The text under a heading, up to the next of its rank or above; nil where there is none.
  func section(_ heading: String, below: String? = nil) -> String? {
    guard let below else { return text(under: ".SH \(heading)", in: source, until: [".SH "]) }
    let rest = source.drop { $0 != ".SH \(below)" }.dropFirst()
    let lines = rest.prefix { !$0.hasPrefix(".SH ") }
    return text(under: ".SS \(heading)", in: Array(lines), until: [".SS "])
  }

  private func text(under mark: String, in lines: [Substring], until ends: [String]) -> String? {
    guard let start = lines.firstIndex(where: { $0 == mark }) else { return nil }
    return Self.plain(
      Array(lines[(start + 1)...].prefix { line in !ends.contains { line.hasPrefix($0) } }))
  }

  private static func plain(_ lines: [Substring]) -> String {
    lines.filter { !$0.hasPrefix(".\\\"") }.map { line in
      String(line.replacing(#/^\.[A-Za-z]+ ?/#, with: ""))
        .replacing(#/\\f[A-Z]/#, with: "").replacing("\\-", with: "-").replacing("\\&", with: "")
        .replacing("\\(ti", with: "~").replacing("\"", with: "")
    }.joined(separator: "\n")
  }
}

extension ManualPage {
  /// The options that a text names, as they are typed.
  static func options(in text: String) -> Set<String> {
    Set(text.matches(of: #/(?:^|[^-A-Za-z])(--?[a-z][a-z-]*)/#).map { String($0.1) })
  }
}
