package import CareModel
import Panels
import Text

/// What `lookout show` prints: the figures of every panel in plain sentences and tables.
package enum ShowOutput {
  /// The figures of a panel, or of all where none is named.
  package static func text(of figures: DisclosedFigures, panel: ShownPanel? = nil) -> String {
    if let panel { return text([heading(figures), part(panel, of: figures)]) }
    let parts = ShownPanel.allCases.map { part($0, of: figures) }
    // What no file gives is told in one sentence, before the sources.
    let missing = NoFile.sentence(of: parts.compactMap(NoFile.what))
    let given = parts.filter { NoFile.what(in: $0) == nil }
    return text([heading(figures)] + given.dropLast() + [missing] + given.suffix(1))
  }

  private static func text(_ parts: [[String]]) -> String {
    parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static func heading(_ figures: DisclosedFigures) -> [String] {
    let name = figures.authority.name?.string ?? "Lookout"
    let day = figures.asAt.map { "as at \($0.long)" } ?? "of no known day"
    var lines = ["\(name), \(day)" + (figures.isDemo ? " (DEMO)" : "")]
    if figures.isPast { lines.append("The past as it is known now.") }
    return lines
  }

  private static func part(_ panel: ShownPanel, of figures: DisclosedFigures) -> [String] {
    switch panel {
    case .lookedAfter: figures.lookedAfter.map(ServiceText.lookedAfter) ?? []
    case .placements: ServiceText.placements(figures.placements)
    case .workforce: WorkforceText.workforce(figures.workforce)
    case .measures: WorkforceText.measures(figures.measures)
    case .targets: targets(figures.targets, asAt: own(figures.targets.asAt, in: figures))
    case .savings:
      savings(figures.savings, asAt: own(figures.savings.asAt, in: figures))
        + MoneyText.rounds(figures)
    case .budget: MoneyText.budget(figures.budget)
    case .pressures: MoneyText.pressures(figures.pressures)
    case .actions: actions(figures.actions, asAt: own(figures.actions.asAt, in: figures))
    case .decisions: GovernanceText.decisions(figures.decisions)
    case .forums: GovernanceText.forums(figures.forums)
    case .risks: GovernanceText.risks(figures.risks)
    case .spendControl: GovernanceText.spendControl(figures.spendControl)
    case .chase: GovernanceText.chase(figures.chase)
    case .sources: sources(figures.sources)
    case .workload: WorkloadText.workload(figures.workload)
    case .ahead: AheadText.ahead(figures.ahead)
    }
  }

  /// The day of a part, where it is not the one that the heading names.
  private static func own(_ day: Day?, in figures: DisclosedFigures) -> String {
    guard let day, day != figures.asAt else { return "" }
    return " as at \(day.long)"
  }

  private static func targets(_ figures: TargetsFigures, asAt: String) -> [String] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any targets") }
    let count = figures.objectives.count
    let under = count > 0 ? " under \(count) objective\(count == 1 ? "" : "s")" : ""
    let headline =
      "Targets\(asAt): \(figures.rows.count)\(under); \(figures.count(.red)) red,"
      + " \(figures.count(.amber)) amber, \(figures.count(.green)) green,"
      + " \(figures.count(.blue)) complete, \(figures.count(.none)) without a colour."
    var table = TextTable(
      headings: ["No", "Target", "due", "target", "actual", "variance", "status", "why"],
      isRight: [true, false, false, true, true, true, false, false])
    for target in figures.rows {
      table.rows.append([
        target.id, target.row.description ?? target.name, target.dueWords, target.targetWords,
        target.actualWords, target.varianceWords, status(target), why(target),
      ])
    }
    return [headline] + table.lines
  }

  private static func status(_ target: TargetFigure) -> SafeText {
    guard target.rating.rag != .none else { return target.status.words }
    return "\(target.status.words), \(target.rating.rag.rawValue)"
  }

  /// The rule that gave the colour, and from when the figure is where that is another day.
  private static func why(_ target: TargetFigure) -> SafeText {
    let words = target.rating.reason.words
    return [words, target.timingWords, target.balanceWords].compactMap(\.self)
      .joined(separator: "; ")
  }

  private static func savings(_ figures: SavingsFigures, asAt: String) -> [String] {
    guard let current = figures.current else { return NoFile.gives("any savings") }
    var headline =
      "Savings \(current.yearWords)\(asAt): target \(current.target.quantity.words),"
      + " achieved \(current.achieved.quantity.words)"
    if let percent = current.percentWords { headline += " (\(percent))" }
    if current.variance.isKnown { headline += ", short by \(current.variance.words)" }
    if let missing = current.missingWords { headline += "; \(missing)" }
    var table = TextTable(
      headings: ["saving", "target", "achieved", "short by", "shared by"],
      isRight: [false, true, true, true, false])
    for line in current.lines {
      table.rows.append([
        line.row.id, line.row.target.words, line.row.achieved.words, line.variance.words,
        line.sharedBy.joined(separator: ", "),
      ])
    }
    let others = figures.otherYears.map { year in
      "Savings \(year.yearWords): target \(year.target.quantity.words),"
        + " achieved \(year.achieved.quantity.words)."
    }
    return [headline + "."] + table.lines + others
  }

  private static func actions(_ figures: ActionsFigures, asAt: String) -> [String] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any actions") }
    let headline =
      "Actions\(asAt): \(figures.count(.completed)) completed, \(figures.count(.inProgress)) in progress,"
      + " \(figures.count(.notStarted)) not started"
      + (figures.other > 0 ? ", \(figures.other) other" : "")
      + (figures.overdue > 0 ? ", \(figures.overdue) overdue." : ".")
    return [headline] + GovernanceText.terms(figures)
  }

  private static func sources(_ sources: [SourceReport]) -> [String] {
    guard !sources.isEmpty else { return ["Sources: none."] }
    return ["Sources:"]
      + sources.map { source in
        let day = source.coversTo.map { ", covers to \($0.long)" } ?? ""
        return "  \(source.path): \(source.verdictWords)\(day)"
      }
  }
}
