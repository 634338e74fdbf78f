import CareModel
import Panels
import Text

/// What may go wrong and what money is held back, in sentences and tables.
enum RiskBlocks {
  static func risks(_ figures: RisksFigures) -> [OutputBlock] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any risks") }
    var table = OutputTable(
      "Risks",
      [
        .words("No"), .words("risk"), .figures("score"), .words("RAG"), .words("why"),
        .words("hangs on"), .words("under it"), .words("review"),
      ])
    for risk in figures.byScore {
      table.append([
        .words(risk.row.id ?? ""), .words(risk.row.risk), .words(risk.score.map { "\($0.value)" }),
        .words(SafeText(risk.rag.rawValue)), .words(risk.scoreWords), .words(risk.dependsOnWords),
        .words(risk.dependents.map(\.id).joined(separator: ", ")),
        .promise(risk.row.review, isPassed: risk.isOverdue),
      ])
    }
    let headline: SafeText =
      "Risks: \(figures.rows.count); \(figures.count(.red)) red, \(figures.count(.amber)) amber,"
      + " \(figures.count(.green)) green, \(figures.count(.none)) without a score;"
      + " \(RiskScore.ruleWords)."
    return [.sentence(headline), .table(table)] + remarks(figures)
  }

  /// What is not clear of what the risks hang on.
  private static func remarks(_ figures: RisksFigures) -> [OutputBlock] {
    let unclear: [SafeText] = figures.byScore.flatMap { risk in
      risk.dependsOn.filter { $0.names.count != 1 }.map { "\(risk.id): \($0.words)." }
    }
    var rings: [SafeText] = []
    for risk in figures.byScore {
      if let words = risk.ringWords, !rings.contains(words) || risk.ring.count == 1 {
        rings.append(words)
      }
    }
    return (unclear + rings.map { "\($0)." }).map { .item($0) }
  }

  static func spendControl(_ figures: SpendControlFigures) -> [OutputBlock] {
    let rule = OutputBlock.item("\(figures.rule.sentence).")
    guard !figures.requests.lines.isEmpty else {
      return NoFile.gives("a log of spend control") + (figures.hasRule ? [rule] : [])
    }
    var table = OutputTable(
      "Spend control",
      [
        .words("date"), .words("description"), .words("kind"), .figures("amount"),
        .words("outcome"), .words("authority"),
      ], namedBy: 1)
    for spend in figures.byUrgency {
      table.append([
        .day(spend.row.day), .words(spend.row.description), .words(spend.row.kind),
        .pounds(spend.row.amount, spend.amountWords), .words(spend.row.outcome.words),
        .words(spend.authorityWords(figures.rule)),
      ])
    }
    let day: SafeText = figures.asAt.map { " to \($0.long)" } ?? ""
    let outcomes = figures.outcomeWords.joined(separator: ", ")
    return [.sentence("Spend control\(day): \(figures.countWords); \(outcomes)."), rule]
      + figures.byKind.map { .item("\($0.kindWords): \($0.requests.words).") } + [.table(table)]
  }
}
