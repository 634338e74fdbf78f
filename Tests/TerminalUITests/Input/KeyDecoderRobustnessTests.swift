import Testing

@testable import TerminalUI

@Suite("Keys from bytes of any kind") struct KeyDecoderRobustnessTests {
  private static let stream =
    "aé日😀\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[[C\u{1B}[3$\u{1B}[?2026;1$y\u{1B}[?62;4c"
    + "\u{1B}]11;rgb:1111/2222/3333\u{1B}\\\u{1B}]0;title\u{07}\u{1B}P1$r0m\u{1B}\\\u{1B}[200~p"
    + "\u{1B}asted\u{1B}[201~\u{1B}\u{1B}[D\u{1B}q\u{1B}é\u{1B}[M !!\u{1B}(B\u{1B}[I\r\t\u{7F}z"

  @Test("Where the bytes are cut makes no difference")
  func everyCut() {
    let bytes = Array(Self.stream.utf8)
    var whole = KeyDecoder()
    let expected = whole.decode(bytes)
    #expect(expected.count == 18)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let events = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(events == expected, "cut at \(cut)")
    }
  }

  @Test(
    "Byte by byte gives the same events as all at once, for random bytes too", arguments: 0..<40)
  func byteByByte(_ seed: UInt64) {
    var random = Numbers(seed: seed)
    let bytes = random.bytes(4000)
    var whole = KeyDecoder()
    var slow = KeyDecoder()
    #expect(whole.decode(bytes) == bytes.flatMap { slow.decode([$0]) })
    #expect(whole == slow)
    #expect(whole.keptBytes <= 320)
  }

  @Test("After any bytes an escape or two bring the keys back", arguments: 0..<40)
  func recovery(_ seed: UInt64) {
    var random = Numbers(seed: seed)
    var decoder = KeyDecoder()
    _ = decoder.decode(random.bytes(1000))
    for _ in 0..<4 {
      _ = decoder.decode([0x1B])
      _ = decoder.flush()
    }
    #expect(decoder.decode("j".utf8) == [.key(.character("j"))])
  }

  @Test("Endless sequences take no memory", arguments: ["[1", "]11;", "P", "[200~", "[?"])
  func endless(_ beginning: String) {
    var decoder = KeyDecoder()
    _ = decoder.decode("\u{1B}\(beginning)".utf8)
    for _ in 0..<1000 { #expect(decoder.decode(repeatElement(0x31, count: 1000)) == []) }
    #expect(decoder.keptBytes <= 320)
  }

  @Test("A sequence that is too long is swallowed to its end")
  func tooLong() {
    var decoder = KeyDecoder()
    let digits = String(repeating: "1", count: 500)
    #expect(decoder.decode("\u{1B}[\(digits)Aj".utf8) == [.key(.character("j"))])
    #expect(decoder.decode("\u{1B}]11;rgb:\(digits)\u{07}j".utf8) == [.key(.character("j"))])
  }
}

/// Bytes that look random and are the same in every run, rich in what begins sequences.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    let common = Array("\u{1B}\u{1B}[[]OP?;;0123$~AcMRy\\\u{07}é".utf8)
    return (0..<count).map { _ in
      let number = next()
      return number % 3 == 0
        ? UInt8(truncatingIfNeeded: number >> 32)
        : common[Int(number >> 8) % common.count]
    }
  }
}
