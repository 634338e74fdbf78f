/// The one place that decides, scalar by scalar, what of a text may reach a screen.
struct Cleaning {
  private(set) var result = ""
  private(set) var width = 0
  private(set) var changed = false
  private var carriageReturnWaits = false

  mutating func append(_ scalar: Unicode.Scalar) {
    if carriageReturnWaits && scalar != "\n" { finish() }
    carriageReturnWaits = false
    switch scalar.value {
    case 0x20..<0x7F: keep(scalar)
    case 0x09: keep(" ")
    case 0x0A: keep(" ")
    // A line end of two characters is one space; alone, this one would overwrite the line.
    case 0x0D: carriageReturnWaits = true
    case 0..<0x20, 0x7F..<0xA0: replace()
    case 0xA0..<0x300: scalar.value == 0xAD ? remove() : keep(scalar)
    case 0xFE0F: break  // asks for a coloured picture: terminals disagree on its width
    default: appendRare(scalar)
    }
  }

  /// Says that no more comes.
  mutating func finish() {
    if carriageReturnWaits { replace() }
    carriageReturnWaits = false
  }

  private mutating func appendRare(_ scalar: Unicode.Scalar) {
    if Self.isInvisible(scalar) {
      remove()
    } else if scalar.measuredWidth < 0 {
      replace()
    } else {
      keep(scalar)
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    result.unicodeScalars.append(scalar)
    width += scalar.cellWidth
  }

  private mutating func replace() {
    keep("\u{FFFD}")
    changed = true
  }

  private mutating func remove() { changed = true }

  /// Formats, separators, surrogates, private use and unassigned characters, fillers that look
  /// like nothing, and selectors of a variant: none of them is seen, all of them mislead.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0: return true
    case 0xFE00...0xFE0E, 0xE0100...0xE01EF, 0x180B...0x180F: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return true
    default: return false
    }
  }
}
