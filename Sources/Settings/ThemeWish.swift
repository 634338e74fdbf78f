package import TerminalUI

/// What decides on a theme: what users ask for, and what the terminal is like.
package struct ThemeWish: Equatable, Sendable {
  /// What the command line asks for.
  package var option: ThemeName?
  /// What the settings of the folder ask for.
  package var setting: ThemeName?
  /// What the terminal is known to have behind the words; nil where it does not say.
  package var background: Background?
  /// Whether there are colours, and they are wanted.
  package var hasColours: Bool

  package init(
    option: ThemeName? = nil, setting: ThemeName? = nil, background: Background? = nil,
    hasColours: Bool = true
  ) {
    self.option = option
    self.setting = setting
    self.background = background
    self.hasColours = hasColours
  }

  /// The theme that was asked for by name.
  package var named: ThemeName? { option ?? setting }

  /// The name of the theme where none is asked for: mono without colours, else by the background.
  package var automatic: String {
    guard hasColours else { return ShippedThemes.mono }
    return background == .light ? ShippedThemes.light : ShippedThemes.dark
  }
}
