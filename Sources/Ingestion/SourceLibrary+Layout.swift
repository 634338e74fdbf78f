package import CareModel
internal import Text

// What the settings of each folder say, and which folders are authorities.
extension SourceLibrary {
  /// What `lookout.toml` at the top last said, read without an error of syntax.
  package var settings: FolderSettings { settings(of: .root) }

  /// What the `lookout.toml` of a folder last said. One that was never read may have said for whose
  /// eyes the figures are: until it is mended they are for everybody's.
  func settings(of folder: RelativePath) -> FolderSettings {
    guard let record = records[folder.settingsFile] else { return FolderSettings() }
    if let settings = record.good?.contents.settings { return settings }
    var settings = FolderSettings()
    settings.disclosure.audience = .public
    return settings
  }

  /// The folders of the first level whose settings are known.
  var foldersWithSettings: Set<RelativePath> {
    Set(records.keys.filter(\.isSettingsOfFolder).compactMap(\.topFolder))
  }

  /// What the settings say of a file's headings; of settings they say nothing.
  func columns(of path: RelativePath) -> [SafeText: String] {
    guard path != .settings, !path.isSettingsOfFolder else { return [:] }
    return settings(of: layout.authority(of: path) ?? .root).columns
  }

  /// What the settings say of which files are read, and how.
  var readingRules: [RelativePath: ReadingRules] {
    var rules: [RelativePath: ReadingRules] = [:]
    for folder in layout.authorities.union([.root]) {
      let settings = settings(of: folder)
      rules[folder] = ReadingRules(ignore: settings.ignore, columns: settings.columns)
    }
    return rules
  }

  var patterns: IgnoredNames {
    var ofAuthorities: [RelativePath: [NamePattern]] = [:]
    for folder in layout.authorities where layout.isRegion {
      ofAuthorities[folder] = settings(of: folder).ignore.map(NamePattern.init)
    }
    return IgnoredNames(
      ofRoot: settings.ignore.map(NamePattern.init), ofAuthorities: ofAuthorities)
  }
}

/// What settings say of which files are read, and how.
struct ReadingRules: Equatable {
  let ignore: [String]
  let columns: [SafeText: String]
}

extension SourceLibrary {
  /// Takes over which folders are authorities. What counts in another layout only is dropped: the
  /// settings of folders that are no authorities, and files of nobody that have gone.
  mutating func take(_ layout: FolderLayout) {
    self.layout = layout
    for (path, record) in records {
      let isNobodys = layout.authority(of: path) == nil
      let isUnused = path.isSettingsOfFolder && (isNobodys || !layout.isRegion)
      if isUnused || (isNobodys && record.vanishedSince != nil) { records[path] = nil }
    }
  }

  /// Drops an authority whose folder has gone, with all that it said.
  mutating func leave(_ folder: RelativePath) -> Bool {
    for path in records.keys where path.isBelow(folder) { records[path] = nil }
    take(layout.without(folder))
    return true
  }

  /// Drops a file that belonged to no authority.
  mutating func forget(_ path: RelativePath) -> Bool { records.removeValue(forKey: path) != nil }
}
