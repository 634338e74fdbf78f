import CareModel
import Panels
import Text

// Figures as programs read them: an ASCII minus, a point, nothing between thousands.

extension Number {
  /// `-1066.8`.
  var plain: SafeText {
    SafeText((self < .zero ? "-" : "") + magnitude.text().filter { $0 != "," })
  }
}

extension Money {
  /// Pounds, with pence where there are any: `-1230000`, `500.40`.
  var plain: SafeText {
    let (pounds, pence) = self.pence.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = self.pence < 0 ? "-" : ""
    return pence == 0 ? "\(sign)\(pounds)" : "\(sign)\(pounds).\(pence < 10 ? "0" : "")\(pence)"
  }
}

extension Quantity {
  /// The figure alone where it is exact. One that is not says so before it, so that no program
  /// adds it up as if it were.
  func plain(_ wording: (Value) -> SafeText) -> SafeText {
    switch self {
    case .absent(let absence): absence.plain
    case .known(let value, .exact): wording(value)
    case .known(let value, let certainty): certainty.plain + " " + wording(value)
    }
  }
}

extension Absence {
  /// Words, also where people read a mark; `c` stays the mark that it is.
  var plain: SafeText { self == .suppressed ? words : sentence }
}

extension Certainty {
  fileprivate var plain: SafeText {
    switch self {
    case .exact: ""
    case .estimated: "about"
    case .atLeast: "at least"
    case .atMost: "at most"
    }
  }
}
