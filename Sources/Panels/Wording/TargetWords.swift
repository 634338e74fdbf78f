package import CareModel
package import Text

extension TargetFigure {
  /// How many decimals the target's figures are shown with, so that they stand under each other.
  package var decimals: Int {
    let numbers = [row.target.value, actual.value, measureNow?.value].compactMap(\.self)
    return numbers.map(\.decimals).max() ?? 0
  }

  /// What the target is called in a list, with what it depends on: two targets of one measure may
  /// differ in that alone.
  package var listName: SafeText { row.condition.map { "\(name) \($0)" } ?? name }

  package var targetWords: SafeText { target.words { $0.words(decimals: decimals) } }
  package var actualWords: SafeText { actual.words(decimals: decimals) }
  package var varianceWords: SafeText { variance.signedWords(decimals: decimals) }
  package var dueWords: SafeText {
    if let due = row.due { return SafeText(due.asDue) }
    return (row.isDueUnreadable ? Absence.unreadable : .notGiven).words
  }

  /// `total number · lower is better`: what is counted, and which way is better.
  package var measureWords: SafeText {
    let parts: [SafeText?] = [row.unit, basisWords, row.polarity?.words]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private var basisWords: SafeText? {
    switch row.basis {
    case .level: nil
    case .reduction: "reduction"
    case .percentChange: "change in percent"
    }
  }

  /// `20 above target (6.7%)`, to the worse or the better.
  package var varianceSentence: SafeText? {
    let percent = variancePercent.map { " (\($0.magnitude.text())%)" } ?? ""
    return varianceSide.map { "\($0) target\(percent)" }
  }

  /// `20 above`; nil where the target is hit, or where there is no variance.
  package var varianceSide: SafeText? {
    guard let value = variance.value, !value.isZero else { return nil }
    return "\(value.magnitude.text(decimals: decimals)) \(value > .zero ? "above" : "below")"
  }

  /// From when the result is, where it is not from the day it fell due.
  package var timingWords: SafeText? {
    switch timing {
    case .open, .onDue: nil
    case .before(let days): "the figure is from \(days.words("day")) before it fell due"
    case .after(let days):
      "the figure is the first after it fell due, \(days.words("day")) later"
    }
  }
}

extension Course {
  /// `milestones 300 by Apr 13, 294 by Apr 14`: what the chart shows, for where there is none.
  /// Nil where there are not two of them.
  package var milestoneWords: SafeText? {
    let known = milestones.filter { $0.target.isKnown }
    guard known.count > 1 else { return nil }
    let words = known.map { milestone -> SafeText in
      let due = milestone.due.map { " by \($0.asDue)" } ?? ""
      let condition = milestone.condition.map { " \($0)" } ?? ""
      return milestone.target.words { $0.words } + "\(due)\(condition)"
    }
    return "milestones " + words.joined(separator: ", ")
  }
}

extension Polarity {
  package var words: SafeText {
    switch self {
    case .lower: "lower is better"
    case .higher: "higher is better"
    case .band: "within a band is good"
    }
  }
}

extension Need {
  /// `26 to go by Apr 14: 2.2 fewer a month`.
  package var words: SafeText {
    let due = milestone.due.map { " by \($0.asDue)" } ?? ""
    guard !remaining.isZero else { return "nothing to go\(due)" }
    guard let eachMonth else { return "\(remaining.magnitude.text()) to go\(due)" }
    let amount = eachMonth.magnitude.rounded(toDecimals: 1).text()
    let way = remaining < .zero ? "fewer" : "more"
    return "\(remaining.magnitude.text()) to go\(due): \(amount) \(way) a month"
  }

  /// `26 to go by Apr 14`.
  var shortWords: SafeText {
    let due = milestone.due.map { " by \($0.asDue)" } ?? ""
    return remaining.isZero ? "nothing to go" : "\(remaining.magnitude.text()) to go\(due)"
  }

  /// `the last 12 months averaged 1.2 more a month`.
  package var averageWords: SafeText? {
    averageOfLastYear.map { average in
      let way = average < .zero ? "fewer" : "more"
      return "the last 12 months averaged"
        + " \(average.magnitude.rounded(toDecimals: 1).text()) \(way) a month"
    }
  }
}

extension Int {
  /// `1 day`, `3 days`.
  func words(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
