import CareModel
import RandomNumbers
import Testing
import Text

@testable import Ingestion

@Suite("Random tables, as random programs write them")
struct TablePropertyTests {
  @Test("Every field is read as it was written, to the character")
  func fields() throws {
    var random = SeededRandom(seed: 4180)
    for _ in 0..<600 {
      let table = RandomTable(&random)
      guard case .text(let text) = TextDecoding(table.bytes) else {
        Issue.record("not read: \(table)")
        continue
      }
      let read = Self.rows(text.bytes, separator: table.separator.asciiValue ?? 0x2C)
      let expected = table.rows.map { row in
        row.map { Self.decodable($0, in: table.encoding) }
      }
      #expect(read.map { $0.map(Self.scalars) } == expected.map { $0.map(Self.scalars) })
    }
  }

  @Test("What was written is what is read, or a remark on its lines says why not")
  func remarks() throws {
    var random = SeededRandom(seed: 1252)
    var counts = [0, 0]
    for _ in 0..<600 {
      let table = RandomTable(&random)
      let contents = SourceReader.read(table.bytes, path: "x.csv")
      let names = table.rows.dropFirst().map { SafeText($0[0]) }
      try #require(contents.actions.map(\.action) == names, "\(table)")
      for (index, action) in contents.actions.enumerated() {
        let written = Self.withPlainSpaces(table.rows[index + 1][2])
        let isSame = Self.scalars(action.comment?.string ?? "") == Self.scalars(written)
        let lines = table.lines(ofRow: index + 1)
        #expect(action.source.line == lines.lowerBound)
        let remarks = contents.report.remarks.filter { $0.line.map(lines.contains) ?? false }
        #expect(remarks.isEmpty == isSame, "\(written) \(remarks) \(table)")
        counts[isSame ? 0 : 1] += 1
      }
    }
    #expect(counts[0] > 500 && counts[1] > 500, "\(counts)")
  }

  private static func rows(_ bytes: [UInt8], separator: UInt8) -> [[String]] {
    bytes.withUnsafeBytes { bytes in
      var reader = CSVReader(bytes, separator: separator)
      var rows: [[String]] = []
      while reader.next() { rows.append((0..<reader.fieldCount).map { reader.text($0) }) }
      return rows
    }
  }

  /// Byte 0x81 stands for nothing in Windows-1252.
  private static func decodable(_ text: String, in encoding: RandomTable.Encoding) -> String {
    encoding == .windows1252 ? text.replacing("\u{81}", with: "\u{FFFD}") : text
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// A text on one line: spaces for tabs and line ends, and none of them at its ends.
  private static func withPlainSpaces(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    let spaces: [Unicode.Scalar] = [" ", "\t", "\n", "\r", "\u{A0}"]
    while let first = scalars.first, spaces.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, spaces.contains(last) { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == "\n", result.last == "\r" { result.removeLast() }
      result.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return String(result)
  }
}
