import Glibc

/// The line settings of a terminal: echo, raw or line by line, which keys are signals.
package struct TerminalSettings: Equatable, Sendable {
  private let flags: [UInt32]
  private let controlCharacters: [UInt8]

  init(_ settings: termios) {
    flags = [
      settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag,
      settings.c_ispeed, settings.c_ospeed,
    ]
    controlCharacters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether what is typed is shown by the terminal itself.
  package var echoes: Bool { flags[3] & UInt32(ECHO) != 0 }

  /// Whether the program gets what is typed line by line, as a shell's programs expect.
  package var readsLines: Bool { flags[3] & UInt32(ICANON) != 0 }
}
