/// How one role is drawn on terminals of many, of sixteen and of no colours. A form that is not
/// given is taken from the theme below, or is the terminal's own colours.
package struct Ink: Equatable, Sendable {
  package var many: ManyColours?
  package var sixteen: SixteenColours?
  /// Used where there is no colour at all, and where the colour is the terminal's own.
  package var attributes: Attributes?

  package init(
    many: ManyColours? = nil, sixteen: SixteenColours? = nil, attributes: Attributes? = nil
  ) {
    self.many = many
    self.sixteen = sixteen
    self.attributes = attributes
  }

  /// The terminal's own colours.
  package static let plain = Ink()

  /// A role on a terminal of 256 colours.
  package struct ManyColours: Equatable, Sendable {
    package let colour: Colour
    /// The number in the palette of 256 where it is not the nearest to `colour`.
    package let palette: UInt8?

    package init(_ colour: Colour, palette: UInt8? = nil) {
      self.colour = colour
      self.palette = palette
    }
  }

  /// A role on a terminal of sixteen colours or eight.
  package struct SixteenColours: Equatable, Sendable {
    package let colour: PaletteColour
    /// What words have instead of `colour`; a surface may be too bright for them.
    package let words: PaletteColour?
    package let attributes: Attributes

    package init(
      _ colour: PaletteColour, words: PaletteColour? = nil, attributes: Attributes = []
    ) {
      self.colour = colour
      self.words = words
      self.attributes = attributes
    }
  }
}

extension Ink {
  /// This ink, with the forms of another where it has none.
  package func over(_ base: Ink) -> Ink {
    Ink(
      many: many ?? base.many, sixteen: sixteen ?? base.sixteen,
      attributes: attributes ?? base.attributes)
  }
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
