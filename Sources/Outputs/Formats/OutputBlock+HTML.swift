import Text

extension [OutputBlock] {
  /// The blocks with what belongs to a sentence as a list.
  var html: [HTML] {
    var blocks: [HTML] = []
    var rest = self[...]
    while let block = rest.first {
      switch block {
      case .sentence(let words):
        blocks.append(.element("p", of: HTML(words)))
        rest = rest.dropFirst()
      case .table(let table):
        blocks.append(table.html)
        rest = rest.dropFirst()
      case .item(_, let depth): blocks.append(Self.list(&rest, depth: depth))
      }
    }
    return blocks
  }

  /// Takes the items of a depth off, with those below them in lists of their own.
  private static func list(_ rest: inout ArraySlice<OutputBlock>, depth: Int) -> HTML {
    var items: [HTML] = []
    while case .item(let words, depth)? = rest.first {
      rest = rest.dropFirst()
      var item = HTML(words)
      if case .item(_, let below)? = rest.first, below > depth {
        item = item + list(&rest, depth: below)
      }
      items.append(.element("li", of: item))
    }
    return .element("ul", of: items)
  }
}

extension OutputTable {
  fileprivate var html: HTML {
    let headings = columns.map { column in
      column.isRight
        ? HTML.element("th", "scope=\"col\" class=\"figure\"", of: HTML(column.name))
        : .element("th", "scope=\"col\"", of: HTML(column.name))
    }
    return .element(
      "table",
      of: [
        .element("caption", of: HTML(name)),
        .element("thead", of: [.element("tr", of: headings.joined)]),
        .element("tbody", of: rows.map { .element("tr", of: cells($0).joined) }),
      ])
  }

  private func cells(_ row: [OutputCell]) -> [HTML] {
    row.enumerated().map { index, cell in
      let isRight = columns[index].isRight
      if index == namedBy {
        return isRight
          ? .element("th", "scope=\"row\" class=\"figure\"", of: cell.html)
          : .element("th", "scope=\"row\"", of: cell.html)
      }
      return isRight
        ? .element("td", "class=\"figure\"", of: cell.html) : .element("td", of: cell.html)
    }
  }
}

extension OutputCell {
  fileprivate var html: HTML { HTML(SafeText(String(repeating: "\u{2003}", count: depth)) + words) }
}
