import Testing

@testable import TerminalUI

@Suite("What words stand on") struct BackgroundTests {
  @Test("A colour is light where black is easier to read on it than white")
  func luminance() {
    #expect(Luminance.of(red: 0, green: 0, blue: 0) == 0)
    #expect(abs(Luminance.of(red: 255, green: 255, blue: 255) - 1) < 1e-12)
    #expect(abs(Luminance.of(red: 255, green: 0, blue: 0) - 0.2126) < 1e-12)
    // A grey of 0x80: (0x80 / 255 + 0.055) / 1.055 to the power of 2.4.
    #expect(abs(Luminance.of(red: 0x80, green: 0x80, blue: 0x80) - 0.21586) < 1e-5)
    // Below the edge of the straight part: 10 / 255 / 12.92.
    #expect(abs(Luminance.of(red: 10, green: 10, blue: 10) - 0.0030353) < 1e-7)
    // On 0x757575 white has 4.61 to 1 and black 4.56; on 0x767676 it is 4.54 and 4.62.
    #expect(Background(red: 0x75, green: 0x75, blue: 0x75) == .dark)
    #expect(Background(red: 0x76, green: 0x76, blue: 0x76) == .light)
    #expect(Background(red: 0x1E, green: 0x1E, blue: 0x1E) == .dark)
    #expect(Background(red: 0xFD, green: 0xF6, blue: 0xE3) == .light)
  }

  @Test(
    "COLORFGBG names the background last",
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;default;15", .light), ("15;default;0", .dark),
      ("0;7", .light), ("7;8", .light), ("7;4", .dark), ("default;default", nil), ("15", nil),
      ("", nil), ("0;16", nil), ("0;-1", nil), ("0;", nil), ("0;0x7", nil), (";", nil),
    ] as [(String, Background?)])
  func variable(text: String, background: Background?) {
    #expect(Background(colorfgbg: text) == background)
  }

  @Test("A theme is for the background that it gives")
  func themes() {
    func background(_ colour: Colour?) -> Background? {
      Theme(name: "", inks: [.background: Ink(many: colour.map { .init($0) })]).background
    }
    #expect(background(.rgb(red: 255, green: 255, blue: 255)) == .light)
    #expect(background(.palette(233)) == .dark)
    #expect(background(.palette(15)) == .light)
    #expect(background(.terminalDefault) == nil)
    #expect(background(nil) == nil)
  }

  @Test("What a theme leaves out is as in the one below it, form by form")
  func over() {
    let base = Theme(
      name: "base",
      inks: [
        .red: Ink(
          many: .init(.palette(1), palette: 2), sixteen: .init(.red, words: .black),
          attributes: .bold),
        .green: Ink(attributes: .reverse),
      ])
    let own = Theme(
      name: "own",
      inks: [.red: Ink(many: .init(.palette(3))), .blue: Ink(sixteen: .init(.blue))])
    let theme = own.over(base)
    #expect(theme.name == "own")
    #expect(
      theme[.red]
        == Ink(
          many: .init(.palette(3)), sixteen: .init(.red, words: .black), attributes: .bold))
    #expect(theme[.green] == Ink(attributes: .reverse))
    #expect(theme[.blue] == Ink(sixteen: .init(.blue)))
    #expect(theme[.amber] == .plain)
  }
}
