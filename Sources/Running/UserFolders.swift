internal import Ingestion
private import Text

/// The folders that are the user's own.
enum UserFolders {
  /// Where programs keep their configuration: `$XDG_CONFIG_HOME`, else `~/.config`; nil without a
  /// home.
  static var configuration: String? {
    if let path = Surroundings.variable("XDG_CONFIG_HOME"), path.hasPrefix("/") { return path }
    return Surroundings.variable("HOME").map { $0 + "/.config" }
  }

  /// The folder of the user's themes; nil without a home.
  static var themes: ThemeFolder? {
    configuration.map { path in
      let place = ThemeFolder.place.display
      return ThemeFolder(
        below: FolderRoot(path), shownPath: SafeText("\(short(path))/\(place)"))
    }
  }

  /// A path as one types it, with `~` for the home.
  static func short(_ path: String) -> String {
    guard let home = Surroundings.variable("HOME"), home.count > 1, path.hasPrefix(home + "/")
    else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }
}
