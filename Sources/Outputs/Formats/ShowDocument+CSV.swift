import CareModel
import Text

// One table for all: a line a figure, told by authority, panel, table, row and column. Lines end
// with a line feed alone. Nothing is left out of it that the text has.

extension ShowDocument {
  var csv: String {
    let headings: [SafeText] = [
      "authority", "as_at", "audience", "marking", "panel", "table", "row", "column", "value",
    ]
    var start = CSVLines(name: "", asAt: nil, audience: audience)
    if let heading { start.add(heading) }
    var end = CSVLines(name: "", asAt: nil, audience: audience)
    for block in ownSources { end.add(block, of: .sources) }
    let all = [start.lines] + authorities.map(\.csv) + [end.lines]
    return ([headings] + all.joined()).map { line in
      line.map { CSVField($0).text }.joined(separator: ",")
    }.joined(separator: "\n")
  }
}

extension AuthorityDocument {
  fileprivate var csv: [[SafeText]] {
    var lines = CSVLines(name: name, asAt: asAt, audience: audience)
    for words in [title] + notes { lines.add(words) }
    for part in parts {
      for block in part.blocks { lines.add(block, of: part.panel) }
    }
    return lines.lines
  }
}

/// The lines of an authority. No two of them have the same panel, table, row and column.
private struct CSVLines {
  private(set) var lines: [[SafeText]] = []
  private let start: [SafeText]
  private var texts = 0
  private var tables = DistinctNames()

  init(name: SafeText, asAt: Day?, audience: Audience) {
    let day = asAt.map { SafeText($0.iso) } ?? ""
    start = [name, day, SafeText(audience.rawValue), audience.marking ?? ""]
  }

  /// Adds a sentence, by its number.
  mutating func add(_ words: SafeText, of panel: ShownPanel? = nil) {
    texts += 1
    lines.append(start + [panel.name, "", "\(texts)", "text", words])
  }

  mutating func add(_ block: OutputBlock, of panel: ShownPanel?) {
    switch block {
    case .sentence(let words), .item(let words, _): add(words, of: panel)
    case .table(let table): add(table, of: panel)
    }
  }

  private mutating func add(_ table: OutputTable, of panel: ShownPanel?) {
    let name = tables.distinct(table.name)
    var names = DistinctNames()
    for row in table.rows {
      let rowName = names.distinct(row[table.namedBy].plain ?? "")
      for (index, cell) in row.enumerated() where index != table.namedBy {
        guard let plain = cell.plain else { continue }
        let column = table.columns[index].name
        let heading = cell.unit.isEmpty ? column : "\(column) (\(cell.unit))"
        lines.append(start + [panel.name, name, rowName, heading, plain])
      }
    }
  }
}

extension ShownPanel? {
  fileprivate var name: SafeText { map { SafeText($0.rawValue) } ?? "" }
}

/// Names of which each is given once: `R1`, and `R1 (2)` for what is called the same.
private struct DistinctNames {
  private var given: Set<SafeText> = []

  mutating func distinct(_ name: SafeText) -> SafeText {
    let name = name.isEmpty ? "row \(given.count + 1)" : name
    var distinct = name
    var number = 2
    while !given.insert(distinct).inserted {
      distinct = "\(name) (\(number))"
      number += 1
    }
    return distinct
  }
}
