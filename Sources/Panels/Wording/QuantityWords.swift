// Panels: figures as words, charts and frames on a canvas, one file a panel.
// It formats, and never computes a figure, compares dates or sees a snapshot.

package import CareModel
package import Text

extension Quantity where Value == Number {
  /// `7.5`, `at least 7`, `not known`.
  package func words(decimals: Int? = nil) -> SafeText {
    words { SafeText($0.text(decimals: decimals)) }
  }

  /// With its sign: `+1.5`.
  package func signedWords(decimals: Int? = nil) -> SafeText {
    words { SafeText($0.signedText(decimals: decimals)) }
  }
}

extension Quantity where Value == Number {
  /// A figure that is worked out from a count: nothing where the count is hidden.
  func wordsBesideCount(decimals: Int? = nil) -> SafeText {
    absence == .suppressed ? "" : words(decimals: decimals)
  }
}

extension Quantity where Value == Money {
  /// `£1,230k`, `at least £1,230k`.
  package var words: SafeText { words { SafeText($0.thousandsText) } }
}

extension Quantity {
  /// The figure in words, by way of the wording of its value.
  package func words(_ wording: (Value) -> SafeText) -> SafeText {
    switch self {
    case .absent(let absence): absence.words
    case .known(let value, let certainty): certainty.prefix + wording(value)
    }
  }
}

extension Absence {
  /// What stands where a figure would.
  package var words: SafeText {
    switch self {
    case .notDue: "not due"
    case .notKnown: "not known"
    case .toBeIdentified: "to be identified"
    case .notGiven: "–"
    case .notAvailable: "not available"
    case .notApplicable: "n/a"
    case .suppressed: "c"
    case .roundsToZero: "under half"
    case .unreadable: "?"
    case .tooLarge: "too large"
    }
  }

  /// The same as part of a sentence.
  package var sentence: SafeText {
    switch self {
    case .notGiven: "not given"
    case .unreadable: "unreadable"
    case .suppressed: "hidden to protect children"
    default: words
    }
  }
}

extension Certainty {
  var prefix: SafeText {
    switch self {
    case .exact: ""
    case .estimated: "about "
    case .atLeast: "at least "
    case .atMost: "at most "
    }
  }
}
