package import CareModel
package import Text

extension MoveForecast {
  /// A sentence about a forecast, and whether it is to the worse.
  package typealias Sentence = (words: SafeText, isAdverse: Bool?)

  /// `if all 8 happen: 37 by Oct 13, £62.6k in 2013/14, £130k in a full year`, then the milestone
  /// and what is late.
  package var sentences: [Sentence] {
    [(happens, nil)] + [milestoneSentence].compactMap(\.self)
      + lateWords.map { ($0, nil) }
  }

  private var happens: SafeText {
    let count = open.words()
    let all: SafeText = open.value == Number(1) ? "if the 1 move happens" : "if all \(count) happen"
    return "\(all): \(final.quantity.words()) by \(final.day.asDue)\(savingWords)"
  }

  private var savingWords: SafeText {
    guard fullYear.quantity.isKnown else {
      let isHidden = fullYear.quantity.absence == .suppressed
      return ", and what they save is \(isHidden ? "hidden" : "not given")"
    }
    let year = inYear.quantity.words { SafeText($0.thousandsText) }
    let full = fullYear.quantity.words { SafeText($0.thousandsText) }
    return ", \(year) in \(self.year.label), \(full) in a full year"
  }

  private var milestoneSentence: Sentence? {
    guard let milestone, let due = milestone.due, milestone.target.isKnown else { return nil }
    let target = milestone.target.words { $0.words }
    let aim: SafeText = "the target of \(target) by \(due.asDue)"
    guard variance.isKnown, let isAdverse else {
      return ("whether \(aim) is then met is not known", nil)
    }
    guard isAdverse else { return ("\(aim) is then met", false) }
    return ("\(aim) is then missed by \(variance.map { $0.magnitude }.words())", true)
  }

  private var lateWords: [SafeText] {
    var words: [SafeText] = []
    if overdue.value.map({ $0 > .zero }) ?? true {
      words.append("\(overdue.words()) of them overdue: planned for an earlier day and not done")
    }
    if let listed {
      words.append(
        "the list of moves is as at \(listed.short): the figure may hold some of them already")
    }
    if let doneSince {
      words.append("\(doneSince.words()) moved since \(from.day.asDue), the day of the figure")
    }
    return words
  }
}

extension MoveState {
  package var words: SafeText {
    switch self {
    case .open: "planned"
    case .overdue: "overdue"
    case .done: "done"
    case .cancelled: "cancelled"
    }
  }
}
