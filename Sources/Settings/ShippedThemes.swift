package import TerminalUI
import Themes

/// The themes that come with the program.
package enum ShippedThemes {
  /// Their names, the one used by default first.
  package static let names = ["dark", "mono"]

  /// The theme of that name; nil where none comes with the program.
  package static func theme(named name: String) -> Theme? {
    text(of: name).flatMap { ThemeReader.read($0, name: name).theme }
  }

  private static func text(of name: String) -> String? {
    switch name {
    case "dark": String(decoding: Themes.dark, as: UTF8.self)
    case "mono": String(decoding: Themes.mono, as: UTF8.self)
    default: nil
    }
  }
}
