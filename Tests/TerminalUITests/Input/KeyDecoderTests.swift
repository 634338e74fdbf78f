import Testing

@testable import TerminalUI

@Suite("Keys") struct KeyDecoderTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(text.utf8) + decoder.flush()
  }

  @Test("Letters and signs are keys", arguments: ["q", "Q", "?", " ", "~", "é", "£", "日", "😀"])
  func characters(_ character: Character) {
    #expect(events(String(character)) == [.key(.character(character))])
  }

  static let named: [(String, Key)] = [
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
    ("\u{1B}", .escape), ("\u{03}", .control("c")), ("\u{1A}", .control("z")),
    ("\u{00}", .control("@")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
  ]

  @Test("Controls are keys of their own", arguments: named)
  func controls(_ bytes: String, _ key: Key) {
    #expect(events(bytes) == [.key(key)])
  }

  static let sequenceKeys: [(String, Key)] = [
    // Cursor keys in both modes, with modifiers, and rxvt's.
    ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left),
    ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left),
    ("[1;5A", .up), ("[1;2D", .left), ("O5C", .right), ("[a", .up), ("Od", .left),
    // Home and End: xterm in both modes, VT220 and Linux, rxvt.
    ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[1;3H", .home),
    ("[F", .end), ("OF", .end), ("[4~", .end), ("[8~", .end),
    ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
    ("[3;5~", .delete), ("[3^", .delete), ("[3$", .delete), ("[3@", .delete), ("[6;2~", .pageDown),
    ("[Z", .backTab), ("[1;2Z", .backTab),
    // Function keys: xterm, VT220, Linux, rxvt, with modifiers.
    ("OP", .function(1)), ("OQ", .function(2)), ("OR", .function(3)), ("OS", .function(4)),
    ("[[A", .function(1)), ("[[E", .function(5)), ("[11~", .function(1)), ("[14~", .function(4)),
    ("[15~", .function(5)), ("[17~", .function(6)), ("[18~", .function(7)), ("[19~", .function(8)),
    ("[20~", .function(9)), ("[21~", .function(10)), ("[23~", .function(11)),
    ("[24~", .function(12)), ("[23$", .function(11)), ("[25~", .function(13)),
    ("[29~", .function(16)), ("[34~", .function(20)), ("[1;2P", .function(1)),
    ("[1;5R", .function(3)), ("[15;2~", .function(5)),
    // The number pad in application mode.
    ("OM", .enter), ("Oj", .character("*")), ("Ok", .character("+")), ("Op", .character("0")),
    ("Oy", .character("9")), ("OX", .character("=")),
  ]

  @Test(
    "Sequences of xterm, the VT220, the Linux console and rxvt are keys", arguments: sequenceKeys)
  func sequences(_ bytes: String, _ key: Key) {
    #expect(events("\u{1B}" + bytes) == [.key(key)])
  }

  @Test(
    "What is not known is swallowed whole",
    arguments: [
      "[99~", "[?25h", "[>4;2m", "[1;2;3;4x", "[200;300R", "[12;40R", "[E", "OE", "[<0;10;5M",
      "[<0;10;5m", "[M !!", "[32;10;5M", "[27;5;106~", "[97;5u", "[5i", "[1:2;3!x", "(B", "#8",
      "]0;title\u{07}", "]52;c;cXVpdA==\u{1B}\\", "P1$r0m\u{1B}\\", "_quit\u{1B}\\",
      "^quit\u{1B}\\", "Xquit\u{1B}\\", "]11;?\u{07}", "]11;rgb:zz/00/00\u{07}",
      "]4;1;rgb:0/0/0\u{07}",
      "[1\u{18}", "]1\u{1A}", "\u{8E}", "[\u{7F}5\u{01}x", "[12;3$q",
    ])
  func unknownSequences(_ bytes: String) {
    #expect(events("\u{1B}" + bytes + "j") == [.key(.character("j"))])
  }

  @Test("A key with alt held is no key", arguments: ["q", "\r", "é", "😀", "\u{7F}", "N"])
  func alt(_ key: String) {
    #expect(events("\u{1B}" + key + "j") == [.key(.character("j"))])
  }

  @Test("Alt with an arrow is the arrow", arguments: ["\u{1B}[A", "\u{1B}OA", "[1;3A"])
  func altArrow(_ bytes: String) {
    #expect(events("\u{1B}" + bytes) == [.key(.up)])
  }

  @Test("Alt with a bracket leaves the next key alone", arguments: ["[", "O", "]", "P", "(", "[["])
  func altBracket(_ bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}\(bytes)".utf8) == [])
    #expect(decoder.hasPendingEscape)
    #expect(decoder.flush() == [])
    #expect(decoder.decode("A".utf8) == [.key(.character("A"))])
  }

  @Test("A lone escape is a key only when nothing followed")
  func loneEscape() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.hasPendingEscape)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.hasPendingEscape)
    #expect(decoder.flush() == [])
    #expect(decoder.decode([0x1B, 0x1B]) == [])
    #expect(decoder.flush() == [.key(.escape), .key(.escape)])
  }

  @Test("A sequence that has begun waits for its end")
  func halfSequence() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[1;".utf8) == [])
    #expect(!decoder.hasPendingEscape)
    #expect(decoder.flush() == [])
    #expect(decoder.decode("5A".utf8) == [.key(.up)])
  }

  @Test("An escape in a sequence begins another")
  func interruptedSequence() {
    #expect(events("\u{1B}[1;\u{1B}[Bj") == [.key(.down), .key(.character("j"))])
    #expect(events("\u{1B}]11;rgb:\u{1B}[Bj") == [.key(.down), .key(.character("j"))])
  }

  @Test(
    "Bytes that are no UTF-8 are dropped",
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
      [0xE2, 0x82], [0xF8], [0xE0, 0x80, 0x80], [0xC2, 0x9B], [0x9B],
    ] as [[UInt8]])
  func invalidBytes(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes + Array("j".utf8)) == [.key(.character("j"))])
  }
}
