/// How the terminal behaves towards programs that ask it what it can do.
package struct TerminalKind: Sendable {
  /// What the environment's TERM says.
  package var name = "xterm-256color"
  /// Whether questions are answered at all; a serial line or the Linux console leaves most alone.
  package var answersQueries = true
  /// The background colour that is told, as OSC 11 has it: dark, as most users have it.
  package var background = "1e1e/1e1e/1e1e"
  /// Whether the terminal says that it can show a frame at once (mode 2026).
  package var synchronisesOutput = true

  package init() {}

  /// What is asked for by most tests: xterm with a dark background.
  package static let dark = TerminalKind()

  /// The same with a white background.
  package static var light: TerminalKind {
    var kind = TerminalKind()
    kind.background = "ffff/ffff/ffff"
    return kind
  }

  /// A terminal of another name that never answers.
  package static func silent(name: String) -> TerminalKind {
    var kind = TerminalKind()
    kind.name = name
    kind.answersQueries = false
    return kind
  }
}
