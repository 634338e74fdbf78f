extension CountHiding {
  /// Hides what other files say of a figure that is hidden in one.
  mutating func hideLinkedFigures() {
    guard !hiddenFigures.isEmpty else { return }
    let standing = snapshot.settings.asAt
    let hidden = hiddenFigures
    change(\.targets) { row in
      guard let indicator = row.indicator.map({ Indicator($0) }) else { return }
      let isHidden = { (day: Day?) in hidden.contains(indicator, on: day) }
      // A plan that was reported on one of the first days of a month may tell of the one before,
      // and one without a day of any.
      let day = row.asAt ?? standing
      if isHidden(day) || isHidden(row.due) || isHidden(day?.advanced(byDays: -10))
        || day == nil && hidden.contains(where: { $0.indicator == indicator })
      {
        (row.actual, row.forecast) = (row.actual.hidden, row.forecast.hidden)
      }
      if isHidden(row.baselineDate) {
        row.baseline = row.baseline.hidden
        row.baselineLow = row.baselineLow.hidden
        row.baselineHigh = row.baselineHigh.hidden
      }
    }
    change(\.measures) { row in
      let indicator = Indicator.given(by: row.measure, unit: row.unit)
      if hidden.contains(indicator, on: row.day, butBy: .measures) { row.value = row.value.hidden }
    }
    change(\.workload) { row in
      for step in [WorkloadStep.lookedAfter, .plansOpen, .referrals] {
        guard let indicator = step.indicator,
          hidden.contains(indicator, on: row.day, butBy: .workload),
          let count = WorkloadRow.childCounts.first(where: { $0.name == step.rawValue })
        else { continue }
        row[keyPath: count.path] = row[keyPath: count.path].hidden
      }
    }
  }

  /// Hides means, rates and colours of what is hidden.
  mutating func hideDerived() {
    change(\.targets) { row in
      if row.actual.isSuppressed { row.ragInFile = nil }
    }
    change(\.measures) { row in
      if row.value.isSuppressed || row.numerator.isSuppressed { row.ragInFile = nil }
    }
    change(\.placements) { row in
      if row.count.isSuppressed { row.weeklyCost = row.weeklyCost.hidden }
    }
    change(\.plannedMoves) { row in
      if row.count.isSuppressed { row.weeklySaving = row.weeklySaving.hidden }
    }
    change(\.budget) { row in
      if row.count.isSuppressed || row.budgetCount.isSuppressed {
        row.weeklyCost = row.weeklyCost.hidden
      }
    }
  }
}

extension Set<HiddenFigure> {
  /// Whether a figure of a day is hidden, by another kind of file than one.
  fileprivate func contains(
    _ indicator: Indicator, on day: Day?, butBy source: IndicatorSource? = nil
  ) -> Bool {
    guard let month = day?.calendarMonth else { return false }
    return [IndicatorSource.placements, .measures, .workload].contains { other in
      other != source
        && contains(HiddenFigure(indicator: indicator, month: month, source: other))
    }
  }
}

extension Quantity {
  /// Hidden, where something is said at all.
  var hidden: Quantity { isKnown ? .suppressed : self }
}
