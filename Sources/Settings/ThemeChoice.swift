package import TerminalUI
package import Text

/// The theme that is shown, and why it is not the one that was asked for.
package struct ThemeChoice: Equatable, Sendable {
  package let theme: Theme
  /// What is wrong and what to do; nil where all is well.
  package let trouble: SafeText?
  /// Whether the theme is the one that was asked for by name, and without a fault.
  package let isAsWished: Bool
}

extension ThemeChoice {
  /// Chooses a theme. The user's own win over those that come with the program.
  ///
  /// - Parameters:
  ///   - wish: what users ask for, and what the terminal is like.
  ///   - themes: the user's own themes; nil where they are not known yet.
  ///   - last: the last theme that was as wished; it stays where the one wished for cannot be had.
  package init(_ wish: ThemeWish, among themes: UserThemes?, last: Theme?) {
    guard let name = wish.named else {
      self.init(automatic: wish, among: themes)
      return
    }
    let own = themes?[name]
    if let own, own.faults.isEmpty, let theme = own.good {
      self.init(theme: theme, trouble: nil, isAsWished: true)
    } else if let own {
      let instead = own.good ?? last ?? ShippedThemes.theme(named: name.text)
      self.init(
        theme: instead ?? Self.automatic(wish, among: themes).theme,
        trouble: Self.words(for: own, of: name), isAsWished: false)
    } else if let theme = ShippedThemes.theme(named: name.text) {
      self.init(theme: theme, trouble: nil, isAsWished: true)
    } else {
      self.init(
        theme: last ?? Self.automatic(wish, among: themes).theme,
        trouble: themes.map { Self.words(forNo: name, wishedBy: wish, among: $0) },
        isAsWished: false)
    }
  }

  private init(automatic wish: ThemeWish, among themes: UserThemes?) {
    let (theme, trouble) = Self.automatic(wish, among: themes)
    self.init(theme: theme, trouble: trouble, isAsWished: false)
  }

  private static func automatic(
    _ wish: ThemeWish, among themes: UserThemes?
  ) -> (theme: Theme, trouble: SafeText?) {
    let shipped =
      ShippedThemes.theme(named: wish.automatic) ?? Theme(name: wish.automatic, inks: [:])
    guard let name = ThemeName(wish.automatic), let own = themes?[name] else {
      return (shipped, nil)
    }
    return (own.good ?? shipped, own.faults.isEmpty ? nil : words(for: own, of: name))
  }
}

extension ThemeChoice {
  private static func words(for theme: UserTheme, of name: ThemeName) -> SafeText {
    guard let fault = theme.faults.first else { return .empty }
    let more = theme.faults.count - 1
    return "\(SafeText(name.fileName)) \(fault.words)" + (more > 0 ? " (and \(more) more)" : "")
  }

  private static func words(
    forNo name: ThemeName, wishedBy wish: ThemeWish, among themes: UserThemes
  ) -> SafeText {
    (wish.option == nil ? "lookout.toml: " : "") + words(forNo: name, among: themes)
  }

  /// That there is no theme of a name, and what there is.
  package static func words(forNo name: ThemeName, among themes: UserThemes) -> SafeText {
    let own = themes.names.map(\.text).filter { !ShippedThemes.names.contains($0) }
    let names = ShippedThemes.names + own
    let nearest = Spelling.nearest(to: name.text, among: names)
    let suggestion = nearest.map { "did you mean “\($0)”?" } ?? "use \(names.listed("or"))"
    let place = themes.folder.map { ", or write \($0)/\(name.fileName)" } ?? ""
    return
      "there is no theme “\(name.shown)”: \(SafeText(suggestion))\(nearest == nil ? place : "")"
  }
}
