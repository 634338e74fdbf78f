import CareModel
import Dashboard
import Text

extension Origin {
  /// Of the step that the bar is on; on the overview, of the referrals.
  init?(workloadOf state: DashboardState) {
    let figures = state.figures.workload
    let chosen = state.selection(in: .workload) ?? WorkloadStep.referrals.rawValue
    guard let figure = figures.steps.first(where: { $0.step.rawValue == chosen }) else {
      return nil
    }
    var entries: [(SafeText, SafeText)] = [
      ("figure", "\(figure.quantity.words())\(Self.day(figure.day))"),
      ("definition", figure.step.definition),
      ("formula", "the figure as the file gives it"),
      (
        "movement",
        "on the month before, three months before and the same month last year; a month that is"
          + " missing is a gap"
      ),
    ]
    if let peak = figure.peakWords { entries.append(("peak", peak)) }
    if let quarter = figure.quarterWords { entries.append(("quarter", quarter)) }
    if let otherwise = figure.otherwiseWords { entries.append(("but", otherwise)) }
    if let newest = figures.conversions.first { entries += Self.conversion(newest) }
    entries.append(("row", figure.row.words))
    entries += Self.source(figure.row, state.figures.sources)
    self.init(title: "Where the workload comes from", entries: entries)
  }

  private static func conversion(_ newest: WorkloadConversion) -> [(SafeText, SafeText)] {
    let rates: [(SafeText, ConversionRate?)] = [
      ("to plan", newest.referralToPlan), ("to care", newest.referralToCare),
    ]
    let told = rates.compactMap { label, rate in
      rate.map { "\(label) \($0.words), \($0.basisWords)" as SafeText }
    }
    let words: SafeText = "\(newest.quarter.short): " + told.joined(separator: "; ")
    return [("conversion", words), ("", WorkloadConversion.definition)]
  }
}
