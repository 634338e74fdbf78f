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
  /// Without colours the attributes of both roles stand for them; so they do for a role whose colour
  /// is the terminal's own.
  package init(_ style: Style, theme: Theme, depth: ColourDepth) {
    let front = theme[style.foreground]
    let back = theme[style.background]
    self.init(foreground: nil, background: nil, attributes: style.attributes)
    switch depth {
    case .none: break
    case .sixteen:
      foreground = (front.sixteen?.words ?? front.sixteen?.colour)?.number
      background = back.sixteen?.colour.number
      attributes.formUnion(front.sixteen?.attributes ?? [])
      attributes.formUnion(back.sixteen?.attributes ?? [])
      // Many terminals show a bold colour of the first eight as the bright one.
      if let foreground, foreground < 8 { attributes.remove(.bold) }
    case .many:
      foreground = front.many?.paletteNumber
      background = back.many?.paletteNumber
    }
    if foreground == nil { attributes.formUnion(front.attributes ?? []) }
    if background == nil { attributes.formUnion(back.attributes ?? []) }
  }

  /// The same on a terminal of eight colours, where bold stands for a bright foreground.
  package var inEightColours: Appearance {
    var result = self
    if let number = foreground, number > 7 {
      result.foreground = number & 7
      result.attributes.insert(.bold)
    }
    result.background = background.map { $0 & 7 }
    // Black words on a bright colour would stand on a dark one now.
    if foreground == 0, let background, background > 7, Self.darkOnes.contains(background & 7) {
      result.foreground = 7
    }
    return result
  }

  /// Red, blue and magenta.
  private static let darkOnes: Set<UInt8> = [1, 4, 5]
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

extension Ink.ManyColours {
  /// The number in the palette of 256; nothing for the terminal's own colour.
  package var paletteNumber: UInt8? { palette ?? colour.paletteNumber }
}

extension PaletteColour {
  /// The number in the terminal's palette; nothing for the terminal's own colour.
  package var number: UInt8? { UInt8(exactly: rawValue) }
}
