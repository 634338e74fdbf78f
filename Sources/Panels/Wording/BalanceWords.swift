package import CareModel
package import Text

extension TargetFigure {
  /// `met, but repeat plans rose 3 to 14% – green alone never means safe`: what the target’s
  /// balancing measure does, or that none is named. Nil where nothing is to be said.
  package var balanceWords: SafeText? {
    guard let balance else { return lacksBalance ? "no balancing measure is given" : nil }
    guard balance.day != nil else {
      return "the balancing measure \(balance.measure) is given by no file"
    }
    guard balance.isWorse == true, let telling = balance.telling else {
      return balance.calmWords
    }
    let moved =
      "\(balance.measure) \(telling.verb) to \(balance.valueWords)\(telling.sinceWords)"
      as SafeText
    return isOnTrack
      ? "met, but \(moved) – green alone never means safe" : "and \(moved), to the worse too"
  }
}

extension TargetBalance {
  /// `14%`, `not known`.
  package var valueWords: SafeText {
    let words = value.words(decimals: value.value.map { min($0.decimals, 1) })
    return value.isKnown && isPercentage ? words + "%" : words
  }

  /// Where it did not get worse, or nobody can tell.
  fileprivate var calmWords: SafeText {
    let day = day.map { " in \($0.asDue)" } ?? ""
    guard isWorse == false else {
      return "balance: \(measure) \(valueWords)\(day); whether it got worse is not known"
    }
    let movement = telling.map { ", \($0.verb)\($0.sinceWords)" } ?? ""
    return "balance: \(measure) \(valueWords)\(day)\(movement), not worse"
  }
}

extension Movement {
  /// `rose 3`, `fell 2`, `stayed`.
  fileprivate var verb: SafeText {
    if change.isZero { return "stayed" }
    return "\(change > .zero ? "rose" : "fell") \(change.magnitude.shortText)"
  }

  fileprivate var sinceWords: SafeText { since.map { " since \($0.asDue)" } ?? "" }
}
