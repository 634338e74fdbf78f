import CareModel
import Panels
import Text

/// What was decided, may go wrong, is challenged, held back and owed, in sentences and tables.
enum GovernanceText {
  static func terms(_ figures: ActionsFigures) -> [String] {
    figures.byTerm.flatMap { group in
      let actions = group.actions.rows.map { action in
        let effect = action.row.effect.map { "; felt: \($0)" } ?? ""
        return "    \(action.row.action): \(action.row.status.words)\(effect)."
      }
      return ["  \(group.termWords): \(group.actions.countWords)."] + actions
    }
  }

  static func decisions(_ figures: DecisionsFigures) -> [String] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any decisions") }
    var table = TextTable(
      headings: ["No", "date", "decision", "outcome", "progress", "next", "stands"],
      isRight: [false, false, false, false, false, false, false])
    for decision in figures.byUrgency {
      let row = decision.row
      table.rows.append([
        row.id ?? "", SafeText(row.day.short), row.decision, decision.outcomeWords,
        row.progress ?? "–", decision.nextWords, decision.standing.words,
      ])
    }
    let counts = DecisionStanding.allCases.filter { figures.count($0) > 0 }
      .map { "\(figures.count($0)) \($0.words)" }
    return ["Decisions: \(figures.rows.count); \(counts.joined(separator: ", "))."] + table.lines
  }

  static func forums(_ figures: ForumsFigures) -> [String] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any forums") }
    var table = TextTable(
      headings: ["level", "forum", "challenges", "how often", "next report"],
      isRight: [false, false, false, false, false])
    for group in figures.groups {
      for forum in group.forums {
        let passed: SafeText = forum.isOverdue ? " (passed)" : ""
        table.rows.append([
          group.level.words, forum.row.forum, forum.row.challenges ?? "–",
          forum.row.frequency ?? "–",
          forum.row.nextReport.map { SafeText($0.long) + passed } ?? "–",
        ])
      }
    }
    let overdue = figures.overdue > 0 ? "; \(figures.overdue) overdue" : ""
    return ["Forums: \(figures.rows.count)\(overdue)."] + table.lines
  }

  static func risks(_ figures: RisksFigures) -> [String] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any risks") }
    var table = TextTable(
      headings: ["No", "risk", "score", "RAG", "why", "hangs on", "under it", "review"],
      isRight: [false, false, true, false, false, false, false, false])
    for risk in figures.byScore {
      let passed: SafeText = risk.isOverdue ? " (passed)" : ""
      table.rows.append([
        risk.row.id ?? "", risk.row.risk, risk.score.map { "\($0.value)" } ?? "–",
        SafeText(risk.rag.rawValue), risk.scoreWords, risk.dependsOnWords,
        risk.dependents.map(\.id).joined(separator: ", "),
        risk.row.review.map { SafeText($0.long) + passed } ?? "–",
      ])
    }
    let headline =
      "Risks: \(figures.rows.count); \(figures.count(.red)) red, \(figures.count(.amber)) amber,"
      + " \(figures.count(.green)) green, \(figures.count(.none)) without a score;"
      + " \(RiskScore.ruleWords)."
    return [headline] + table.lines + remarks(figures)
  }

  /// What is not clear of what the risks hang on.
  private static func remarks(_ figures: RisksFigures) -> [String] {
    let unclear = figures.byScore.flatMap { risk in
      risk.dependsOn.filter { $0.names.count != 1 }.map { "  \(risk.id): \($0.words)." }
    }
    var rings: [SafeText] = []
    for risk in figures.byScore {
      if let words = risk.ringWords, !rings.contains(words) || risk.ring.count == 1 {
        rings.append(words)
      }
    }
    return unclear + rings.map { "  \($0)." }
  }

  static func spendControl(_ figures: SpendControlFigures) -> [String] {
    let rule = "  \(figures.rule.sentence)."
    guard !figures.requests.lines.isEmpty else {
      return NoFile.gives("a log of spend control") + (figures.hasRule ? [rule] : [])
    }
    var table = TextTable(
      headings: ["date", "description", "kind", "amount", "outcome", "authority"],
      isRight: [false, false, false, true, false, false])
    for spend in figures.byUrgency {
      table.rows.append([
        SafeText(spend.row.day.short), spend.row.description, spend.row.kind ?? "–",
        spend.amountWords, spend.row.outcome.words, spend.authorityWords(figures.rule),
      ])
    }
    let day = figures.asAt.map { " to \($0.long)" } ?? ""
    let outcomes = figures.outcomeWords.joined(separator: ", ")
    var lines = ["Spend control\(day): \(figures.countWords); \(outcomes).", rule]
    lines += figures.byKind.map { "  \($0.kindWords): \($0.requests.words)." }
    return lines + table.lines
  }

  static func chase(_ figures: ChaseFigures) -> [String] {
    guard figures.count > 0 else { return ["Nothing is to be chased."] }
    return ["To chase: \(figures.countWords)."]
      + figures.groups.flatMap { group in
        ["  \(group.ownerWords):"]
          + group.items.map { item in
            let days = item.daysWords.isEmpty ? "" : ", \(item.daysWords)"
            return "    \(item.words): \(item.reason.sentence)\(days) (\(item.source.words))"
          }
      }
  }
}
