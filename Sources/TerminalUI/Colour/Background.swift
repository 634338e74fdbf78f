private import Glibc

/// What words stand on: something dark or something light.
package enum Background: Hashable, Sendable {
  case dark, light
}

extension Background {
  /// What a colour is: light where black words are easier to read on it than white ones.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    let luminance = Luminance.of(red: red, green: green, blue: blue)
    self = (luminance + 0.05) * (luminance + 0.05) > 1.05 * 0.05 ? .light : .dark
  }

  /// What a colour of the palette is, as xterm has it.
  package init(palette number: UInt8) {
    let (red, green, blue) = XtermPalette.components(of: number)
    self.init(red: red, green: green, blue: blue)
  }

  /// What the variable COLORFGBG says, `15;0` or `0;default;15`; nil where it says nothing.
  package init?(colorfgbg text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, let number = UInt8(last), number < 16 else {
      return nil
    }
    self.init(palette: number)
  }
}

/// How bright colours are to the eye.
package enum Luminance {
  /// The relative luminance of the Web Content Accessibility Guidelines: 0 for black, 1 for white.
  package static func of(red: UInt8, green: UInt8, blue: UInt8) -> Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func linear(_ level: UInt8) -> Double {
    let value = Double(level) / 255
    return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
