package import TerminalUI
import Themes

/// The themes that come with the program.
package enum ShippedThemes {
  package static let dark = "dark"
  package static let light = "light"
  package static let mono = "mono"

  package static let names = [dark, light, mono]

  /// `dark, light or mono`.
  package static var list: String { names.listed("or") }

  /// The theme of that name; nil where none comes with the program.
  package static func theme(named name: String) -> Theme? {
    switch name {
    case dark: darkTheme
    case light: lightTheme
    case mono: monoTheme
    default: nil
    }
  }

  // Each is read once, when it is first asked for.
  private static let darkTheme = read(Themes.dark, name: dark)
  private static let lightTheme = read(Themes.light, name: light)
  private static let monoTheme = read(Themes.mono, name: mono)

  private static func read(_ bytes: [UInt8], name: String) -> Theme? {
    guard
      case .theme(let theme) = ThemeReader.read(String(decoding: bytes, as: UTF8.self), name: name)
    else { return nil }
    return theme
  }
}

extension [String] {
  /// `a, b or c`.
  func listed(_ word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
