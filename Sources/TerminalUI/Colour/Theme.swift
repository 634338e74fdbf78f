/// What every role looks like.
package struct Theme: Equatable, Sendable {
  package let name: String
  private let inks: [Role: Ink]

  /// A theme of the inks given; a role without one is drawn in the terminal's own colours.
  package init(name: String, inks: [Role: Ink]) {
    self.name = name
    self.inks = inks
  }

  package subscript(role: Role) -> Ink { inks[role] ?? .plain }
}

extension Theme {
  /// This theme, with what it leaves out as another has it.
  package func over(_ base: Theme) -> Theme {
    Theme(
      name: name,
      inks: inks.merging(base.inks) { own, below in own.over(below) })
  }

  /// The background that the theme is for; nil where it is the terminal's own.
  package var background: Background? {
    switch self[.background].many?.colour {
    case .rgb(let red, let green, let blue)?: Background(red: red, green: green, blue: blue)
    case .palette(let number)?: Background(palette: number)
    case .terminalDefault?, nil: nil
    }
  }
}
