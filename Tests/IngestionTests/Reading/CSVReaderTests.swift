import RandomNumbers
import Testing

@testable import Ingestion

@Suite struct CSVReaderTests {
  struct Row: Equatable {
    var line: Int
    var fields: [String]
    var isOpen = false
  }

  @Test func fieldsAndLineEnds() {
    let expected = [
      Row(line: 1, fields: ["a", "b", ""]), Row(line: 2, fields: ["", "2"]),
      Row(line: 3, fields: ["x"]),
    ]
    for end in ["\n", "\r", "\r\n"] {
      #expect(rows("a,b,\(end),2\(end)x\(end)") == expected)
    }
    #expect(rows("a,b,\r\n,2\rx") == expected)
  }

  @Test func blankLinesAreCountedAndSkipped() {
    #expect(
      rows("\n\r\n\ra\n\n\nb\n") == [Row(line: 4, fields: ["a"]), Row(line: 7, fields: ["b"])])
    #expect(rows("").isEmpty)
    #expect(rows("\n\n").isEmpty)
    #expect(rows(",\n") == [Row(line: 1, fields: ["", ""])])
  }

  @Test func quotes() {
    #expect(rows(#""a,b",c"#) == [Row(line: 1, fields: ["a,b", "c"])])
    #expect(rows(#""say ""no""",c"#) == [Row(line: 1, fields: [#"say "no""#, "c"])])
    #expect(rows("\"\",x\n") == [Row(line: 1, fields: ["", "x"])])
    #expect(rows("a\"b,c\"\n") == [Row(line: 1, fields: ["a\"b", "c\""])])
    #expect(rows("\"a\"b,c\n") == [Row(line: 1, fields: ["ab", "c"])])
    #expect(
      rows("\"a\nb\r\nc\rd\",2\nnext\n") == [
        Row(line: 1, fields: ["a\nb\r\nc\rd", "2"]), Row(line: 5, fields: ["next"]),
      ])
  }

  @Test func lineBreaksWithinQuotesAreLimited() {
    func text(_ breaks: Int) -> String {
      "1,\"" + String(repeating: "\n", count: breaks) + "\"\n2,x\n"
    }
    let allowed = rows(text(64))
    #expect(allowed.map(\.line) == [1, 66])
    #expect(allowed.map(\.isOpen) == [false, false])
    let tooMany = rows(text(65))
    #expect(tooMany.first == Row(line: 1, fields: ["1", "\""], isOpen: true))
    #expect(tooMany.last == Row(line: 67, fields: ["2", "x"]))
  }

  @Test func bytesWithinQuotesAreLimited() {
    func text(_ bytes: Int) -> String {
      "\"" + String(repeating: "x", count: bytes) + "\",2\n3\n"
    }
    #expect(rows(text(65_536)).map(\.isOpen) == [false, false])
    #expect(rows(text(65_536)).first?.fields.map(\.utf8.count) == [65_536, 1])
    #expect(rows(text(65_537)).map(\.isOpen) == [true, false])
  }

  @Test func quotesThatAreNeverClosed() {
    #expect(
      rows("1,\"a,x\n2,b\n3,c\n") == [
        Row(line: 1, fields: ["1", "\"a,x"], isOpen: true), Row(line: 2, fields: ["2", "b"]),
        Row(line: 3, fields: ["3", "c"]),
      ])
    // The next quote opens a field of its own: it does not close the one of the line before.
    #expect(
      rows("1,\"a,x\n2,\"b,c\",y\n") == [
        Row(line: 1, fields: ["1", "\"a,x"], isOpen: true),
        Row(line: 2, fields: ["2", "b,c", "y"]),
      ])
  }

  @Test func whetherTheEndIsAllThere() {
    #expect(end("a,b\n") == [false, false])
    #expect(end("a,b") == [true, false])
    #expect(end("a,\"b") == [true, true])
    #expect(end("a,\"b\nc") == [true, true])
    #expect(end("a,\"b\nc\n") == [false, false])
    #expect(end("a,\"b\"") == [true, false])
  }

  @Test func columnsAreLimited() {
    let text = Array((String(repeating: ",", count: 2_500) + "\nx,y\n").utf8)
    text.withUnsafeBytes { bytes in
      var reader = CSVReader(bytes, separator: 0x2C)
      // A reader cannot be copied into an expectation.
      let hasFirst = reader.next()
      let (count, last, beyond) = (reader.fieldCount, reader.field(1_999), reader.field(2_000))
      let hasSecond = reader.next()
      let text = reader.text(1)
      #expect(hasFirst && hasSecond)
      #expect(count == 2_501)
      #expect(last != nil)
      #expect(beyond == nil)
      #expect(text == "y")
    }
  }

  @Test func otherSeparators() {
    #expect(rows("a;b,c\n", separator: ";") == [Row(line: 1, fields: ["a", "b,c"])])
    #expect(rows("a\tb\n", separator: "\t") == [Row(line: 1, fields: ["a", "b"])])
  }

  /// What a plain reader, one byte at a time, finds in text without quotes.
  @Test func findsWhatAPlainReaderFinds() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let length = Int.random(in: 0...60, using: &random)
      let text = String(
        (0..<length).map { _ in "ab,\n\u{E9}".randomElement(using: &random) ?? "a" })
      let expected = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      #expect(rows(text).map(\.fields) == expected)
    }
  }

  private func rows(_ text: String, separator: Character = ",") -> [Row] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var reader = CSVReader(bytes, separator: separator.asciiValue ?? 0x2C)
      var rows: [Row] = []
      while reader.next() {
        rows.append(
          Row(
            line: reader.line, fields: (0..<reader.fieldCount).map { reader.text($0) },
            isOpen: reader.openQuote != nil))
      }
      return rows
    }
  }

  private func end(_ text: String) -> [Bool] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var reader = CSVReader(bytes, separator: 0x2C)
      while reader.next() {}
      return [reader.lacksLineEnd, reader.isCutInQuotes]
    }
  }
}
