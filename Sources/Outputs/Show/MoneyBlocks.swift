import CareModel
import Panels
import Text

/// The budget, what its overspend is made of, and rounds of savings, in sentences and tables.
enum MoneyBlocks {
  static func budget(_ figures: BudgetFigures) -> [OutputBlock] {
    guard !figures.years.isEmpty else { return NoFile.gives("a budget") }
    return figures.years.flatMap(year)
      + figures.worth.map { .item("One fewer (target \($0.targetID)): \($0.sentence).") }
  }

  private static func year(_ year: BudgetYear) -> [OutputBlock] {
    var table = OutputTable(
      "Budget \(year.yearWords)",
      [
        .words("line"), .figures("budget"), .figures("actual"), .figures("forecast"),
        .figures("variance"), .figures("movement"), .words("RAG"), .words("why"),
      ])
    for line in year.lines { table.append(row(line)) }
    return [.sentence(headline(year)), .table(table)] + year.lines.flatMap(further)
  }

  private static func headline(_ year: BudgetYear) -> SafeText {
    let day: SafeText = year.day.map { " as at \($0.long)" } ?? ""
    var parts: [SafeText] = []
    if year.budget.quantity != .notGiven { parts.append("budget \(year.budget.quantity.words)") }
    if year.forecast.quantity != .notGiven {
      parts.append("forecast \(year.forecast.quantity.words)")
    }
    parts.append("variance \(year.variance.words)")
    if year.movement.isKnown { parts.append("movement \(year.movement.signedWords)") }
    var headline: SafeText = "Budget \(year.yearWords)\(day): " + parts.joined(separator: ", ")
    if let missing = year.missingWords { headline = headline + "; \(missing)" }
    if year.rating.rag != .none { headline = headline + "; \(year.rating.rag.word)" }
    return headline + "."
  }

  private static func row(_ line: BudgetLineFigure) -> [OutputCell] {
    var name = OutputCell.words(line.name)
    name.depth = line.depth
    return [
      name, .amount(.budget, line.budget, of: line), .amount(.actual, line.actual, of: line),
      .amount(.forecast, line.forecast, of: line), .variance(of: line),
      line.movement.isKnown ? .pounds(line.movement, line.movement.signedWords) : .blank,
      .words(SafeText(line.rating.rag.rawValue)), .words(line.ratingWords),
    ]
  }

  private static func further(_ line: BudgetLineFigure) -> [OutputBlock] {
    var words: [SafeText] = []
    if let rest = line.rest { words.append(rest.words) }
    if let parts = line.priceAndVolume { words.append(parts.words) }
    if let cost = line.yearlyCost { words.append("one costs \(cost.words) a year") }
    // A note may bring its own full stop.
    if let note = line.row?.note?.string {
      words.append(SafeText(note.hasSuffix(".") ? String(note.dropLast()) : note))
    }
    return words.isEmpty ? [] : [.item("\(line.name): \(words.joined(separator: "; ")).")]
  }

  static func pressures(_ figures: PressuresFigures) -> [OutputBlock] {
    guard let current = figures.current else { return NoFile.gives("pressures") }
    let bridges = [current] + figures.ofLines + figures.otherYears
    return bridges.flatMap(bridge)
  }

  private static func bridge(_ bridge: OverspendBridge) -> [OutputBlock] {
    var table = OutputTable(
      "Pressures \(bridge.title)",
      [
        .words("", name: "step"), .figures("amount"), .words("term"), .figures("delivered"),
      ])
    for step in bridge.steps {
      let figure = bridge.figure(of: step)
      let isMitigation = figure?.row.kind == .mitigation
      table.append([
        .words(bridge.name(of: step)),
        isMitigation ? .mitigation(step.amount) : .pounds(step.amount),
        .words(figure?.row.term?.words ?? ""),
        (isMitigation ? figure : nil).map { .pounds($0.row.delivered) } ?? .blank,
      ])
    }
    let delivered = bridge.deliveredWords.map { [OutputBlock.item("Mitigations: \($0).")] } ?? []
    return [.sentence("Pressures \(bridge.title):"), .table(table)] + delivered
  }

  /// The rounds of savings beside what their options come to, and what the year's savings have
  /// beside their totals.
  static func rounds(_ figures: DisclosedFigures) -> [OutputBlock] {
    let rounds = figures.savingsRounds.map { round in
      let options: SafeText = round.optionsWords.map { "; \($0)" } ?? ""
      return OutputBlock.sentence(
        "Savings target \(round.row.year.label): \(round.derivation)\(options).")
    }
    return rounds + (figures.savings.current.map { parts($0.breakdown) } ?? [])
  }

  private static func parts(_ breakdown: SavingsBreakdown) -> [OutputBlock] {
    var blocks: [OutputBlock] = breakdown.sections.map { section in
      .item("\(section.name ?? "No section"): \(section.target.quantity.words).")
    }
    if let posts = breakdown.postWords { blocks.append(.item("\(posts).")) }
    if breakdown.mixesBases || breakdown.bases.contains(where: { $0.basis != nil }) {
      blocks += breakdown.bases.map { .item("\($0.words): target \($0.target.quantity.words).") }
    }
    if !breakdown.broughtForward.isEmpty {
      let ids = breakdown.broughtForward.map(\.row.id).joined(separator: ", ")
      blocks.append(
        .item("Brought forward: \(breakdown.broughtForwardTarget.quantity.words) (\(ids))."))
    }
    return blocks
  }
}
