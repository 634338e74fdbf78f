import TerminalUI

/// The forms of one role, as far as they were read.
struct InkParts {
  private var colour: Colour?
  private var palette: UInt8?
  private var sixteen: (colour: PaletteColour, attributes: Attributes)?
  private var words: PaletteColour?
  private var attributes: Attributes?

  var ink: Ink {
    Ink(many: many, sixteen: sixteenColours, attributes: attributes)
  }

  private var many: Ink.ManyColours? {
    guard let colour else { return palette.map { Ink.ManyColours(.palette($0)) } }
    return Ink.ManyColours(colour, palette: palette)
  }

  private var sixteenColours: Ink.SixteenColours? {
    guard sixteen != nil || words != nil else { return nil }
    return Ink.SixteenColours(
      sixteen?.colour ?? .terminalDefault, words: words, attributes: sixteen?.attributes ?? [])
  }
}

extension InkParts {
  /// Takes an ink that is a colour and nothing else.
  mutating func take(colour value: TOMLDocument.Value) -> ThemeFault.Matter? {
    colour = Colour(value)
    return colour == nil ? .badValue(expected: Self.colourExample) : nil
  }

  /// Takes one form of an ink, and says what is wrong with it.
  mutating func take(_ form: String, _ value: TOMLDocument.Value) -> ThemeFault.Matter? {
    switch form {
    case "rgb": return take(colour: value)
    case "palette":
      palette = value.asPaletteNumber
      return palette == nil ? .badValue(expected: "a number from 0 to 255") : nil
    case "ansi":
      sixteen = value.asSixteen
      return sixteen == nil ? .badValue(expected: Self.sixteenExample) : nil
    case "ansi_words":
      words = value.asText.flatMap(PaletteColour.init(themeName:))
      return words == nil ? .badValue(expected: Self.sixteenExample) : nil
    case "mono":
      attributes = value.asText.flatMap { Attributes(words: $0.split(separator: " ")) }
      return attributes == nil ? .badValue(expected: Self.attributesExample) : nil
    default: return .unknownForm(nearest: Spelling.nearest(to: form, among: Self.forms))
    }
  }

  private static let forms = ["rgb", "palette", "ansi", "ansi_words", "mono"]
  private static let colourExample =
    "a colour such as \"#e5534b\", a number from 0 to 255, or \"default\""
  private static let sixteenExample = "one of the sixteen colours, such as \"bright-red\""
  private static let attributesExample = "some of the words bold, dim, underline and reverse"
}

extension Colour {
  fileprivate init?(_ value: TOMLDocument.Value) {
    switch value {
    case .text("default"): self = .terminalDefault
    case .number:
      guard let number = value.asPaletteNumber else { return nil }
      self = .palette(number)
    case .text(let text):
      let digits = text.dropFirst()
      guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
        let rgb = UInt32(digits, radix: 16)
      else { return nil }
      self = .rgb(
        red: UInt8(rgb >> 16), green: UInt8(rgb >> 8 & 0xFF), blue: UInt8(rgb & 0xFF))
    default: return nil
    }
  }
}

extension TOMLDocument.Value {
  fileprivate var asPaletteNumber: UInt8? {
    if case .number(let number) = self { UInt8(exactly: number) } else { nil }
  }

  /// The name of a colour, and attributes after it.
  fileprivate var asSixteen: (colour: PaletteColour, attributes: Attributes)? {
    guard let words = asText?.split(separator: " "), let first = words.first,
      let colour = PaletteColour(themeName: String(first)),
      let attributes = Attributes(words: Array(words.dropFirst()))
    else { return nil }
    return (colour, attributes)
  }
}

extension PaletteColour {
  private static let names = [
    "default", "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  fileprivate init?(themeName name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self = Self.allCases[index]
  }
}

extension Attributes {
  private static let words: [Substring: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
  ]

  fileprivate init?(words: [Substring]) {
    self = []
    for word in words {
      guard let attribute = Self.words[word] else { return nil }
      formUnion(attribute)
    }
  }
}
