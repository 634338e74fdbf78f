import Ingestion

extension FuzzCheck {
  /// The first byte chooses the separator. Rows stand on lines of the text, fields within it, and
  /// what is written again is read again.
  static let separatedValues = FuzzCheck("csv") { (bytes) throws(Fault) in
    let separators = Array(",;\t|".utf8)
    let separator = separators[Int(bytes.first ?? 0) % separators.count]
    let text = Array(bytes.dropFirst())
    let rows = try Row.all(in: text, separator: separator)
    let lines = text.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
    var last = 0
    for row in rows {
      try require(row.line > last && row.line <= lines, "line \(row.line) after \(last)")
      last = row.line
    }
    let whole = rows.filter { !$0.isOpen && $0.canBeQuoted }
    let again = try Row.all(in: Row.written(whole, separator: separator), separator: separator)
    try require(again.map(\.fields) == whole.map(\.fields), "\(whole) is read as \(again)")
    try require(again.allSatisfy { !$0.isOpen }, "a quote is open in \(again)")
  }
}

/// A row with the bytes of its fields.
private struct Row {
  let line: Int
  let fields: [[UInt8]]
  /// Whether a quote of it counts as never closed.
  let isOpen: Bool

  /// Whether its fields are short enough even if every byte of them is a quote.
  var canBeQuoted: Bool { fields.allSatisfy { $0.count * 2 <= Limits.fieldBytes } }

  static func all(in text: [UInt8], separator: UInt8) throws(Fault) -> [Row] {
    try text.withUnsafeBufferPointer { (bytes) throws(Fault) in
      var reader = CSVReader(UnsafeRawBufferPointer(bytes), separator: separator)
      var rows: [Row] = []
      var place = 0
      while reader.next() {
        var fields: [[UInt8]] = []
        for index in 0..<min(reader.fieldCount, Limits.columns) {
          guard let field = reader.field(index) else { throw Fault(words: "no field \(index)") }
          let isWithin =
            place <= field.start && field.start <= field.end && field.end <= bytes.count
          try require(isWithin, "field from \(field.start) to \(field.end) after \(place)")
          place = field.end
          fields.append(Array(reader.bytes(index)))
        }
        try require(reader.field(reader.fieldCount) == nil, "a field beyond the last")
        try require(!fields.isEmpty, "a row without a field")
        rows.append(Row(line: reader.line, fields: fields, isOpen: reader.openQuote != nil))
      }
      return rows
    }
  }

  /// The rows with every field in quotes.
  static func written(_ rows: [Row], separator: UInt8) -> [UInt8] {
    rows.flatMap { row in
      row.fields.map { [0x22] + $0.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22] }
        .joined(separator: [separator]) + [0x0A]
    }
  }
}
