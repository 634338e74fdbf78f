import Ingestion

extension FuzzCheck {
  /// The first byte chooses the separator. Rows stand on lines of the text, fields within it, and
  /// what is written again is read again.
  static let separatedValues = FuzzCheck("csv") { (bytes) throws(Fault) in
    let separators = Array(",;\t|".utf8)
    let separator = separators[Int(bytes.first ?? 0) % separators.count]
    let text = Array(bytes.dropFirst())
    let table = try WrittenTable(text, separator: separator)
    let lines = text.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
    var last = 0
    for line in table.lines {
      try require(line > last && line <= lines, "line \(line) after \(last)")
      last = line
    }
    let again = try WrittenTable(table.text, separator: separator)
    try require(again.text == table.text, "\(table.text) is read as \(again.text)")
    try require(!again.hasOpenRows, "a quote is open in \(table.text)")
  }
}

/// A table as it is read, written again with every field in quotes.
private struct WrittenTable {
  /// The lines on which rows start.
  private(set) var lines: [Int] = []
  /// The rows, but for those that are not to be used and those too long to be put in quotes.
  private(set) var text: [UInt8] = []
  /// Whether a quote of any row counts as never closed.
  private(set) var hasOpenRows = false

  init(_ bytes: [UInt8], separator: UInt8) throws(Fault) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(Fault) in
      var reader = CSVReader(UnsafeRawBufferPointer(bytes), separator: separator)
      var place = 0
      while reader.next() {
        lines.append(reader.line)
        let start = text.count
        let canBeQuoted = try add(reader, of: bytes, from: &place, separator)
        if reader.openQuote != nil { hasOpenRows = true }
        if reader.openQuote != nil || !canBeQuoted { text.removeSubrange(start...) }
      }
    }
  }

  /// Adds a row; whether all its fields are short enough even if every byte of them is a quote.
  private mutating func add(
    _ reader: borrowing CSVReader, of bytes: UnsafeBufferPointer<UInt8>, from place: inout Int,
    _ separator: UInt8
  ) throws(Fault) -> Bool {
    var isShort = true
    let count = min(reader.fieldCount, Limits.columns)
    if count == 0 || reader.field(count) != nil { throw Fault(words: "\(count) fields") }
    for index in 0..<count {
      guard let field = reader.field(index) else { throw Fault(words: "no field \(index)") }
      guard place <= field.start, field.start <= field.end, field.end <= bytes.count else {
        throw Fault(words: "field from \(field.start) to \(field.end) after \(place)")
      }
      place = field.end
      if index > 0 { text.append(separator) }
      if field.isPlain {
        addQuoted(bytes[field.start..<field.end])
      } else {
        addQuoted(reader.bytes(index))
      }
      if (field.end - field.start) * 2 > Limits.fieldBytes { isShort = false }
    }
    text.append(0x0A)
    return isShort
  }

  private mutating func addQuoted(_ field: some Collection<UInt8>) {
    text.append(0x22)
    for byte in field {
      if byte == 0x22 { text.append(0x22) }
      text.append(byte)
    }
    text.append(0x22)
  }
}
