import CareModel
import Panels
import Text

/// The targets, the savings and the actions of a plan, in sentences and tables.
enum PlanBlocks {
  static func targets(_ figures: TargetsFigures, asAt: SafeText) -> [OutputBlock] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any targets") }
    let count = figures.objectives.count
    let under: SafeText = count > 0 ? " under \(count) objective\(count == 1 ? "" : "s")" : ""
    let headline: SafeText =
      "Targets\(asAt): \(figures.rows.count)\(under); \(figures.count(.red)) red,"
      + " \(figures.count(.amber)) amber, \(figures.count(.green)) green,"
      + " \(figures.count(.blue)) complete, \(figures.count(.none)) without a colour."
    var table = OutputTable(
      "Targets",
      [
        .figures("No"), .words("Target", name: "description"), .words("due"), .figures("target"),
        .figures("actual"),
        .figures("variance"), .words("status"), .words("why"),
      ])
    for target in figures.rows {
      table.append([
        .words(target.id), .words(target.row.description ?? target.name),
        .words(target.dueWords, plain: target.row.due.map { SafeText($0.iso) } ?? target.duePlain),
        .target(target), .number(target.actual, target.actualWords),
        .number(target.variance, target.varianceWords), .words(status(target)),
        .words(why(target)),
      ])
    }
    return [.sentence(headline), .table(table)]
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

  static func savings(_ figures: SavingsFigures, asAt: SafeText) -> [OutputBlock] {
    guard let current = figures.current else { return NoFile.gives("any savings") }
    let others = figures.otherYears.map { year in
      OutputBlock.sentence(
        "Savings \(year.yearWords): target \(year.target.quantity.words),"
          + " achieved \(year.achieved.quantity.words).")
    }
    return [.sentence(headline(current, asAt: asAt)), .table(lines(current))] + others
  }

  private static func headline(_ year: SavingsYear, asAt: SafeText) -> SafeText {
    var headline: SafeText =
      "Savings \(year.yearWords)\(asAt): target \(year.target.quantity.words),"
      + " achieved \(year.achieved.quantity.words)"
    if let percent = year.percentWords { headline = headline + " (\(percent))" }
    if year.variance.isKnown { headline = headline + ", short by \(year.variance.words)" }
    if let missing = year.missingWords { headline = headline + "; \(missing)" }
    return headline + "."
  }

  private static func lines(_ year: SavingsYear) -> OutputTable {
    var table = OutputTable(
      "Savings \(year.yearWords)",
      [
        .words("saving"), .figures("target"), .figures("achieved"), .figures("short by"),
        .words("shared by"),
      ])
    for line in year.lines {
      table.append([
        .words(line.row.id), .pounds(line.row.target), .pounds(line.row.achieved),
        .pounds(line.variance), .words(line.sharedBy.joined(separator: ", ")),
      ])
    }
    return table
  }

  static func actions(_ figures: ActionsFigures, asAt: SafeText) -> [OutputBlock] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any actions") }
    let other: SafeText = figures.other > 0 ? ", \(figures.other) other" : ""
    let overdue: SafeText = figures.overdue > 0 ? ", \(figures.overdue) overdue." : "."
    let headline: SafeText =
      "Actions\(asAt): \(figures.count(.completed)) completed,"
      + " \(figures.count(.inProgress)) in progress,"
      + " \(figures.count(.notStarted)) not started\(other)\(overdue)"
    return [.sentence(headline)] + GovernanceBlocks.terms(figures)
  }
}

extension TargetFigure {
  /// That no day is given on which it is due, or that it cannot be read.
  fileprivate var duePlain: SafeText {
    (row.isDueUnreadable ? Absence.unreadable : .notGiven).plain
  }
}

extension OutputCell {
  /// What a target is to reach. A band is no figure, and programs read it as `300 to 310`.
  fileprivate static func target(_ target: TargetFigure) -> OutputCell {
    .words(
      target.targetWords,
      plain: target.target.plain { value in
        switch value {
        case .number(let number): number.plain
        case .band(let low, let high): "\(low.plain) to \(high.plain)"
        }
      })
  }
}
