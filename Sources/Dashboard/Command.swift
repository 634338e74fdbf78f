package import TerminalUI
package import Text

/// Something that a key does.
package enum Command: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case nextPanel, previousPanel
  case open, back
  /// The page or panel of that key.
  case go(Character)
  case earlierMonth, laterMonth, earlierYear, laterYear, newestDay
  case help, origin, quit
  case nextAuthority, authorities
  /// Goes into the meeting view, or out of it.
  case meeting
  case blank
}

/// The keys of a command, and its words: the help, the hints in the frame and the manual are all
/// drawn from this table.
package struct KeyBinding: Sendable {
  package let keys: [Key]
  package let command: Command
  /// The keys as they are written for people.
  package let keyText: SafeText
  /// One or two words for the bottom of the screen; nil where it is told in the help only.
  package let hint: SafeText?
  package let help: SafeText
}

extension KeyBinding {
  package static let all: [KeyBinding] = [
    KeyBinding(
      keys: [.up, .character("k")], command: .up, keyText: "↑ k", hint: nil,
      help: "a line up"),
    KeyBinding(
      keys: [.down, .character("j")], command: .down, keyText: "↓ j", hint: nil,
      help: "a line down"),
    KeyBinding(
      keys: [.pageUp], command: .pageUp, keyText: "PgUp", hint: nil, help: "ten lines up"),
    KeyBinding(
      keys: [.pageDown], command: .pageDown, keyText: "PgDn", hint: nil, help: "ten lines down"),
    KeyBinding(
      keys: [.character("g"), .home], command: .first, keyText: "g", hint: nil,
      help: "to the first line"),
    KeyBinding(
      keys: [.character("G"), .end], command: .last, keyText: "G", hint: nil,
      help: "to the last line"),
    KeyBinding(
      keys: [.tab, .right, .character("l")], command: .nextPanel, keyText: "Tab →",
      hint: "panel", help: "to the next panel"),
    KeyBinding(
      keys: [.backTab, .left, .character("h")], command: .previousPanel, keyText: "⇧Tab ←",
      hint: nil, help: "to the panel before"),
    KeyBinding(
      keys: [.enter], command: .open, keyText: "⏎", hint: "open", help: "open what the bar is on"),
    KeyBinding(
      keys: [.escape, .backspace], command: .back, keyText: "Esc", hint: "back",
      help: "back to where you came from"),
    KeyBinding(
      keys: [.character("[")], command: .earlierMonth, keyText: "[", hint: "month back",
      help: "a month back: every figure follows"),
    KeyBinding(
      keys: [.character("]")], command: .laterMonth, keyText: "]", hint: nil,
      help: "a month on"),
    KeyBinding(
      keys: [.character("{")], command: .earlierYear, keyText: "{", hint: nil,
      help: "a year back"),
    KeyBinding(
      keys: [.character("}")], command: .laterYear, keyText: "}", hint: nil, help: "a year on"),
    KeyBinding(
      keys: [.character("0")], command: .newestDay, keyText: "0", hint: "newest",
      help: "to the newest day there are figures for"),
    KeyBinding(
      keys: [.character("a")], command: .nextAuthority, keyText: "a", hint: "next authority",
      help: "the next authority of a region"),
    KeyBinding(
      keys: [.character("A")], command: .authorities, keyText: "A", hint: nil,
      help: "all authorities of a region"),
    KeyBinding(
      keys: [.character("i")], command: .origin, keyText: "i", hint: "origin",
      help: "where the figure comes from"),
    KeyBinding(
      keys: [.character("?")], command: .help, keyText: "?", hint: "help",
      help: "what can be done here"),
    KeyBinding(
      keys: [.character("q")], command: .quit, keyText: "q", hint: "quit", help: "leave Lookout"),
    KeyBinding(
      keys: [.character("b")], command: .blank, keyText: "b", hint: "blank",
      help: "blank the screen; any key brings the overview"),
    KeyBinding(
      keys: [.character("m")], command: .meeting, keyText: "m", hint: "meeting",
      help: "the meeting view; to leave it is asked for first"),
  ]

  /// What a key does; digits, and the keys of pages, open what is theirs.
  static func command(for key: Key) -> Command? {
    if let binding = all.first(where: { $0.keys.contains(key) }) { return binding.command }
    guard case .character(let character) = key else { return nil }
    if Panel(rawValue: character) != nil { return .go(character) }
    let isDigit = ("1"..."9").contains(character)
    let isPanel = Panel(rawValue: character) != nil
    return isDigit || isPanel || Page.keyed.contains { $0.key == character } ? .go(character) : nil
  }
}
