import Testing

@testable import TerminalUI

@Suite("Appearance of a style") struct AppearanceTests {
  private let theme = Theme(
    name: "test",
    inks: [
      .red: Ink(
        many: .init(.rgb(red: 255, green: 0, blue: 0)), sixteen: .init(.brightRed),
        attributes: .bold),
      .bar: Ink(many: .init(.palette(7)), sixteen: .init(.blue), attributes: .reverse),
      .green: Ink(
        many: .init(.rgb(red: 0, green: 255, blue: 0), palette: 28),
        sixteen: .init(.brightGreen, words: .black)),
      .selection: Ink(sixteen: .init(.black, attributes: .reverse), attributes: .underline),
    ])
  private let style = Style(.red, on: .bar, .underline)

  @Test("Many colours: the nearest of the palette")
  func many() {
    let expected = Appearance(foreground: 196, background: 7, attributes: .underline)
    #expect(Appearance(style, theme: theme, depth: .many) == expected)
  }

  @Test("Many colours: the number that the theme gives beside the colour")
  func palette() {
    let appearance = Appearance(Style(.green, on: .green), theme: theme, depth: .many)
    #expect(appearance == Appearance(foreground: 28, background: 28, attributes: []))
  }

  @Test("Sixteen colours: the theme's choice for them, with another for words where it has one")
  func sixteen() {
    let appearance = Appearance(style, theme: theme, depth: .sixteen)
    #expect(appearance == Appearance(foreground: 9, background: 4, attributes: .underline))
    let green = Appearance(Style(.green, on: .green), theme: theme, depth: .sixteen)
    #expect(green == Appearance(foreground: 0, background: 10, attributes: []))
  }

  @Test("Sixteen colours: attributes beside the colour, and not those for no colours")
  func sixteenAttributes() {
    let appearance = Appearance(Style(.red, on: .selection), theme: theme, depth: .sixteen)
    #expect(appearance == Appearance(foreground: 9, background: 0, attributes: .reverse))
  }

  @Test("Sixteen colours: none of the first eight is bold, as it might be shown bright")
  func boldOfSixteen() {
    let black = Appearance(Style(.green, on: .background, .bold), theme: theme, depth: .sixteen)
    #expect(black.attributes == [])
    let red = Appearance(Style(.red, on: .background, .bold), theme: theme, depth: .sixteen)
    #expect(red.attributes == .bold)
    let own = Appearance(Style(.blue, on: .background, .bold), theme: theme, depth: .sixteen)
    #expect(own.attributes == .bold)
  }

  @Test("Eight colours: bold stands for bright")
  func eight() {
    let appearance = Appearance(foreground: 9, background: 12, attributes: .underline)
    #expect(
      appearance.inEightColours
        == Appearance(foreground: 1, background: 4, attributes: [.underline, .bold]))
    let dark = Appearance(foreground: 1, background: nil, attributes: [])
    #expect(dark.inEightColours == dark)
  }

  @Test(
    "Eight colours: black on a bright colour is white on its dark one, but on the light ones black",
    arguments: [
      (8, 0), (9, 7), (10, 0), (11, 0), (12, 7), (13, 7), (14, 0), (15, 0), (1, 0), (4, 0),
    ] as [(UInt8, UInt8)])
  func wordsOnEight(background: UInt8, foreground: UInt8) {
    let chip = Appearance(foreground: 0, background: background, attributes: []).inEightColours
    #expect(chip == Appearance(foreground: foreground, background: background & 7, attributes: []))
  }

  @Test("No colours: the attributes of both roles and of the style")
  func none() {
    let expected = Appearance(
      foreground: nil, background: nil, attributes: [.bold, .reverse, .underline])
    #expect(Appearance(style, theme: theme, depth: .none) == expected)
  }

  @Test("Attributes stand for a colour that is the terminal's own, however many there are")
  func standIns() {
    let appearance = Appearance(Style(.red, on: .selection), theme: theme, depth: .many)
    #expect(appearance == Appearance(foreground: 196, background: nil, attributes: .underline))
  }

  @Test(
    "A role without an ink is the terminal's own", arguments: [ColourDepth.many, .sixteen, .none])
  func plain(_ depth: ColourDepth) {
    let expected = Appearance(foreground: nil, background: nil, attributes: [])
    #expect(Appearance(Style(.blue), theme: theme, depth: depth) == expected)
  }
}
