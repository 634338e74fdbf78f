private import Glibc

/// The variables of the environment that say something about the terminal.
enum Environment {
  /// The value of a variable; nothing where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let text = getenv(name), text.pointee != 0 else { return nil }
    return String(cString: text)
  }

  /// Sets a variable. Not safe beside other threads, which may look variables up.
  static func set(_ name: String, _ value: String) { setenv(name, value, 1) }
}
