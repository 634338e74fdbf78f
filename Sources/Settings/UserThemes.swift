package import TerminalUI
package import Text

/// The themes in the user's own folder, as they were last read.
package struct UserThemes: Equatable, Sendable {
  /// The folder as one types it; nil where there is nowhere to put themes.
  package let folder: SafeText?
  private var themes: [ThemeName: UserTheme] = [:]

  package init(folder: SafeText?) { self.folder = folder }

  /// The names of the files that are themes, good or not.
  package var names: [ThemeName] { themes.keys.sorted() }

  package subscript(name: ThemeName) -> UserTheme? { themes[name] }
}

/// One theme of the user's: what stands in its file now, and the last that was good.
package struct UserTheme: Equatable, Sendable {
  /// The theme that the file last gave without a fault.
  package fileprivate(set) var good: Theme?
  /// What is wrong with the file now; empty where it is good.
  package fileprivate(set) var faults: [ThemeFault] = []
}

extension UserThemes {
  /// Takes in what was read of a file.
  package mutating func take(_ outcome: ThemeReader.Outcome, of name: ThemeName) {
    switch outcome {
    case .theme(let theme): themes[name] = UserTheme(good: theme)
    case .faults(let faults): themes[name, default: UserTheme()].faults = faults
    }
  }

  /// A file has gone, and its theme with it.
  package mutating func remove(_ name: ThemeName) { themes[name] = nil }
}
