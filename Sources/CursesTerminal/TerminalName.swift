/// What the variable TERM says, and what follows from it.
struct TerminalName: Equatable, Sendable {
  let value: String

  /// How the names of terminals begin that follow xterm's ways, whatever they can do beyond.
  private static let xtermLike = [
    "xterm", "tmux", "screen", "rxvt", "alacritty", "contour", "foot", "ghostty", "iterm",
    "kitty", "konsole", "mintty", "rio", "st-", "vte", "wezterm",
  ]

  /// Whether private modes and questions are understood.
  ///
  /// Of the others some print a part of what they do not know.
  var followsXterm: Bool { Self.xtermLike.contains { value.hasPrefix($0) } }

  /// The descriptions to try, best first: a new terminal is often not known to an old system.
  var descriptions: [String] {
    if value.hasPrefix("tmux") || value.hasPrefix("screen") {
      return [value, "screen-256color", "screen"]
    }
    return followsXterm ? [value, "xterm-256color", "xterm"] : [value]
  }

  /// Whether the terminal may be asked what it can do. `program` is what TERM_PROGRAM says.
  func answersQuestions(program: String?) -> Bool {
    // Apple's terminal prints the last letter of the question.
    followsXterm && program != "Apple_Terminal"
  }
}
