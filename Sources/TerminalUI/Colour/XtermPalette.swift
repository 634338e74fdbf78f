/// The palette of 256 colours that terminals share: a cube of 6 x 6 x 6 and a ramp of greys.
///
/// The first sixteen are left alone: every user has their own.
enum XtermPalette {
  private static let levels: [Int] = [0, 95, 135, 175, 215, 255]

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
