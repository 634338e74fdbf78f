/// The plain letter under an accented one.
enum BaseLetters {
  /// Nothing for what is no letter of a Latin alphabet.
  static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xC0..<0x180: element(latin, at: scalar.value - 0xC0)
    case 0x218...0x219: scalar.value == 0x218 ? "S" : "s"
    case 0x21A...0x21B: scalar.value == 0x21A ? "T" : "t"
    case 0x1E80...0x1E85: cased("W", at: scalar.value - 0x1E80)
    case 0x1EA0...0x1EB7: cased("A", at: scalar.value - 0x1EA0)
    case 0x1EB8...0x1EC7: cased("E", at: scalar.value - 0x1EB8)
    case 0x1EC8...0x1ECB: cased("I", at: scalar.value - 0x1EC8)
    case 0x1ECC...0x1EE3: cased("O", at: scalar.value - 0x1ECC)
    case 0x1EE4...0x1EF1: cased("U", at: scalar.value - 0x1EE4)
    case 0x1EF2...0x1EF9: cased("Y", at: scalar.value - 0x1EF2)
    default: nil
    }
  }

  /// The letters from À to ſ, in the order of Unicode.
  private static let latin = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLl"
      + "LlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")
      .utf8)

  private static func element(_ letters: [UInt8], at index: UInt32) -> Unicode.Scalar? {
    Int(index) < letters.count ? Unicode.Scalar(letters[Int(index)]) : nil
  }

  /// Capital and small letters take turns, the capital first.
  private static func cased(_ capital: Unicode.Scalar, at index: UInt32) -> Unicode.Scalar? {
    index % 2 == 0 ? capital : Unicode.Scalar(capital.value + 0x20)
  }
}
