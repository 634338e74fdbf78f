package import CareModel
package import Text

extension ActionTermGroup {
  /// `Short to medium term`.
  package var termWords: SafeText {
    guard let term else { return "No term given" }
    let words = ("\(term.words) term" as SafeText).string
    return SafeText(words.prefix(1).uppercased() + words.dropFirst())
  }
}

extension ActionStatus {
  package var words: SafeText {
    switch self {
    case .completed: "completed"
    case .inProgress: "in progress"
    case .notStarted: "not started"
    case .other(let word): word
    case .notGiven: "not given"
    }
  }
}

extension DecisionOutcome {
  package var words: SafeText {
    switch self {
    case .noted: "noted"
    case .agreed: "agreed"
    case .approved: "approved"
    case .resolved: "resolved"
    case .deferred: "deferred"
    case .rejected: "rejected"
    case .conditional: "conditional"
    case .other(let word): word
    case .notGiven: "–"
    }
  }
}

extension DecisionStanding {
  package var words: SafeText {
    switch self {
    case .overdue: "overdue"
    case .conditional: "conditional"
    case .open: "open"
    case .done: "done"
    }
  }
}

extension DecisionFigure {
  /// `agreed, subject to final guidance`.
  package var outcomeWords: SafeText {
    row.conditionWords.map { "\(row.outcome.words), \($0)" } ?? row.outcome.words
  }

  /// `due 30 Apr 13` or `report Jun 13`: what comes next, or what has passed.
  package var nextWords: SafeText {
    let due = row.due.map { "due \($0.asDue)" as SafeText }
    let report = row.nextReport.map { "report \($0.asDue)" as SafeText }
    if row.isComplete { return "" }
    return (isReportPassed && !isDuePassed ? report ?? due : due ?? report) ?? ""
  }
}

extension DecisionRow {
  /// `subject to final guidance`, with the two words once.
  package var conditionWords: SafeText? {
    condition.map {
      $0.string.lowercased().hasPrefix("subject to") ? $0 : "subject to \($0)"
    }
  }
}

extension DecisionRow {
  /// `final guidance`: for a column that says *subject to*.
  var shortCondition: SafeText? {
    conditionWords.map { words in
      let rest = words.string.dropFirst("subject to".count).drop { $0 == " " || $0 == ":" }
      return rest.isEmpty ? words : SafeText(rest)
    }
  }
}

extension DecisionsFigures {
  /// `3 · 1 overdue · 1 conditional`.
  package var countWords: SafeText {
    let parts = [DecisionStanding.overdue, .conditional].filter { count($0) > 0 }
      .map { "\(count($0)) \($0.words)" as SafeText }
    return (["\(rows.count)"] + parts).joined(separator: " · ")
  }
}

extension ForumLevel? {
  package var words: SafeText {
    switch self {
    case .internal: "The service itself"
    case .corporate: "The council’s officers"
    case .members: "The council’s members"
    case nil: "No level given"
    }
  }
}

extension ForumsFigures {
  /// `4 · 1 overdue`.
  package var countWords: SafeText {
    "\(rows.count)" + (overdue > 0 ? " · \(overdue) overdue" : "")
  }
}

extension ActionsFigures {
  /// `7 done  7 in progress  1 not started`, and what else there is of them.
  package var countWords: SafeText { words(inProgress: "in progress", notStarted: "not started") }

  /// `7 done  7 going  1 to do`: the same where there is little room.
  var shortCountWords: SafeText { words(inProgress: "going", notStarted: "to do") }

  private func words(inProgress: SafeText, notStarted: SafeText) -> SafeText {
    let counts: [(Int, SafeText)] = [
      (count(.completed), "done"), (count(.inProgress), inProgress),
      (count(.notStarted), notStarted),
    ]
    let rest: [(Int, SafeText)] = [(other, "other"), (overdue, "overdue")]
    return (counts + rest.filter { $0.0 > 0 }).map { "\($0) \($1)" as SafeText }
      .joined(separator: "  ")
  }
}
