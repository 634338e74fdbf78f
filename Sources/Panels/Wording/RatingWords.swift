package import CareModel
package import Text

extension RAG {
  /// The letter of the rating.
  package var letter: SafeText {
    switch self {
    case .red: "R"
    case .amber: "A"
    case .green: "G"
    case .blue: "B"
    case .none: "·"
    }
  }

  /// The shape that stands beside the letter.
  package var shape: SafeText {
    switch self {
    case .red: "✖"
    case .amber: "●"
    case .green: "■"
    case .blue: "◆"
    case .none: "·"
    }
  }

  package var word: SafeText {
    switch self {
    case .red: "off track"
    case .amber: "watch"
    case .green: "on track"
    case .blue: "complete"
    case .none: "no colour"
    }
  }
}

extension RatingReason {
  /// The rule that gave the colour, or why there is none: `20 above 300; tolerance 5%`.
  package var words: SafeText {
    switch self {
    case .met(let comparison): comparison.words
    case .complete(let comparison): comparison.words + "; the last milestone is met"
    case .withinTolerance(let comparison), .beyondTolerance(let comparison):
      comparison.words + "; " + comparison.toleranceWords
    case .undated: "nothing says what day the figures are as at"
    case .notDue(let day): "not due before \(day.long)"
    case .dueUnreadable: "when it is due cannot be read"
    case .noFigure(let absence): "no figure: \(absence.sentence)"
    case .noTarget(let absence): "no target: \(absence.sentence)"
    case .noPolarity: "nothing says whether lower or higher is better"
    case .noProfile:
      "counted from April on, and one target does not say what is wanted by then: give each period its own"
    case .notSure: "the figure is a bound, so it is not sure on which side of the target it lies"
    }
  }
}

extension Comparison {
  /// `20 above 300`, `at 6`, `5 outside 300–310`.
  fileprivate var words: SafeText {
    switch target {
    case .number(let number):
      if variance.isZero { return "at \(number.text())" }
      let side = variance > .zero ? "above" : "below"
      return "\(variance.magnitude.text()) \(side) \(number.text())"
    case .band:
      return variance.isZero
        ? "within \(target.words)" : "\(variance.magnitude.text()) outside \(target.words)"
    }
  }

  fileprivate var toleranceWords: SafeText {
    if case .number(let number) = target, tolerance.isPercentOfSmall(number) {
      return "no tolerance, as the target is below 10 and none is given in units"
    }
    return "tolerance \(tolerance.words)"
  }
}

extension Tolerance {
  /// `5%`, `5pp`, `5`.
  package var words: SafeText {
    switch self {
    case .percent(let number): "\(number.text())%"
    case .points(let number): "\(number.text())pp"
    case .units(let number): "\(number.text())"
    }
  }
}

extension TargetValue {
  /// `300`, `300–310`.
  package var words: SafeText { words(decimals: nil) }

  package func words(decimals: Int?) -> SafeText {
    switch self {
    case .number(let number): SafeText(number.text(decimals: decimals))
    case .band(let low, let high):
      "\(low.text(decimals: decimals))–\(high.text(decimals: decimals))"
    }
  }
}

extension TargetStatus {
  package var words: SafeText {
    switch self {
    case .met: "met"
    case .missed: "missed"
    case .notDue: "not due"
    case .notKnown: "not known"
    }
  }
}
