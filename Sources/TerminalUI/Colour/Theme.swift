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

/// How one role is drawn on terminals of many, of sixteen and of no colours.
package struct Ink: Equatable, Sendable {
  package let colour: Colour
  /// Used where the terminal has sixteen colours or fewer.
  package let sixteen: PaletteColour
  /// Used where there is no colour at all.
  package let attributes: Attributes

  package init(colour: Colour, sixteen: PaletteColour, attributes: Attributes) {
    self.colour = colour
    self.sixteen = sixteen
    self.attributes = attributes
  }

  /// The terminal's own colours.
  package static let plain = Ink(
    colour: .terminalDefault, sixteen: .terminalDefault, attributes: [])
}

/// A colour as a theme gives it.
package enum Colour: Hashable, Sendable {
  case terminalDefault
  /// A number in the terminal's palette of 256.
  case palette(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// One of the sixteen colours every colour terminal has, or the terminal's own.
package enum PaletteColour: Int8, CaseIterable, Sendable {
  case terminalDefault = -1
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How characters are drawn beside their colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  package static let reverse = Attributes(rawValue: 8)
}
