import Text

extension DetailHiding {
  mutating func hideMoney() {
    snapshot.budget = snapshot.budget.map { row in
      var row = row
      row.note = nil
      return row
    }
    snapshot.savingsTargets = snapshot.savingsTargets.map { row in
      var row = row
      row.note = nil
      return row
    }
    var pressures = WithheldNames()
    snapshot.pressures = snapshot.pressures.map { row in
      let number = pressures.id(of: row.key, own: nil)
      var shown = PressureRow(pressure: "\(row.kind.rawValue) \(number)", source: row.source)
      (shown.amount, shown.line, shown.kind, shown.year) = (
        row.amount, row.line, row.kind, row.year
      )
      (shown.term, shown.starts, shown.delivered) = (row.term, row.starts, row.delivered)
      shown.asAt = row.asAt
      return shown
    }
    hideSpending()
  }

  /// Who authorised a spending is told as far as the rule asks for it.
  private mutating func hideSpending() {
    let authoriser = snapshot.settings.spendControl.authoriser
    snapshot.spendControl = snapshot.spendControl.enumerated().map { index, row in
      var shown = SpendControlRow(
        day: row.day, description: "request \(index + 1)", source: row.source)
      (shown.amount, shown.outcome) = (row.amount, row.outcome)
      if case .other = row.outcome { shown.outcome = .other("other") }
      shown.authorisedBy = row.authorisedBy.map { post in
        let isAuthoriser = authoriser.map { Indicator.key($0) == Indicator.key(post) } ?? false
        return isAuthoriser ? post : "another post"
      }
      return shown
    }
  }

  mutating func hideGovernance() {
    var decisions = WithheldNames()
    snapshot.decisions = snapshot.decisions.map { row in
      let id = decisions.id(of: row.key, own: row.id)
      var shown = DecisionRow(day: row.day, decision: "decision \(id)", source: row.source)
      (shown.id, shown.meeting, shown.outcome) = (id, row.meeting, row.outcome)
      if case .other = row.outcome { shown.outcome = .other("other") }
      shown.condition = row.condition.map { _ in "a condition" }
      (shown.ownerRole, shown.due, shown.nextReport) = (row.ownerRole, row.due, row.nextReport)
      shown.isComplete = row.isComplete
      return shown
    }
    var challenges = WithheldNames()
    snapshot.forums = snapshot.forums.map { row in
      var shown = row
      shown.frequency = nil
      shown.challenges = row.challenges.map { _ in
        "subject \(challenges.id(of: row.key, own: nil))"
      }
      return shown
    }
    var risks = WithheldNames()
    let known = Set(
      snapshot.risks.compactMap(\.id) + snapshot.targets.map(\.id)
        + snapshot.actions.compactMap(\.id))
    snapshot.risks = snapshot.risks.map { row in
      let id = risks.id(of: row.key, own: row.id)
      var shown = RiskRow(risk: "risk \(id)", source: row.source)
      (shown.id, shown.likelihood, shown.impact) = (id, row.likelihood, row.impact)
      (shown.ownerRole, shown.review) = (row.ownerRole, row.review)
      shown.dependsOn = row.dependsOn.map { known.contains($0) ? $0 : "another" }
      shown.asAt = row.asAt
      return shown
    }
  }
}
