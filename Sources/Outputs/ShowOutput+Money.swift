import CareModel
import Panels
import Text

/// The budget, what its overspend is made of, and rounds of savings, in sentences and tables.
enum MoneyText {
  static func budget(_ figures: BudgetFigures) -> [String] {
    guard !figures.years.isEmpty else { return NoFile.gives("a budget") }
    var lines = figures.years.flatMap(year)
    for worth in figures.worth {
      lines.append("  One fewer (target \(worth.targetID)): \(worth.sentence).")
    }
    return lines
  }

  private static func year(_ year: BudgetYear) -> [String] {
    let day = year.day.map { " as at \($0.long)" } ?? ""
    var headline = "Budget \(year.yearWords)\(day): "
    var parts: [SafeText] = []
    if year.budget.quantity != .notGiven { parts.append("budget \(year.budget.quantity.words)") }
    if year.forecast.quantity != .notGiven {
      parts.append("forecast \(year.forecast.quantity.words)")
    }
    parts.append("variance \(year.variance.words)")
    if year.movement.isKnown { parts.append("movement \(year.movement.signedWords)") }
    headline += parts.joined(separator: ", ").string
    if let missing = year.missingWords { headline += "; \(missing)" }
    if year.rating.rag != .none { headline += "; \(year.rating.rag.word)" }
    var table = TextTable(
      headings: ["line", "budget", "actual", "forecast", "variance", "movement", "RAG", "why"],
      isRight: [false, true, true, true, true, true, false, false])
    for line in year.lines { table.rows.append(row(line)) }
    return [headline + "."] + table.lines + year.lines.flatMap(further)
  }

  private static func row(_ line: BudgetLineFigure) -> [SafeText] {
    [
      SafeText(String(repeating: "  ", count: line.depth) + line.name.string),
      line.words(.budget, line.budget), line.words(.actual, line.actual),
      line.words(.forecast, line.forecast), line.variance.words,
      line.movement.isKnown ? line.movement.signedWords : "",
      SafeText(line.rating.rag.rawValue), line.ratingWords,
    ]
  }

  private static func further(_ line: BudgetLineFigure) -> [String] {
    var words: [SafeText] = []
    if let rest = line.rest { words.append(rest.words) }
    if let parts = line.priceAndVolume { words.append(parts.words) }
    if let cost = line.yearlyCost { words.append("one costs \(cost.words) a year") }
    // A note may bring its own full stop.
    if let note = line.row?.note?.string {
      words.append(SafeText(note.hasSuffix(".") ? String(note.dropLast()) : note))
    }
    return words.isEmpty ? [] : ["  \(line.name): \(words.joined(separator: "; "))."]
  }

  static func pressures(_ figures: PressuresFigures) -> [String] {
    guard let current = figures.current else { return NoFile.gives("pressures") }
    let bridges = [current] + figures.ofLines + figures.otherYears
    return bridges.flatMap(bridge)
  }

  private static func bridge(_ bridge: OverspendBridge) -> [String] {
    var table = TextTable(
      headings: ["", "amount", "term", "delivered"], isRight: [false, true, false, true])
    for step in bridge.steps {
      let figure = bridge.figure(of: step)
      let isMitigation = figure?.row.kind == .mitigation
      table.rows.append([
        bridge.name(of: step), (isMitigation ? "− " : "") + step.amount.words,
        figure?.row.term?.words ?? "",
        isMitigation ? figure?.row.delivered.words ?? "" : "",
      ])
    }
    let delivered = bridge.deliveredWords.map { ["  Mitigations: \($0)."] } ?? []
    return ["Pressures \(bridge.title):"] + table.lines + delivered
  }

  /// The rounds of savings beside what their options come to, and what the year's savings have
  /// beside their totals.
  static func rounds(_ figures: DisclosedFigures) -> [String] {
    var lines = figures.savingsRounds.map { round in
      let options = round.optionsWords.map { "; \($0)" } ?? ""
      return "Savings target \(round.row.year.label): \(round.derivation)\(options)."
    }
    guard let breakdown = figures.savings.current?.breakdown else { return lines }
    lines += breakdown.sections.map { section in
      "  \(section.name ?? "No section"): \(section.target.quantity.words)."
    }
    if let posts = breakdown.postWords { lines.append("  \(posts).") }
    if breakdown.mixesBases || breakdown.bases.contains(where: { $0.basis != nil }) {
      lines += breakdown.bases.map { "  \($0.words): target \($0.target.quantity.words)." }
    }
    if !breakdown.broughtForward.isEmpty {
      let ids = breakdown.broughtForward.map(\.row.id).joined(separator: ", ")
      lines.append(
        "  Brought forward: \(breakdown.broughtForwardTarget.quantity.words) (\(ids)).")
    }
    return lines
  }
}
