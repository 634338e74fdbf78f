/// Comma-separated values as cells under headings.
struct TextCells {
  var rows: [[String]]

  init(_ text: String) {
    rows = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.append(character)
      }
    }
  }

  /// The values again; fields are quoted where they must be.
  var text: String { text(separator: ",") }

  func text(separator: Character) -> String {
    rows.map { row in
      row.map { Self.quoted($0, separator) }.joined(separator: String(separator)) + "\n"
    }.joined()
  }

  private static func quoted(_ field: String, _ separator: Character) -> String {
    let isPlain = !field.contains { "\"\n".contains($0) || $0 == separator }
    return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}

extension TextCells {
  var headings: [String] { rows.first ?? [] }

  /// The cell under a heading in the row that starts with an id.
  subscript(id: String, heading: String) -> String {
    get { place(id, heading).map { rows[$0.row][$0.column] } ?? "" }
    set {
      guard let place = place(id, heading) else { return }
      rows[place.row][place.column] = newValue
    }
  }

  private func place(_ id: String, _ heading: String) -> (row: Int, column: Int)? {
    guard let row = rows.firstIndex(where: { $0.first == id }),
      let column = headings.firstIndex(of: heading)
    else { return nil }
    return (row, column)
  }

  /// The same rows with these columns only, in this order, under these headings.
  func columns(_ wanted: [(heading: String, as: String)]) -> TextCells {
    var result = self
    let places = wanted.map { headings.firstIndex(of: $0.heading) ?? 0 }
    result.rows = rows.enumerated().map { index, row in
      index == 0 ? wanted.map(\.as) : places.map { row.indices.contains($0) ? row[$0] : "" }
    }
    return result
  }
}
