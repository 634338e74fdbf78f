import Testing

@testable import TerminalUI

@Suite("Appearance of a style") struct AppearanceTests {
  private let theme = Theme(
    name: "test",
    inks: [
      .red: Ink(colour: .rgb(red: 255, green: 0, blue: 0), sixteen: .brightRed, attributes: .bold),
      .bar: Ink(colour: .palette(7), sixteen: .blue, attributes: .reverse),
    ])
  private let style = Style(.red, on: .bar, .underline)

  @Test("Many colours: the nearest of the palette")
  func many() {
    let expected = Appearance(foreground: 196, background: 7, attributes: .underline)
    #expect(Appearance(style, theme: theme, depth: .many) == expected)
  }

  @Test("Sixteen colours: the theme's choice for them")
  func sixteen() {
    let appearance = Appearance(style, theme: theme, depth: .sixteen)
    #expect(appearance == Appearance(foreground: 9, background: 4, attributes: .underline))
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

  @Test("No colours: the attributes of both roles and of the style")
  func none() {
    let expected = Appearance(
      foreground: nil, background: nil, attributes: [.bold, .reverse, .underline])
    #expect(Appearance(style, theme: theme, depth: .none) == expected)
  }

  @Test(
    "A role without an ink is the terminal's own", arguments: [ColourDepth.many, .sixteen, .none])
  func plain(_ depth: ColourDepth) {
    let expected = Appearance(foreground: nil, background: nil, attributes: [])
    #expect(Appearance(Style(.green), theme: theme, depth: depth) == expected)
  }
}
