private import Glibc
internal import TerminalUI

/// What the environment says.
enum Surroundings {
  /// A variable; nil where it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// What COLORFGBG says of the terminal's background.
  static var background: Background? {
    variable("COLORFGBG").flatMap { Background(colorfgbg: $0) }
  }
}
