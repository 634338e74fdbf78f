private import Glibc

/// Where the program keeps what is the user's and no configuration.
package enum StateFolder {
  /// `$XDG_STATE_HOME/lookout`, else `~/.local/state/lookout`; nil without a home.
  package static var path: String? {
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/lookout" }
    return variable("HOME").map { $0 + "/.local/state/lookout" }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
