import Text

// The form for a terminal: sentences, what belongs to them two cells to the right, and tables in
// columns.

extension ShowDocument {
  var text: String {
    let texts = authorities.map(\.text)
    guard let heading else { return texts.joined() }
    let ownSources = self.ownSources.isEmpty ? [] : [self.ownSources.text]
    return (["\(heading) · \(audience.labelWords)"] + texts + ownSources)
      .joined(separator: "\n\n")
  }
}

extension AuthorityDocument {
  var text: String {
    let heading = (["\(title) · \(audience.labelWords)"] + notes).map(\.string)
    let parts = parts.filter { !$0.blocks.isEmpty }.map(\.blocks.text)
    return ([heading.joined(separator: "\n")] + parts).joined(separator: "\n\n")
  }
}

extension [OutputBlock] {
  fileprivate var text: String { flatMap(\.lines).joined(separator: "\n") }
}

extension OutputBlock {
  fileprivate var lines: [String] {
    switch self {
    case .sentence(let words): [words.string]
    case .item(let words, let depth): [String(repeating: "  ", count: depth) + words.string]
    case .table(let table): table.lines
    }
  }
}
