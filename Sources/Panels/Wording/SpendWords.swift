package import CareModel
package import Text

extension SpendControl {
  /// `above £500 needs Executive Head, from 25 Jul 2011`; nil where no threshold is set.
  package var words: SafeText? {
    guard let threshold else { return nil }
    let post = authoriser ?? "an authoriser"
    return "above \(threshold.exactPoundsText) needs \(post)"
      + (from.map { ", from \($0.long)" } ?? "")
  }

  /// The rule, or that there is none to hold a log against.
  package var sentence: SafeText {
    words ?? "no threshold is set in lookout.toml, so nothing is told of authority"
  }
}

extension SpendOutcome {
  package var words: SafeText {
    switch self {
    case .authorised: "authorised"
    case .refused: "refused"
    case .open: "open"
    case .withdrawn: "withdrawn"
    case .other(let word): word
    case .notGiven: "no outcome"
    }
  }
}

extension SpendFigure {
  package var amountWords: SafeText { row.amount.poundsWords }

  /// What is to be said of its authority: `above £500, nobody named`.
  package func authorityWords(_ rule: SpendControl) -> SafeText {
    let post = row.authorisedBy ?? "nobody"
    let above = rule.threshold.map { "above \($0.exactPoundsText)" as SafeText } ?? "above"
    switch authority {
    case .given: return "authorised by \(post)"
    case .notNeeded: return row.authorisedBy.map { "authorised by \($0)" } ?? "no need to ask"
    case .beforeRule: return "before the rule"
    case .notSpent: return row.outcome.words
    case .awaited: return "\(above), nobody named yet"
    case .missing: return "\(above), nobody named"
    case .ofAnother: return "\(above), by \(post)"
    case .notKnown: return "not sure: amount \(row.amount.absence?.sentence ?? "is a bound")"
    case .noRule: return row.authorisedBy.map { "authorised by \($0)" } ?? row.outcome.words
    }
  }
}

extension SpendFigure {
  /// The same for a list that says the rule above it: `nobody named`, `by Team manager`.
  var shortAuthorityWords: SafeText {
    switch authority {
    case .missing: "nobody named"
    case .awaited: "nobody named yet"
    case .notKnown: "not sure"
    case .given, .ofAnother, .noRule: row.authorisedBy.map { "by \($0)" } ?? "–"
    case .notNeeded: row.authorisedBy.map { "by \($0)" } ?? "not needed"
    case .beforeRule: "before the rule"
    case .notSpent: "not spent"
    }
  }
}

extension SpendRequests {
  /// `2 · £900`: how many, and what they come to.
  package var words: SafeText {
    amount.quantity.isKnown ? "\(lines.count) · \(amount.quantity.poundsWords)" : "\(lines.count)"
  }
}

extension SpendGroup {
  package var kindWords: SafeText { kind ?? "no kind" }
}

extension SpendControlFigures {
  /// `12 · 2 without authority · 1 not sure`.
  package var countWords: SafeText {
    let lacking = withoutAuthority.lines.count
    return "\(requests.lines.count)" + (lacking > 0 ? " · \(lacking) without authority" : "")
      + (doubts > 0 ? " · \(doubts) not sure" : "")
  }

  /// What became of the requests, with what they come to.
  package var outcomeWords: [SafeText] {
    [("authorised", authorised), ("refused", refused), ("open", open), ("other", other)]
      .filter { !$0.1.lines.isEmpty }
      .map { label, requests in "\(SafeText(label)) \(requests.words)" }
  }
}

extension Quantity where Value == Money {
  /// `£1,200`, `£500.40`, `at least £600`.
  package var poundsWords: SafeText { words { $0.exactPoundsText } }
}

extension Money {
  /// Pounds, with pence where there are any: a threshold is passed by a penny.
  package var exactPoundsText: SafeText {
    let (pounds, pence) = self.pence.magnitude.quotientAndRemainder(dividingBy: 100)
    guard pence != 0 else { return SafeText(poundsText) }
    let sign = self.pence < 0 ? "−" : ""
    return "\(sign)£\(Number(Int(clamping: pounds)).text()).\(pence < 10 ? "0" : "")\(pence)"
  }
}
