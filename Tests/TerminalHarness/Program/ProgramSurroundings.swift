/// What a program is started with besides its arguments. The same everywhere: nothing of the
/// tester's own environment gets through.
package struct ProgramSurroundings {
  package var columns = 80
  package var rows = 24
  package var terminal = TerminalKind.dark
  package var role = ProgramRole.job
  /// Variables to add or, with nil, to leave out.
  package var environment: [String: String?] = [:]
  /// The folder that HOME names and that the program starts in; a new, empty one if nil.
  package var home: TemporaryFolder?

  package init() {}

  func environment(home: String) -> [String] {
    var variables = [
      "HOME": home,
      "LANG": "C.UTF-8",
      "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": terminal.name,
      "TZ": "UTC",
      "XDG_CONFIG_HOME": home + "/.config",
      "XDG_STATE_HOME": home + "/.local/state",
    ]
    for (name, value) in environment { variables[name] = value }
    return variables.map { "\($0.key)=\($0.value)" }.sorted()
  }
}
