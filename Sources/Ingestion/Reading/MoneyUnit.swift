/// What a figure of a money column counts.
package enum MoneyUnit: Int, Sendable {
  case pounds = 0
  case thousands = 3
  case millions = 6
  case billions = 9

  /// The power of ten by which a figure is multiplied to give pounds.
  var exponent: Int { rawValue }

  /// The unit that a word of a heading means after `£`, or as its last word.
  init?(word: String) {
    switch word {
    case "k", "000", "000s", "thousand", "thousands": self = .thousands
    case "m", "mn", "mio", "million", "millions": self = .millions
    case "bn", "billion", "billions": self = .billions
    default: return nil
    }
  }
}
