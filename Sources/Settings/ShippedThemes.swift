package import TerminalUI
import Themes

/// The themes that come with the program.
package enum ShippedThemes {
  /// Their names, the one used by default first.
  package static let names = ["dark", "mono"]

  /// The theme of that name; nil where none comes with the program.
  package static func theme(named name: String) -> Theme? {
    switch name {
    case "dark": dark
    case "mono": mono
    default: nil
    }
  }

  // Each is read once, when it is first asked for.
  private static let dark = read(Themes.dark, name: "dark")
  private static let mono = read(Themes.mono, name: "mono")

  private static func read(_ bytes: [UInt8], name: String) -> Theme? {
    ThemeReader.read(String(decoding: bytes, as: UTF8.self), name: name).theme
  }
}
