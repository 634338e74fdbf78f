import CareModel
import TerminalUI
import Testing

@testable import Settings

@Suite struct ThemeTests {
  @Test(
    "Every theme that comes with the program can be read and inks every role",
    arguments: ShippedThemes.names)
  func shipped(name: String) throws {
    let theme = try #require(ShippedThemes.theme(named: name))
    #expect(theme.name == name)
  }

  @Test("An ink is a colour, or a table for many, sixteen and no colours")
  func inks() throws {
    let (theme, remarks) = ThemeReader.read(
      """
      [rag]
      red = { rgb = "#e5534b", ansi = "bright-red", mono = "bold reverse" }
      green = "#57ab5a"
      blue = { palette = 75 }
      """, name: "test")
    #expect(remarks.isEmpty)
    let read = try #require(theme)
    #expect(
      read[.red]
        == Ink(
          colour: .rgb(red: 0xE5, green: 0x53, blue: 0x4B), sixteen: .brightRed,
          attributes: [.bold, .reverse]))
    #expect(read[.green].colour == .rgb(red: 0x57, green: 0xAB, blue: 0x5A))
    #expect(read[.blue].colour == .palette(75))
    #expect(read[.amber] == .plain)
  }

  @Test(
    "What is wrong is named with its line",
    arguments: [
      ("[rag]\nred = \"#e5534\"", 2), ("[rag]\n\npink = \"#e5534b\"", 3),
      ("[rag]\nred = { rgb = \"#e5534b\", ansi = \"pink\" }", 2),
      ("[rag]\nred = { mono = \"blinking\" }", 2), ("[rag]\nred = 256", 2), ("[rag\n", 1),
    ])
  func faults(text: String, line: Int) throws {
    let (theme, remarks) = ThemeReader.read(text, name: "test")
    #expect(theme == nil)
    #expect(try #require(remarks.first).line == line)
  }

  @Test("In the dark theme every role of words is told from what it stands on by 4.5 to 1")
  func contrast() throws {
    let theme = try #require(ShippedThemes.theme(named: "dark"))
    for surface in [Role.background, .panel, .bar, .selection] {
      for words in [Role.text, .strong, .muted, .faint, .key, .better, .worse, .warning, .live] {
        let ratio = try contrast(theme[words].colour, theme[surface].colour)
        #expect(
          ratio >= 4.5 || surface == .selection && ratio >= 3.5, "\(words) on \(surface): \(ratio)")
      }
    }
    for chip in [Role.red, .amber, .green, .blue, .tab] {
      #expect(try contrast(theme[.chip].colour, theme[chip].colour) >= 4.5, "\(chip)")
    }
  }

  /// The contrast of two colours by the Web Content Accessibility Guidelines.
  private func contrast(_ left: Colour, _ right: Colour) throws -> Double {
    let (high, low) = try (luminance(left), luminance(right))
    return (max(high, low) + 0.05) / (min(high, low) + 0.05)
  }

  private func luminance(_ colour: Colour) throws -> Double {
    guard case .rgb(let red, let green, let blue) = colour else {
      throw ColourFault.notRGB
    }
    let parts = [red, green, blue].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// `base` to the power of 2.4, by its square, and the fifth root of its square.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = square
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }

  private enum ColourFault: Error { case notRGB }
}
