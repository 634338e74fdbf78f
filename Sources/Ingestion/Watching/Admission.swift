/// Whether a file is opened, told by its name alone.
package enum Admission: Hashable, Sendable {
  /// `lookout.toml` at the top of the folder.
  case settings
  /// `lookout.toml` in a folder of the first level: settings where the watched folder is a region,
  /// and otherwise no input.
  case settingsOfFolder
  /// It may be an input: what it holds says so.
  case candidate
  /// It is seen, named among the files, and not opened.
  case ignored
  /// It has the name of an input and is a pipe, a device, or a link that leads nowhere or out.
  case special
}

extension Admission {
  /// Whether the file is one of those that are opened.
  package var isRead: Bool { self == .settings || self == .candidate }

  /// What becomes of the file at `path`; nil for what programs leave lying about, which nobody
  /// wants to hear of.
  package static func of(_ path: RelativePath, ignoring patterns: [NamePattern]) -> Admission? {
    let names = path.components.map { String(decoding: $0.map(lowercase), as: UTF8.self) }
    guard let name = names.last, !names.contains(where: isLitter) else { return nil }
    if path == .settings { return .settings }
    if names.dropLast().contains(where: retiredFolders.contains) { return .ignored }
    guard path.isSettingsOfFolder || inputEndings.contains(where: name.hasSuffix) else {
      return .ignored
    }
    if patterns.contains(where: { $0.matches(path) }) { return .ignored }
    return path.isSettingsOfFolder ? .settingsOfFolder : .candidate
  }

  /// Whether the name is one of those that programs and systems leave lying about.
  static func isLitter(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
      || litterEndings.contains(where: name.hasSuffix) || litterNames.contains(name)
      || isUnnamedSave(name)
  }

  /// Excel writes a workbook to a name of eight hexadecimal digits before it renames it.
  private static func isUnnamedSave(_ name: String) -> Bool {
    name.utf8.count == 8 && name.allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  private static let inputEndings = [".csv", ".tsv", ".txt"]
  private static let retiredFolders: Set = ["archive", "old", "superseded"]
  private static let litterEndings = [
    ".tmp", ".temp", ".swp", ".swo", ".swx", ".part", ".partial", ".filepart", ".crdownload",
    ".bak",
  ]
  private static let litterNames: Set = [
    "thumbs.db", "desktop.ini", "lost+found", "$recycle.bin", "system volume information", "@eadir",
  ]
}
