import CareModel
import Panels
import Text

/// The way from contact to care, in sentences and tables.
enum WorkloadBlocks {
  static func workload(_ figures: WorkloadFigures) -> [OutputBlock] {
    guard let day = figures.asAt else { return NoFile.gives("the workload") }
    var blocks: [OutputBlock] = [.sentence("Workload at \(day.long):"), .table(steps(figures))]
    for figure in figures.steps {
      if let words = figure.quarterWords { blocks.append(.item("\(figure.step.name): \(words).")) }
    }
    if let inTime = figures.inTime {
      blocks.append(.item("Assessments: \(inTime.words), at \(inTime.day.long)."))
    }
    for figure in figures.steps {
      if let words = figure.otherwiseWords {
        blocks.append(.item("\(figure.step.name): \(words)."))
      }
    }
    guard !figures.conversions.isEmpty else { return blocks }
    return blocks + [
      .item("Referrals that led to a plan or to care, \(WorkloadConversion.definition):"),
      .table(conversions(figures.conversions)),
    ]
  }

  private static func steps(_ figures: WorkloadFigures) -> OutputTable {
    var table = OutputTable(
      "Workload",
      [
        .words("step"), .figures("now"), .figures("month"), .figures("quarter"), .figures("year"),
        .words("peak"), .words("of"),
      ])
    for figure in figures.steps {
      table.append([
        .words(figure.step.name), .number(figure.quantity),
        .change(figure.overMonth, of: figure.quantity, else: "–"),
        .change(figure.overQuarter, of: figure.quantity, else: "–"),
        .change(figure.overYear, of: figure.quantity, else: "–"), .words(figure.peakWords),
        .words(figure.periodWords),
      ])
    }
    return table
  }

  private static func conversions(_ conversions: [WorkloadConversion]) -> OutputTable {
    var table = OutputTable(
      "Conversion",
      [
        .words("quarter"), .figures("to plan"), .words("", name: "to plan, how known"),
        .figures("to care"), .words("", name: "to care, how known"),
      ])
    for conversion in conversions {
      table.append(
        [.words(SafeText(conversion.quarter.short))] + cells(conversion.referralToPlan)
          + cells(conversion.referralToCare))
    }
    return table
  }

  private static func cells(_ rate: ConversionRate?) -> [OutputCell] {
    guard let rate else { return [.number(.notGiven, unit: "%"), .blank] }
    return [.number(rate.percent, rate.words, unit: "%"), .words(rate.basisWords)]
  }
}
