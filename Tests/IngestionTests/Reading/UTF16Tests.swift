import CareModel
import Testing

@testable import Ingestion

@Suite("Text in UTF-16")
struct UTF16Tests {
  @Test("With its mark and without, both orders are told and read")
  func orders() {
    for (bytes, encoding) in Self.writings("id,£k\n1,–😀\n") {
      #expect(
        TextDecoding(bytes)
          == .text(DecodedText(bytes: Array("id,£k\n1,–😀\n".utf8), encoding: encoding)))
    }
  }

  @Test("Without a mark it is told from four units on, 4 in 10 of them Latin")
  func pattern() {
    #expect(encoding(little("abcd")) == .utf16LittleEndian)
    #expect(encoding(little("abc")) == nil)
    let latin = String(repeating: "a", count: 40)
    #expect(encoding(little(latin + String(repeating: "語", count: 60))) == .utf16LittleEndian)
    #expect(encoding(little(latin + String(repeating: "語", count: 61))) != .utf16LittleEndian)
  }

  @Test("The halves of a character that stand alone are told with their lines")
  func loneSurrogates() {
    let units: [UInt16] = [0x61, 0xD83D, 0x0A, 0xDE00, 0x62, 0x0D, 0x0A, 0xD83D, 0xDE00, 0x0A]
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      TextDecoding(bytes)
        == .text(
          DecodedText(
            bytes: Array("a�\n�b\r\n😀\n".utf8), encoding: .utf16LittleEndian,
            damagedLines: [1, 2])))
  }

  @Test("A text that is cut within a character, or whose end is zeros, is waited for")
  func unfinished() {
    for (bytes, _) in Self.writings("id,target\n1,2\n") {
      #expect(TextDecoding(Array(bytes.dropLast())) == .unfinished(.endsInMidRow))
      #expect(TextDecoding(bytes + [0, 0]) == .unfinished(.holdsNothingButZeros))
      #expect(TextDecoding(bytes + [0x0A]) == .unfinished(.endsInMidRow))
    }
    // The first half of 😀.
    #expect(TextDecoding(little("abcd") + [0x3D, 0xD8]) == .unfinished(.endsInMidRow))
    #expect(TextDecoding([0xFF, 0xFE]) == .unfinished(.empty))
    #expect(TextDecoding([0xFE, 0xFF]) == .unfinished(.empty))
    #expect(TextDecoding([0xFF, 0xFE, 0, 0, 0, 0]) == .unfinished(.holdsNothingButZeros))
    for start: UInt8 in [0xEF, 0xFE, 0xFF] {
      #expect(TextDecoding([start]) == .unfinished(.endsInMidRow))
    }
  }

  @Test("Every beginning of a text is waited for or read, with no character that is not its own")
  func beginnings() throws {
    for (bytes, _) in Self.writings("id,£k,due\n1,–😀,Apr 13\n") where bytes[0] >= 0xFE {
      for length in 2..<bytes.count {
        guard case .text(let text) = TextDecoding(Array(bytes[..<length])) else { continue }
        #expect(text.damagedLines.isEmpty)
        #expect(Array("id,£k,due\n1,–😀,Apr 13\n".utf8).starts(with: text.bytes))
      }
    }
  }

  @Test("A mark of UTF-8 goes before any number of zeros")
  func markOfUTF8() {
    #expect(encoding([0xEF, 0xBB, 0xBF] + little("abcd") + [0x0A]) == .utf8)
  }

  @Test("UTF-32 is refused by its mark")
  func veryWide() {
    #expect(TextDecoding([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) == .refused(.wideText))
    #expect(TextDecoding([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]) == .refused(.wideText))
  }

  @Test("The beginning of a long text ends with a line, in every encoding")
  func beginningOfALongText() {
    let long = Array("a,b\nc,d\r\ne,f\n".utf8)
    #expect(TextDecoding.beginning(of: long, limit: 13) == long)
    #expect(TextDecoding.beginning(of: long, limit: 12) == Array("a,b\nc,d\r\n".utf8))
    #expect(TextDecoding.beginning(of: long, limit: 8) == Array("a,b\nc,d\r".utf8))
    #expect(TextDecoding.beginning(of: long, limit: 3) == Array("a,b".utf8))
    let wide = little("a,b\nc,d\n")
    #expect(TextDecoding.beginning(of: wide, limit: 15) == little("a,b\n"))
    #expect(TextDecoding.beginning(of: wide, limit: 9) == little("a,b\n"))
  }

  /// A text in both orders, with a mark and without.
  static func writings(_ text: String) -> [(bytes: [UInt8], encoding: TextEncoding)] {
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return [
      (little, .utf16LittleEndian), ([0xFF, 0xFE] + little, .utf16LittleEndian),
      (big, .utf16BigEndian), ([0xFE, 0xFF] + big, .utf16BigEndian),
    ]
  }

  private func little(_ text: String) -> [UInt8] { Self.writings(text)[0].bytes }

  private func encoding(_ bytes: [UInt8]) -> TextEncoding? {
    guard case .text(let text) = TextDecoding(bytes) else { return nil }
    return text.encoding
  }
}
