package import CareModel
package import Text

extension WorkloadStepFigure {
  /// `282 in Feb 10`: the highest figure there was; nil where there are not two to compare.
  package var peakWords: SafeText? {
    guard let peak, series.points.count > 1 else { return nil }
    return "\(peak.value.text()) in \(peak.day.calendarMonth.short)"
  }

  /// `in the month`, `in the quarter`, `at the end of Sep 10`: what the figure counts.
  package var periodWords: SafeText {
    guard step.isFlow else { return "at \(day.short)" }
    switch length {
    case .month: return "in \(day.calendarMonth.short)"
    case .quarter: return "in \(FinancialQuarter(containing: day).short)"
    case .year: return "in \(FinancialYear(containing: day).label)"
    }
  }

  /// `▼ 20 on Aug 10`, of each comparison that there is.
  package var movementWords: [SafeText] {
    let movements: [Movement?] = [overMonth, overQuarter, overYear]
    return movements.compactMap { movement in
      movement.map { "\($0.changeWords)\($0.onWords)" }
    }
  }

  /// `529 in Jul–Sep 10, ▼ 60 on Apr–Jun 10`.
  package var quarterWords: SafeText? {
    quarter.map { quarter in
      let words: SafeText = "\(quarter.sum.words()) in \(quarter.quarter.short)"
      guard let movement = quarter.movement else { return words }
      return words + ", \(movement.changeWords) on \(quarter.quarter.previous.short)"
    }
  }

  /// `measures.csv says 305 for the same day, and is used`.
  package var otherwiseWords: SafeText? {
    otherwise.map {
      "\($0.row.path) says \($0.quantity.words()) for the same day and is used elsewhere"
    }
  }
}

extension Movement {
  /// ` on Aug 10`.
  fileprivate var onWords: SafeText { since.map { " on \($0.calendarMonth.short)" } ?? "" }
}

extension AssessmentsInTime {
  /// `81.5% in time (163 of 200)`.
  package var words: SafeText {
    let share = share.map { $0.isKnown ? $0.words(decimals: 1) + "%" : $0.words() } ?? "not known"
    guard count.isKnown else { return "\(share) in time" }
    let all = all.isKnown ? " of \(all.words())" : ""
    return "\(share) in time (\(count.words())\(all))"
  }
}

extension ConversionRate {
  /// `2.9%`; a bound or what is not known as such.
  package var words: SafeText { percent.percentWords }

  /// `computed; the file states 2.9%`, or `as stated`.
  package var basisWords: SafeText {
    guard isComputed else { return "as stated" }
    return typed.map { "computed; stated \($0.percentWords)" } ?? "computed"
  }
}

extension Quantity<Number> {
  fileprivate var percentWords: SafeText {
    let words = words(decimals: value.map { min($0.decimals, 1) })
    return isKnown ? words + "%" : words
  }
}
