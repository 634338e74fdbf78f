import CareModel
import Panels
import Text

/// The way from contact to care, in sentences and tables.
enum WorkloadText {
  static func workload(_ figures: WorkloadFigures) -> [String] {
    guard let day = figures.asAt else { return NoFile.gives("the workload") }
    var lines = ["Workload at \(day.long):"] + steps(figures).lines
    for figure in figures.steps {
      if let words = figure.quarterWords { lines.append("  \(figure.step.name): \(words).") }
    }
    if let inTime = figures.inTime {
      lines.append("  Assessments: \(inTime.words), at \(inTime.day.long).")
    }
    for figure in figures.steps {
      if let words = figure.otherwiseWords { lines.append("  \(figure.step.name): \(words).") }
    }
    guard !figures.conversions.isEmpty else { return lines }
    return lines + ["  Referrals that led to a plan or to care, \(WorkloadConversion.definition):"]
      + conversions(figures.conversions).lines
  }

  private static func steps(_ figures: WorkloadFigures) -> TextTable {
    var table = TextTable(
      headings: ["step", "now", "month", "quarter", "year", "peak", "of"],
      isRight: [false, true, true, true, true, false, false])
    for figure in figures.steps {
      table.rows.append([
        figure.step.name, figure.quantity.words(), change(figure.overMonth),
        change(figure.overQuarter), change(figure.overYear), figure.peakWords ?? "–",
        figure.periodWords,
      ])
    }
    return table
  }

  private static func conversions(_ conversions: [WorkloadConversion]) -> TextTable {
    var table = TextTable(
      headings: ["quarter", "to plan", "", "to care", ""],
      isRight: [false, true, false, true, false])
    for conversion in conversions {
      table.rows.append(
        [SafeText(conversion.quarter.short)] + cells(conversion.referralToPlan)
          + cells(conversion.referralToCare))
    }
    return table
  }

  private static func cells(_ rate: ConversionRate?) -> [SafeText] {
    rate.map { [$0.words, $0.basisWords] } ?? ["–", ""]
  }

  private static func change(_ movement: Movement?) -> SafeText {
    movement.map { SafeText($0.change.signedText()) } ?? "–"
  }
}
