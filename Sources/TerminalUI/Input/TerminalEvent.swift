/// What came from the terminal: a key, or the terminal's own word on itself.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// The answer to a question about a private mode: 1 set, 2 reset, 0 unknown to the terminal,
  /// 3 and 4 that it cannot be changed.
  case modeReport(mode: Int, value: Int)
  /// The terminal's class and its extensions. Every terminal answers this question, so that what
  /// was asked before it and has no answer by now will have none.
  case deviceAttributes([Int])
  /// The colour that the terminal's own background has.
  case backgroundColour(red: UInt8, green: UInt8, blue: UInt8)
  /// The window was chosen.
  case focusGained
  /// Another window was chosen.
  case focusLost
  /// The terminal is gone, and nothing more will come from it.
  case lost
}
