/// How many colours a terminal has.
package enum ColourDepth: Hashable, Sendable {
  case none
  /// The sixteen that every colour terminal has, or the first eight of them.
  case sixteen
  /// The palette of 256.
  case many
}

/// What a style comes to on a terminal: numbers of its palette, and attributes.
package struct Appearance: Hashable, Sendable {
  /// The number of the colour in the palette; nothing for the terminal's own.
  package var foreground: UInt8?
  /// The number of the colour in the palette; nothing for the terminal's own.
  package var background: UInt8?
  package var attributes: Attributes

  package init(foreground: UInt8?, background: UInt8?, attributes: Attributes) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension Appearance {
  /// What `style` looks like in a theme on a terminal of so many colours.
  ///
  /// Without colours the attributes of both roles stand for them.
  package init(_ style: Style, theme: Theme, depth: ColourDepth) {
    let front = theme[style.foreground]
    let back = theme[style.background]
    switch depth {
    case .none:
      self.init(
        foreground: nil, background: nil,
        attributes: style.attributes.union(front.attributes).union(back.attributes))
    case .sixteen:
      self.init(
        foreground: front.sixteen.number, background: back.sixteen.number,
        attributes: style.attributes)
    case .many:
      self.init(
        foreground: front.colour.paletteNumber, background: back.colour.paletteNumber,
        attributes: style.attributes)
    }
  }

  /// The same on a terminal of eight colours, where bold stands for a bright foreground.
  package var inEightColours: Appearance {
    var result = self
    if let number = foreground, number > 7 {
      result.foreground = number & 7
      result.attributes.insert(.bold)
    }
    result.background = background.map { $0 & 7 }
    return result
  }
}

extension Colour {
  /// The number in the palette of 256 that comes nearest; nothing for the terminal's own colour.
  package var paletteNumber: UInt8? {
    switch self {
    case .terminalDefault: nil
    case .palette(let number): number
    case .rgb(let red, let green, let blue):
      XtermPalette.nearest(red: red, green: green, blue: blue)
    }
  }
}

extension PaletteColour {
  /// The number in the terminal's palette; nothing for the terminal's own colour.
  package var number: UInt8? { UInt8(exactly: rawValue) }
}
