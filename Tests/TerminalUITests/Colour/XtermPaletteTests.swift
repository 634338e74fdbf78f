import Testing

@testable import TerminalUI

@Suite("Nearest colour of the palette") struct XtermPaletteTests {
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// Every colour of the palette from 16 on.
  private static let palette: [(Int, Int, Int)] =
    (0..<216).map { (levels[$0 / 36], levels[$0 / 6 % 6], levels[$0 % 6]) }
    + (0..<24).map { (8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0) }

  @Test("A colour of the palette is its own nearest")
  func fixedPoints() {
    for (red, green, blue) in Self.palette {
      let number = XtermPalette.nearest(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
      #expect(Self.palette[Int(number) - 16] == (red, green, blue))
    }
  }

  @Test("No other colour of the palette is nearer")
  func nearest() {
    for value in stride(from: 0, to: 1 << 24, by: 9973) {
      let colour = (value >> 16, value >> 8 & 255, value & 255)
      func distance(_ other: (Int, Int, Int)) -> Int {
        let (red, green, blue) = (colour.0 - other.0, colour.1 - other.1, colour.2 - other.2)
        return red * red + green * green + blue * blue
      }
      let number = XtermPalette.nearest(
        red: UInt8(colour.0), green: UInt8(colour.1), blue: UInt8(colour.2))
      let best = Self.palette.map(distance).min()
      #expect(distance(Self.palette[Int(number) - 16]) == best, "\(colour)")
    }
  }

  @Test("A number stands for the colour that it is the nearest of")
  func components() {
    for (index, colour) in Self.palette.enumerated() {
      let (red, green, blue) = XtermPalette.components(of: UInt8(index + 16))
      #expect((Int(red), Int(green), Int(blue)) == colour)
    }
    #expect(XtermPalette.components(of: 0) == (0, 0, 0))
    #expect(XtermPalette.components(of: 4) == (0, 0, 0xEE))
    #expect(XtermPalette.components(of: 15) == (0xFF, 0xFF, 0xFF))
  }

  @Test("Black and white are the cube's corners")
  func corners() {
    #expect(XtermPalette.nearest(red: 0, green: 0, blue: 0) == 16)
    #expect(XtermPalette.nearest(red: 255, green: 255, blue: 255) == 231)
    #expect(XtermPalette.nearest(red: 30, green: 30, blue: 30) == 234)
  }
}
