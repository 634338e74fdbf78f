package import CareModel
package import Text

extension RiskLevel {
  package var words: SafeText {
    switch self {
    case .veryLow: "very low"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .veryHigh: "very high"
    }
  }
}

extension RiskFigure {
  /// `likelihood 3 × impact 5 = 15`, or what is missing of it.
  package var scoreWords: SafeText {
    if let score {
      return "likelihood \(score.likelihood.rawValue) × impact \(score.impact.rawValue)"
        + " = \(score.value)"
    }
    switch (row.likelihood, row.impact) {
    case (nil, nil): return "neither likelihood nor impact is given"
    case (nil, _): return "no likelihood is given"
    default: return "no impact is given"
    }
  }

  /// The rule that gave the colour, or why there is none.
  package var reasonWords: SafeText {
    guard score != nil else { return scoreWords + ", so there is no score and no colour" }
    return scoreWords + "; " + RiskScore.ruleWords
  }

  /// `R2, target 7`: what it hangs on, with what is not known marked.
  package var dependsOnWords: SafeText {
    dependsOn.map(\.shortWords).joined(separator: ", ")
  }

  /// `R1, R2 and R3 hang on each other`; nil where it is in no ring.
  package var ringWords: SafeText? {
    guard let last = ring.last else { return nil }
    if ring.count == 1 { return "it is said to hang on itself" }
    return ring.dropLast().joined(separator: ", ") + " and \(last) hang on each other in a ring"
  }
}

extension RiskScore {
  /// `15 and more is red, 8 to 14 amber, less green`.
  package static let ruleWords: SafeText =
    "\(leastRed) and more is red, \(leastAmber) to \(leastRed - 1) amber, less green"
}

extension RiskDependency {
  fileprivate var shortWords: SafeText { names.isEmpty ? "\(text)?" : text }

  /// `R2 Agency spend`, or that nothing goes by the name, or that several things do.
  package var words: SafeText {
    guard let first = names.first else { return "\(text): no risk, target or action is called so" }
    let all = names.map(\.words).joined(separator: " or ")
    return names.count == 1 ? first.words : "\(text) may be \(all)"
  }
}

extension DependencyName {
  /// `risk R2 Agency spend`.
  package var words: SafeText {
    id == name ? "\(kind.words) \(name)" : "\(kind.words) \(id) \(name)"
  }
}

extension DependencyKind {
  package var words: SafeText {
    switch self {
    case .risk: "risk"
    case .target: "target"
    case .action: "action"
    }
  }
}

extension RisksFigures {
  /// `5 · 2 red · 1 review overdue`.
  package var countWords: SafeText {
    "\(rows.count)" + (count(.red) > 0 ? " · \(count(.red)) red" : "")
      + (overdue > 0 ? " · \(overdue) to review" : "")
  }
}
