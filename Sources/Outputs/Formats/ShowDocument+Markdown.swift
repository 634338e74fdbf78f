import CareModel
import Text

// Markdown with tables, as most programs read it. Every word of the figures is escaped.

extension ShowDocument {
  var markdown: String {
    var blocks: [String] = []
    if let marking = audience.marking { blocks.append("**\(marking.markdown)**") }
    if let heading { blocks += ["# \(heading.markdown)", audience.markdown] }
    let rank = heading == nil ? "#" : "##"
    blocks += authorities.flatMap { $0.markdown(rank: rank) }
    return (blocks + ownSources.markdown).joined(separator: "\n\n")
  }
}

extension Audience {
  fileprivate var markdown: String { "Audience: \(rawValue)" }
}

extension AuthorityDocument {
  /// The authority under a heading of a rank, and its parts under headings of the next.
  fileprivate func markdown(rank: String) -> [String] {
    ["\(rank) \(title.markdown)", audience.markdown] + notes.map(\.markdownLine)
      + parts.filter { !$0.blocks.isEmpty }.flatMap { part in
        ["\(rank)# \(part.title.markdown)"] + part.blocks.markdown
      }
  }
}

extension [OutputBlock] {
  /// The blocks with what belongs to a sentence as a list.
  fileprivate var markdown: [String] {
    var blocks: [String] = []
    var list: [String] = []
    for block in self {
      if case .item(let words, let depth) = block {
        let indent = String(repeating: "  ", count: list.isEmpty ? 0 : depth - 1)
        list.append("\(indent)- \(words.markdownLine)")
        continue
      }
      if !list.isEmpty { blocks.append(list.joined(separator: "\n")) }
      list = []
      switch block {
      case .table(let table): blocks.append(table.markdown)
      case .sentence(let words), .item(let words, _): blocks.append(words.markdownLine)
      }
    }
    return blocks + (list.isEmpty ? [] : [list.joined(separator: "\n")])
  }
}

extension OutputTable {
  fileprivate var markdown: String {
    let lines = [columns.map(\.name.markdown), columns.map { $0.isRight ? "---:" : ":---" }]
    let all = lines + rows.map { $0.map(\.markdown) }
    return all.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

extension OutputCell {
  fileprivate var markdown: String {
    String(repeating: "&emsp;", count: depth) + words.markdown
  }
}
