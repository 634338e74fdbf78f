import CareModel
import Testing

@testable import Ingestion

@Suite struct TextDecodingTests {
  @Test func utf8WithAndWithoutMark() {
    let body = Array("id,£k\n1,–\n".utf8)
    let expected = TextDecoding.text(DecodedText(bytes: body, encoding: .utf8))
    #expect(TextDecoding(body) == expected)
    #expect(TextDecoding([0xEF, 0xBB, 0xBF] + body) == expected)
  }

  @Test func everyByteOfWindows1252() {
    let text = decoded([0x80, 0x85, 0x92, 0x96, 0x9F, 0xA0, 0xA3, 0xE9, 0xFF, 0x0A])
    #expect(text == "€…’–Ÿ\u{A0}£éÿ\n")
    #expect(decoded([0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x0A]) == "�����\n")
  }

  @Test("Bytes that stand for nothing are told with their lines, whatever ends a line")
  func damagedLines() {
    let text = Array("a\r\nb\rc\n\nd".utf8)
    #expect(damagedLines(text + [0xE9]) == [])
    #expect(damagedLines([0x81] + text + [0x8D, 0x90]) == [1, 5])
    #expect(damagedLines(Array("a\r\n".utf8) + [0x9D]) == [2])
    #expect(damagedLines(Array("a\n\r".utf8) + [0x9D]) == [3])
    // 0x85 is “…”, no line end.
    #expect(damagedLines([0x41, 0x85, 0x8F, 0x0D, 0x8F]) == [1, 2])
  }

  @Test func strictUTF8Only() {
    // Overlong, a surrogate, beyond U+10FFFF, a lone second byte: none of them is UTF-8.
    let wrong: [[UInt8]] = [
      [0xC0, 0xAF, 0x0A], [0xED, 0xA0, 0x80, 0x0A], [0xF4, 0x90, 0x80, 0x80, 0x0A], [0x80, 0x0A],
      [0xE0, 0x80, 0x80, 0x0A], [0xC3, 0x28, 0x0A],
    ]
    for bytes in wrong { #expect(encoding(bytes) == .windows1252) }
    let right: [[UInt8]] = [
      [0xED, 0x9F, 0xBF, 0x0A], [0xF4, 0x8F, 0xBF, 0xBF, 0x0A], [0xE0, 0xA0, 0x80, 0x0A],
      [0xC2, 0x80, 0x0A],
    ]
    for bytes in right { #expect(encoding(bytes) == .utf8) }
  }

  @Test func unfinishedFiles() {
    #expect(TextDecoding([]) == .unfinished(.empty))
    #expect(TextDecoding([0xEF, 0xBB, 0xBF]) == .unfinished(.empty))
    #expect(TextDecoding([0]) == .unfinished(.holdsNothingButZeros))
    #expect(TextDecoding(Array(repeating: 0, count: 4096)) == .unfinished(.holdsNothingButZeros))
    let preallocated = Array("id,target\n1,2\n".utf8) + Array(repeating: 0, count: 50)
    #expect(TextDecoding(preallocated) == .unfinished(.holdsNothingButZeros))
    #expect(TextDecoding(Array("id\n".utf8) + [0]) == .unfinished(.holdsNothingButZeros))
  }

  @Test func charactersCutAtTheEnd() {
    // `£` is C2 A3, `–` is E2 80 93.
    #expect(TextDecoding(Array("a £ b ".utf8) + [0xC2]) == .unfinished(.endsInMidRow))
    #expect(TextDecoding(Array("a b ".utf8) + [0xC2]) == .unfinished(.endsInMidRow))
    #expect(TextDecoding(Array("a b ".utf8) + [0xE2, 0x80]) == .unfinished(.endsInMidRow))
    #expect(TextDecoding(Array("a b ".utf8) + [0xE8, 0xAA]) == .unfinished(.endsInMidRow))
    // A whole file in Windows-1252 may end in a letter with an accent.
    #expect(decoded(Array("caf".utf8) + [0xE9]) == "café")
    #expect(decoded([0xA3, 0x35, 0x20, 0xC2]) == "£5 Â")
  }

  @Test func workbooksAreNoText() {
    #expect(TextDecoding([0x50, 0x4B, 0x03, 0x04, 0, 0]) == .notText)
  }

  private func decoded(_ bytes: [UInt8]) -> String? {
    guard case .text(let text) = TextDecoding(bytes) else { return nil }
    return String(validating: text.bytes, as: UTF8.self)
  }

  private func damagedLines(_ bytes: [UInt8]) -> [Int]? {
    guard case .text(let text) = TextDecoding(bytes) else { return nil }
    return text.damagedLines
  }

  private func encoding(_ bytes: [UInt8]) -> TextEncoding? {
    guard case .text(let text) = TextDecoding(bytes) else { return nil }
    return text.encoding
  }
}
