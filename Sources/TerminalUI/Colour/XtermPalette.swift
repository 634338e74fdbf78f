/// The palette of 256 colours that terminals share: a cube of 6 x 6 x 6 and a ramp of greys.
///
/// The first sixteen are never chosen for a colour: every user has their own.
package enum XtermPalette {
  private static let levels: [Int] = [0, 95, 135, 175, 215, 255]
  /// The first sixteen where the user has not changed them.
  private static let firstSixteen: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// Red, green and blue of a number.
  package static func components(of number: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch Int(number) {
    case 0..<16:
      let rgb = firstSixteen[Int(number)]
      return (UInt8(rgb >> 16), UInt8(rgb >> 8 & 0xFF), UInt8(rgb & 0xFF))
    case 16..<232:
      let place = Int(number) - 16
      return (
        UInt8(levels[place / 36]), UInt8(levels[place / 6 % 6]), UInt8(levels[place % 6])
      )
    default:
      let shade = UInt8(8 + 10 * (Int(number) - 232))
      return (shade, shade, shade)
    }
  }

  /// The number of the colour that is nearest, from 16 to 255.
  static func nearest(red: UInt8, green: UInt8, blue: UInt8) -> UInt8 {
    let wanted = (Int(red), Int(green), Int(blue))
    let (r, g, b) = (level(wanted.0), level(wanted.1), level(wanted.2))
    let step = grey(wanted)
    let shade = 8 + 10 * step
    let toCube = distance(wanted, (levels[r], levels[g], levels[b]))
    let toGrey = distance(wanted, (shade, shade, shade))
    return toGrey < toCube ? UInt8(232 + step) : UInt8(16 + 36 * r + 6 * g + b)
  }

  /// The index of the nearest level of the cube's edge.
  private static func level(_ value: Int) -> Int {
    if value < 48 { return 0 }
    if value < 115 { return 1 }
    return min(5, (value - 35) / 40)
  }

  /// The index of the nearest grey of the ramp, from 8 to 238 in steps of 10.
  private static func grey(_ colour: (Int, Int, Int)) -> Int {
    let mean = (colour.0 + colour.1 + colour.2) / 3
    return min(23, max(0, (mean - 3) / 10))
  }

  private static func distance(_ a: (Int, Int, Int), _ b: (Int, Int, Int)) -> Int {
    let (red, green, blue) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
    return red * red + green * green + blue * blue
  }
}
