/// A colour and the reason for it. There is no colour without a reason, and none without a figure.
package struct Rating: Equatable, Sendable {
  package let rag: RAG
  package let reason: RatingReason

  package init(_ rag: RAG, _ reason: RatingReason) {
    self.rag = rag
    self.reason = reason
  }
}

/// Which rule gave a colour, or why there is none.
package enum RatingReason: Equatable, Sendable {
  /// At the target, or on its better side.
  case met(Comparison)
  /// As `met`, and no later milestone is left.
  case complete(Comparison)
  /// On the wrong side, but not by more than the tolerance.
  case withinTolerance(Comparison)
  /// On the wrong side by more than the tolerance.
  case beyondTolerance(Comparison)
  /// It falls due later.
  case notDue(Day)
  /// Nothing says what day the figures are as at, so it is not known whether it has fallen due.
  case undated
  /// When it falls due is written and cannot be read, so it is not judged.
  case dueUnreadable
  /// There is no figure to compare.
  case noFigure(Absence)
  /// There is no target to compare it with.
  case noTarget(Absence)
  case noPolarity
  /// It is counted from April on, and one target alone does not say what a month is to reach.
  case noProfile
  /// The figure is a bound, and what it bounds may lie on either side of the target.
  case notSure
}

/// A figure against the target that it is judged by.
package struct Comparison: Equatable, Sendable {
  package let figure: Number
  package let target: TargetValue
  package let tolerance: Tolerance
  /// By how much the figure differs from the target, or from the nearer bound of a band.
  package let variance: Number
}

/// What is aimed at.
package enum TargetValue: Equatable, Sendable {
  case number(Number)
  /// Between two bounds, both of them good.
  case band(low: Number, high: Number)
}

extension TargetValue {
  /// The figure less the target, or less the nearer bound; nought within a band. Nil where it is
  /// too large.
  package func variance(of figure: Number) -> Number? {
    switch self {
    case .number(let target): figure.subtracting(target)
    case .band(let low, let high):
      figure < low ? figure.subtracting(low) : figure > high ? figure.subtracting(high) : .zero
    }
  }

  /// The bound of the target that a figure is judged by.
  func bound(for figure: Number) -> Number {
    switch self {
    case .number(let target): target
    case .band(let low, let high): figure < low ? low : high
    }
  }
}
