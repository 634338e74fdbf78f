package import CareModel
package import Text

extension BudgetYear {
  /// `2015/16`, or that no file says which year.
  package var yearWords: SafeText { year.map { SafeText($0.label) } ?? "year not given" }

  /// For which lines there is no variance, where that leaves the total open.
  package var missingWords: SafeText? { variance.missingWords }
}

extension BudgetVariance {
  package var missingWords: SafeText? {
    missing.isEmpty || quantity == .notGiven
      ? nil : "without " + missing.prefix(3).joined(separator: ", ") + more
  }

  private var more: SafeText { missing.count > 3 ? " and \(missing.count - 3) more" : "" }

  /// `+£2,800k`, `at least +£1,260k`, `+£1,091m ?` for a figure that is questioned.
  package var words: SafeText {
    guard isQuestioned else { return quantity.signedWords }
    return quantity.isKnown
      ? quantity.words { SafeText(($0 > .zero ? "+" : "") + $0.shortText) } + " ?" : "?"
  }

  /// `£2.8m over`, `at most £0.3m under`, `on budget`.
  package var sideWords: SafeText {
    guard case .known(let money, let certainty) = trusted else { return words }
    if money == .zero, certainty == .exact { return "on budget" }
    let isUnder = money < .zero
    // A bound of what is under lies the other way.
    let bound = isUnder ? certainty.opposite : certainty
    return bound.prefix + SafeText(money.magnitude.shortText) + (isUnder ? " under" : " over")
  }
}

extension Certainty {
  fileprivate var opposite: Certainty {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .exact, .estimated: self
    }
  }
}

extension Quantity<Money> {
  /// With its sign, `+£1,230k`.
  package var signedWords: SafeText {
    words { SafeText(($0 > .zero ? "+" : "") + $0.thousandsText) }
  }
}

extension BudgetLineFigure {
  /// An amount in words, with a mark where it may be of another unit.
  package func words(_ amount: BudgetAmount, _ total: Total<Money>) -> SafeText {
    guard isQuestioned(amount), let typed = row?[amount] else { return total.quantity.words }
    return typed.shortWords + " ?"
  }

  /// The rule that gave the colour, in thousands of pounds, or why there is none.
  package var ratingWords: SafeText { rating.budgetWords }

  package var movementWords: SafeText {
    guard movement.isKnown else { return "" }
    return movement.words { money in
      let arrow = money > .zero ? "▲" : money < .zero ? "▼" : "►"
      return SafeText("\(arrow) \(money.magnitude.thousandsText)")
    }
  }
}

extension BudgetRest {
  /// `£900k not broken down`, or by how much the parts come to more.
  package var words: SafeText {
    let of: SafeText = amount == .budget ? " of the budget" : ""
    guard case .known(let rest, let certainty) = money else { return money.words }
    if rest < .zero {
      return "the parts come to \(SafeText(rest.magnitude.thousandsText)) more\(of)"
    }
    return "\(certainty.prefix)\(SafeText(rest.thousandsText))\(of) not broken down"
  }
}

extension PriceAndVolume {
  /// `volume +£312k · price +£55k · rest −£7k, at the budget’s £850 a week`.
  package var words: SafeText {
    var parts: [SafeText] = ["volume \(signed(volume))", "price \(signed(price))"]
    if rest != .zero { parts.append("rest \(signed(rest))") }
    let about: SafeText = isEstimated ? "about: " : ""
    return about + parts.joined(separator: " · ")
      + ", at the budget’s \(SafeText(budgetRate.poundsText)) a week"
  }

  private func signed(_ money: Money) -> SafeText {
    SafeText((money > .zero ? "+" : "") + money.thousandsText)
  }
}

extension WorthOfOne {
  /// Whether the saving is of a full year, as far as the plan says it.
  package var basisWords: SafeText {
    switch basis {
    case .fullYear: "of a full year"
    case .inYear: "of what the year gains: a full year may bring more"
    case nil: "if that is a full year; the plan does not say"
    }
  }

  /// `£520k for 6: £86.7k each, if that is a full year; the plan does not say`.
  package var sentence: SafeText {
    "\(saving.words) for \(count.words()): \(yearly.words) each, \(basisWords)"
  }
}

extension BudgetYear {
  package var ratingWords: SafeText { rating.budgetWords }
}

extension Rating {
  /// The reason in the words of a budget.
  fileprivate var budgetWords: SafeText {
    switch reason {
    case .noTarget(let absence): "no budget: \(absence.sentence)"
    case .noFigure(let absence): "no forecast: \(absence.sentence)"
    case .notSure: "the forecast is a bound, so it is not sure how far it is from the budget"
    default: "in £k \(reason.words)"
    }
  }
}
