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
  /// Why a quote of the row counts as never closed: its fields are not to be used. Nil where
  /// there is none.
  package private(set) var openQuote: OpenQuote?
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
    openQuote = nil
    var start = position
    while true {
      let end = readField(at: start)
      if end >= bytes.count {
        position = bytes.count
        lacksLineEnd = true
        return true
      }
      guard bytes[end] == separator, openQuote == nil else {
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

  /// A field's bytes; none beyond the row's last.
  package func bytes(_ index: Int) -> [UInt8] {
    guard let field = field(index) else { return [] }
    return field.isPlain ? Array(bytes[field.start..<field.end]) : field.resolved(in: bytes)
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
    switch closingQuote(from: start) {
    case .closed(let end, let breaks, let isDoubled):
      let after = end + 1
      if after >= bytes.count || bytes[after] == separator || isLineEnd(bytes[after]) {
        keep(CSVField(start: start + 1, end: end, form: isDoubled ? .doubledQuotes : .plain))
        nextLine += breaks
        return after
      }
      // Text right after the end of several lines shows that the quote there opens another field.
      guard breaks == 0 else { return readOpen(at: start, .neverClosed) }
      let fieldEnd = rowEnds.first(in: bytes, from: after)
      keep(CSVField(start: start, end: fieldEnd, form: .textAfterQuote))
      return fieldEnd
    case .beyondLimits: return readOpen(at: start, .beyondLimits)
    case .none:
      // In a file without a last line end it may be closed in what is still to come.
      if !isLineEnd(bytes[bytes.count - 1]) { isCutInQuotes = true }
      return readOpen(at: start, .neverClosed)
    }
  }

  /// A quote that is never closed stands for itself, and its row ends with its line.
  private mutating func readOpen(at start: Int, _ reason: OpenQuote) -> Int {
    openQuote = reason
    let lineEnds = ByteSearch(lineFeed, lineFeed, carriageReturn)
    let end = lineEnds.first(in: bytes, from: start)
    keep(CSVField(start: start, end: end, form: .plain))
    return end
  }

  private enum ClosingQuote {
    /// It stands at `end`, after so many line breaks.
    case closed(end: Int, breaks: Int, isDoubled: Bool)
    /// There is none within the limits of a field.
    case beyondLimits
    /// There is none in the rest of the file.
    case none
  }

  /// The quote that closes the one at `start`.
  private func closingQuote(from start: Int) -> ClosingQuote {
    var index = start + 1
    var breaks = 0
    var isDoubled = false
    let limit = limit(ofFieldAt: start)
    while true {
      index = quoteEnds.first(in: bytes, from: index)
      if index >= limit { return .beyondLimits }
      if index >= bytes.count { return .none }
      if bytes[index] != quote {
        breaks += 1
        if breaks > Limits.quotedLineBreaks { return .beyondLimits }
        index += lengthOfLineEnd(at: index)
      } else if index + 1 < bytes.count, bytes[index + 1] == quote {
        isDoubled = true
        index += 2
      } else {
        return .closed(end: index, breaks: breaks, isDoubled: isDoubled)
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

/// Why a quote counts as never closed.
package enum OpenQuote: Sendable {
  /// The file ends first, or what would close it opens another field.
  case neverClosed
  /// It is not closed within as many line breaks and bytes as a field may have.
  case beyondLimits
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

@inline(__always)
private func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
