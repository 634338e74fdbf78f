private import Glibc
private import Text

/// Why a screen cannot be shown.
package enum TerminalError: Error, Hashable, Sendable {
  /// Keys come from, or the screen would go to, a file or a pipe.
  case notATerminal(Side)
  /// The variable TERM is not set.
  case noTerminalName
  /// The system has no description of the terminal.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor.
  case unusableTerminal(name: String)
  /// The system refused; `code` is its `errno`.
  case system(code: Int32)

  /// Which way the bytes go.
  package enum Side: Hashable, Sendable {
    case input, output
  }
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong and what can be done about it, for people.
  package var description: String {
    switch self {
    case .notATerminal(.input):
      "the keyboard is not connected: standard input is a file or a pipe; start it in a terminal"
    case .notATerminal(.output):
      "standard output is a file or a pipe, not a terminal; start it in a terminal"
    case .noTerminalName:
      "the variable TERM is not set, so the kind of terminal is not known; "
        + "try TERM=xterm-256color"
    case .unknownTerminal(let name):
      "this system does not know the terminal \"\(SafeText(name))\" (from TERM); "
        + "install its terminfo entry or try TERM=xterm-256color"
    case .unusableTerminal(let name):
      "the terminal \"\(SafeText(name))\" (from TERM) cannot show a full screen; "
        + "if it can after all, try TERM=xterm-256color"
    case .system(let code):
      "the system refuses the terminal: \(SafeText(String(cString: strerror(code))))"
    }
  }
}
