import CareModel
import Panels
import Text

/// What was decided, is challenged and owed, in sentences and tables.
enum GovernanceBlocks {
  static func terms(_ figures: ActionsFigures) -> [OutputBlock] {
    figures.byTerm.flatMap { group in
      let actions = group.actions.rows.map { action in
        let effect: SafeText = action.row.effect.map { "; felt: \($0)" } ?? ""
        return OutputBlock.subitem("\(action.row.action): \(action.row.status.words)\(effect).")
      }
      return [.item("\(group.termWords): \(group.actions.countWords).")] + actions
    }
  }

  static func decisions(_ figures: DecisionsFigures) -> [OutputBlock] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any decisions") }
    var table = OutputTable(
      "Decisions",
      [
        .words("No"), .words("date"), .words("decision"), .words("outcome"), .words("progress"),
        .words("next"), .words("stands"),
      ])
    for decision in figures.byUrgency {
      let row = decision.row
      table.append([
        .words(row.id ?? ""), .day(row.day), .words(row.decision), .words(decision.outcomeWords),
        .words(row.progress), .words(decision.nextWords), .words(decision.standing.words),
      ])
    }
    let counts: [SafeText] = DecisionStanding.allCases.filter { figures.count($0) > 0 }
      .map { "\(figures.count($0)) \($0.words)" }
    return [
      .sentence("Decisions: \(figures.rows.count); \(counts.joined(separator: ", "))."),
      .table(table),
    ]
  }

  static func forums(_ figures: ForumsFigures) -> [OutputBlock] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any forums") }
    var table = OutputTable(
      "Forums",
      [
        .words("level"), .words("forum"), .words("challenges"), .words("how often"),
        .words("next report"),
      ], namedBy: 1)
    for group in figures.groups {
      for forum in group.forums {
        table.append([
          .words(group.level.words), .words(forum.row.forum), .words(forum.row.challenges),
          .words(forum.row.frequency), .promise(forum.row.nextReport, isPassed: forum.isOverdue),
        ])
      }
    }
    let overdue: SafeText = figures.overdue > 0 ? "; \(figures.overdue) overdue" : ""
    return [.sentence("Forums: \(figures.rows.count)\(overdue)."), .table(table)]
  }

  static func chase(_ figures: ChaseFigures) -> [OutputBlock] {
    guard figures.count > 0 else { return [.sentence("Nothing is to be chased.")] }
    return [.sentence("To chase: \(figures.countWords).")]
      + figures.groups.flatMap { group in
        [.item("\(group.ownerWords):")]
          + group.items.map { item in
            let days: SafeText = item.daysWords.isEmpty ? "" : ", \(item.daysWords)"
            return .subitem(
              "\(item.words): \(item.reason.sentence)\(days) (\(item.source.words))")
          }
      }
  }
}

extension OutputCell {
  /// A day that something is promised for, and whether it has passed.
  static func promise(_ day: Day?, isPassed: Bool) -> OutputCell {
    guard let day else { return .words(nil) }
    let passed: SafeText = isPassed ? " (passed)" : ""
    return .day(day, SafeText(day.long) + passed)
  }
}
