/// Where the program keeps what is the user's and no configuration.
package enum StateFolder {
  /// `$XDG_STATE_HOME/lookout`, else `~/.local/state/lookout`; nil without a home.
  package static var path: String? {
    if let state = Surroundings.variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/lookout"
    }
    return Surroundings.variable("HOME").map { $0 + "/.local/state/lookout" }
  }
}
