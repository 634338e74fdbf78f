/// The modes that a program has set in its terminal, told from the bytes alone, so that they hold
/// for any terminal and not only for the emulated one.
package struct TerminalTraces {
  private var modes: [Int: Bool] = [:]
  private var usesKeypad = false
  private var characterSet: Character = "B"
  private var changedColours = false

  package init(of bytes: [UInt8]) {
    for sequence in EscapeSequence.all(in: bytes) { take(sequence) }
  }

  private mutating func take(_ sequence: EscapeSequence) {
    switch sequence {
    case .control(let parameters, let letter) where parameters.first == "?":
      if letter != "h" && letter != "l" { return }
      for number in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
        modes[number] = letter == "h"
      }
    case .command(let text):
      changedColours = changedColours || Self.changesColours(text)
    case .characterSet("(", let set):
      characterSet = set
    case .other("="):
      usesKeypad = true
    case .other(">"):
      usesKeypad = false
    case .control, .characterSet, .string, .other, .abandoned:
      break
    }
  }

  /// Whether a command sets or resets the user's palette. Asking for a colour does not.
  private static func changesColours(_ command: String) -> Bool {
    let parts = command.split(separator: ";", omittingEmptySubsequences: false)
    guard let number = parts.first.flatMap({ Int($0) }) else { return false }
    let colours = [4, 5] + Array(10...19)
    if colours.contains(number) { return parts.last != "?" }
    return colours.contains(number - 100)
  }
}

extension TerminalTraces {
  /// What is not as it was before the program, in words.
  package var leftBehind: [String] {
    var traces: [String] = []
    for (number, name) in Self.namesOfModesOff where modes[number] == true {
      traces.append("\(name) (mode \(number)) is still on")
    }
    for (number, name) in Self.namesOfModesOn where modes[number] == false {
      traces.append("\(name) (mode \(number)) is still off")
    }
    if usesKeypad { traces.append("the application keypad is still on") }
    if characterSet != "B" { traces.append("characters are still those of set \(characterSet)") }
    if changedColours { traces.append("the user's palette was changed or reset") }
    return traces
  }

  private static let namesOfModesOff = [
    (1, "application cursor keys"), (9, "mouse"), (47, "alternate screen"), (1000, "mouse"),
    (1002, "mouse"), (1003, "mouse"), (1004, "focus report"), (1005, "mouse encoding"),
    (1006, "mouse encoding"), (1015, "mouse encoding"), (1016, "mouse encoding"),
    (1047, "alternate screen"), (1049, "alternate screen"), (2004, "bracketed paste"),
    (2026, "held frame"),
  ]

  private static let namesOfModesOn = [(7, "line wrap"), (25, "cursor")]
}
