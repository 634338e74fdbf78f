import Ingestion
import Text

extension FuzzCheck {
  /// Cleaned text holds nothing that a terminal obeys or hides, is clean, and is as wide as its
  /// characters; cut, it is no wider than asked.
  static let text = FuzzCheck("text") { (bytes) throws(Fault) in
    let raw = String(decoding: bytes, as: UTF8.self)
    let safe = SafeText(raw)
    for scalar in safe.string.unicodeScalars {
      try require(isHarmless(scalar), "U+\(String(scalar.value, radix: 16)) is let through")
    }
    let again = SafeText(safe.string)
    try require(again == safe && !again.wasCleaned && again.width == safe.width, "not clean")
    let width = safe.string.unicodeScalars.reduce(0) { $0 + $1.cellWidth }
    try require(width == safe.width, "\(safe.width) cells for \(width)")
    if !safe.wasCleaned { try require(kept(raw) == safe.string, "changed without a word") }
    for cells in 0...min(safe.width + 1, 9) {
      let fitted = safe.fitted(to: cells)
      try require(fitted.width <= cells, "\(fitted.width) of \(cells) cells")
      try require(!SafeText(fitted.string).wasCleaned, "cut into something harmful")
    }
    let heading = Heading(safe)
    try require(heading.text == safe, "the heading is another text")
    try require(!heading.base.contains(" "), "a space in “\(heading.base)”")
  }

  /// Told by what characters are, not by what the cleaning does.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: !scalar.properties.isVariationSelector && !scalar.properties.isBidiControl
    }
  }

  /// The text as it may be changed without a word: one space for a tab or a line end.
  private static func kept(_ raw: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars where scalar != "\u{FE0F}" {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar == "\t" || scalar == "\n" ? " " : scalar)
    }
    return String(scalars)
  }
}
