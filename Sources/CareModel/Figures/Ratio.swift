extension Quantity<Number> {
  /// The figure in percent of another; nil where either is missing or the other is nought.
  func percent(of whole: Quantity<Number>) -> Quantity<Number>? {
    guard case .known(let part, let certainty) = self,
      case .known(let all, let otherCertainty) = whole, all > .zero,
      let both = certainty.added(to: otherCertainty.negated),
      let percent = part.multiplied(by: Number(100))?.divided(by: all)
    else { return nil }
    return .known(percent, both)
  }

  /// The figure as it is shown; its certainty stays.
  func rounded(toDecimals decimals: Int) -> Quantity {
    map { $0.rounded(toDecimals: decimals) }
  }

  /// The figure in percent of itself and another: a rate of agency workers or of vacancies.
  ///
  /// It grows with the figure and falls with the other one, so a bound of one of them is a bound
  /// of the rate.
  func percent(ofItselfAnd other: Quantity<Number>) -> Quantity<Number>? {
    guard case .known(let part, let certainty) = self,
      case .known(let rest, let otherCertainty) = other, let all = part.adding(rest),
      all > .zero, let both = certainty.added(to: otherCertainty.negated),
      let percent = part.multiplied(by: Number(100))?.divided(by: all)
    else { return nil }
    return .known(percent, both)
  }
}

extension Dated<Number> {
  /// A figure that is there, with its day.
  init?(_ quantity: Quantity<Number>?, on day: Day) {
    guard case .known(let value, let certainty)? = quantity else { return nil }
    self.init(day: day, value: value, certainty: certainty)
  }
}
