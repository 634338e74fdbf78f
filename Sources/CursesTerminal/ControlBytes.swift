/// The sequences that are sent to the terminal beside those of its description.
enum ControlBytes {
  /// Hold back what follows until the end is told.
  static let updateBegins = Array("\u{1B}[?2026h".utf8)
  static let updateEnds = Array("\u{1B}[?2026l".utf8)
  /// Mark pasted text, so that it is not taken for keys.
  static let markPastes = Array("\u{1B}[?2004h".utf8)
  /// Does the terminal hold updates back, and what is it. The second is always answered.
  static let questions = Array("\u{1B}[?2026$p\u{1B}[c".utf8)
  /// What colour is the background.
  static let backgroundQuestion = Array("\u{1B}]11;?\u{1B}\\".utf8)

  /// What brings the terminal back to what it was, whatever state it is in.
  ///
  /// `capability` gives the strings of the terminal's description.
  static func reset(followsXterm: Bool, capability: (String) -> String?) -> [UInt8] {
    var text = ""
    func add(_ name: String) { text += capability(name) ?? "" }
    // Updates shown again, mice, focus reports and marked pastes off, those of others included.
    if followsXterm {
      text += "\u{1B}[?2026l\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l"
      text += "\u{1B}[?1004l\u{1B}[?2004l"
    }
    add("sgr0")
    add("op")
    if capability("rmcup") != nil {
      add("rmcup")
    } else {
      // Without a second screen the figures would stay for the next person to read.
      add("clear")
    }
    // With the first screen some terminals bring back the colours and the hidden cursor of the last
    // time that a position was saved, be it on the second screen.
    add("sgr0")
    add("op")
    add("cnorm")
    return withoutPadding(text)
  }

  /// The bytes of a capability without the waits for mechanical terminals, `$<5>`.
  static func withoutPadding(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x24, rest.first == 0x3C, let end = rest.firstIndex(of: 0x3E) {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
