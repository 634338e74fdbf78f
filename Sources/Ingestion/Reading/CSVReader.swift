/// Reads separated values, row by row, at the speed of the bytes.
///
/// RFC 4180 with what people's files have besides: any of three line ends, blank lines, and quotes
/// that are never closed. It holds the places of one row's fields at a time and makes a `String` of
/// none until it is asked to. The bytes have to outlive it: use it within `withUnsafeBytes`.
package struct CSVReader: ~Copyable {
  private let bytes: UnsafeRawBufferPointer
  private let separator: UInt8
  private let rowEnds: ByteSearch
  private let quoteEnds: ByteSearch
  private let fields: UnsafeMutablePointer<CSVField>
  private var position = 0
  private var nextLine = 1

  /// The physical line, counted from 1, on which the row starts.
  package private(set) var line = 0
  /// How many fields the row has; only the first `Limits.columns` of them are kept.
  package private(set) var fieldCount = 0
  /// Whether a quote of the row is never closed: its fields are not to be used.
  package private(set) var hasOpenQuote = false
  /// Whether the row is the file's last and no line end follows it.
  package private(set) var lacksLineEnd = false
  /// Whether a quote was open when the file stopped in the middle of a line.
  package private(set) var isCutInQuotes = false

  /// Reads UTF-8 `bytes` whose fields `separator` parts.
  package init(_ bytes: UnsafeRawBufferPointer, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    rowEnds = ByteSearch(separator, lineFeed, carriageReturn)
    quoteEnds = ByteSearch(quote, lineFeed, carriageReturn)
    fields = .allocate(capacity: Limits.columns)
  }

  deinit { fields.deallocate() }

  /// Goes to the next row that is not blank; false where there is none.
  package mutating func next() -> Bool {
    while position < bytes.count, isLineEnd(bytes[position]) { endLine(at: position) }
    guard position < bytes.count else { return false }
    line = nextLine
    fieldCount = 0
    hasOpenQuote = false
    var start = position
    while true {
      let end = readField(at: start)
      if end >= bytes.count {
        position = bytes.count
        lacksLineEnd = true
        return true
      }
      guard bytes[end] == separator, !hasOpenQuote else {
        endLine(at: end)
        return true
      }
      start = end + 1
    }
  }
}

extension CSVReader {
  /// The place of a field, counted from 0; nil beyond the row's last.
  package func field(_ index: Int) -> CSVField? {
    index >= 0 && index < min(fieldCount, Limits.columns) ? fields[index] : nil
  }

  /// A field's text; empty beyond the row's last.
  package func text(_ index: Int) -> String {
    guard let field = field(index) else { return "" }
    guard field.isPlain else {
      return String(decoding: field.resolved(in: bytes), as: UTF8.self)
    }
    return String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[field.start..<field.end]), as: UTF8.self)
  }
}

extension CSVReader {
  /// Reads the field that starts there; the place of what ends it.
  @inline(__always)
  private mutating func readField(at start: Int) -> Int {
    if start < bytes.count, bytes[start] == quote { return readQuoted(at: start) }
    let end = rowEnds.first(in: bytes, from: start)
    keep(CSVField(start: start, end: end, form: .plain))
    return end
  }

  @inline(__always)
  private mutating func keep(_ field: CSVField) {
    if fieldCount < Limits.columns { (fields + fieldCount).initialize(to: field) }
    fieldCount += 1
  }

  private mutating func readQuoted(at start: Int) -> Int {
    guard let inside = closingQuote(from: start) else {
      // In a file without a last line end it may be closed in what is still to come.
      let reachesEnd = bytes.count <= limit(ofFieldAt: start)
      if reachesEnd, !isLineEnd(bytes[bytes.count - 1]) { isCutInQuotes = true }
      return readOpen(at: start)
    }
    let after = inside.end + 1
    if after >= bytes.count || bytes[after] == separator || isLineEnd(bytes[after]) {
      keep(
        CSVField(
          start: start + 1, end: inside.end, form: inside.doubled ? .doubledQuotes : .plain))
      nextLine += inside.breaks
      return after
    }
    // Text right after the end of several lines shows that the quote there opens another field.
    guard inside.breaks == 0 else { return readOpen(at: start) }
    let end = rowEnds.first(in: bytes, from: after)
    keep(CSVField(start: start, end: end, form: .textAfterQuote))
    return end
  }

  /// A quote that is never closed stands for itself, and its row ends with its line.
  private mutating func readOpen(at start: Int) -> Int {
    hasOpenQuote = true
    let lineEnds = ByteSearch(lineFeed, lineFeed, carriageReturn)
    let end = lineEnds.first(in: bytes, from: start)
    keep(CSVField(start: start, end: end, form: .plain))
    return end
  }

  /// The quote that closes the one at `start`, within the limits of a field.
  private func closingQuote(from start: Int) -> (end: Int, breaks: Int, doubled: Bool)? {
    var index = start + 1
    var breaks = 0
    var doubled = false
    let limit = min(bytes.count, limit(ofFieldAt: start))
    while true {
      index = quoteEnds.first(in: bytes, from: index)
      guard index < limit else { return nil }
      if bytes[index] != quote {
        breaks += 1
        if breaks > Limits.quotedLineBreaks { return nil }
        index += lengthOfLineEnd(at: index)
      } else if index + 1 < bytes.count, bytes[index + 1] == quote {
        doubled = true
        index += 2
      } else {
        return (index, breaks, doubled)
      }
    }
  }

  /// Where the closing quote of a field that starts there has to stand at the latest, and one on.
  private func limit(ofFieldAt start: Int) -> Int { start + Limits.fieldBytes + 2 }

  @inline(__always)
  private mutating func endLine(at index: Int) {
    position = index + lengthOfLineEnd(at: index)
    nextLine += 1
  }

  @inline(__always)
  private func lengthOfLineEnd(at index: Int) -> Int {
    let isPair =
      bytes[index] == carriageReturn && index + 1 < bytes.count && bytes[index + 1] == lineFeed
    return isPair ? 2 : 1
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

@inline(__always)
private func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
