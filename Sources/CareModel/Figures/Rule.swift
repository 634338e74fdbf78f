/// How a figure is judged: which way is better, and how far it may be off.
struct Rule {
  let polarity: Polarity?
  let tolerance: Tolerance

  /// The colour of a figure against a target. `isLast` says that no milestone comes after it, so
  /// that the measure is complete when it is met.
  func rating(
    of figure: Quantity<Number>, against target: Quantity<TargetValue>, isLast: Bool
  ) -> Rating {
    guard case .known(let target, _) = target else {
      return Rating(.none, .noTarget(target.absence ?? .notGiven))
    }
    guard case .known(let value, let certainty) = figure else {
      return Rating(.none, .noFigure(figure.absence ?? .notGiven))
    }
    guard polarity != nil else { return Rating(.none, .noPolarity) }
    guard let variance = target.variance(of: value) else {
      return Rating(.none, .noFigure(.tooLarge))
    }
    guard let isAdverse = isAdverse(variance, certainty) else { return Rating(.none, .notSure) }
    let comparison = Comparison(
      figure: value, target: target, tolerance: tolerance, variance: variance)
    guard isAdverse else {
      return isLast ? Rating(.blue, .complete(comparison)) : Rating(.green, .met(comparison))
    }
    if variance.magnitude > tolerance.units(for: target.bound(for: value)) {
      return Rating(.red, .beyondTolerance(comparison))
    }
    // A bound on the wrong side may stand for a figure that lies beyond the tolerance.
    let isBound = certainty == .atLeast || certainty == .atMost
    return isBound ? Rating(.none, .notSure) : Rating(.amber, .withinTolerance(comparison))
  }

  /// Whether a variance is to the worse; nil where nothing says which way is better, or where the
  /// figure is only a bound that leaves it open.
  func isAdverse(_ variance: Number, _ certainty: Certainty) -> Bool? {
    switch polarity {
    case nil: nil
    case .band: certainty == .exact || certainty == .estimated ? !variance.isZero : nil
    case .lower: isAbove(variance, certainty)
    case .higher:
      isAbove(Number.zero.subtracting(variance) ?? variance, certainty.negated)
    }
  }

  private func isAbove(_ variance: Number, _ certainty: Certainty) -> Bool? {
    let above = variance > .zero
    switch certainty {
    case .exact, .estimated: return above
    case .atLeast: return above ? true : nil
    case .atMost: return above ? nil : false
    }
  }
}
