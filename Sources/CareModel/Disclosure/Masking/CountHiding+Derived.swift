extension CountHiding {
  /// Hides what other files say of a figure that is hidden in one.
  mutating func hideLinkedFigures() {
    guard !hiddenFigures.isEmpty else { return }
    let standing = snapshot.settings.asAt
    let hidden = hiddenFigures
    change(\.targets) { row in
      guard let indicator = row.indicator.map({ Indicator($0) }) else { return }
      let isHidden = { (day: Day?) in hidden.contains(indicator, on: day) }
      if isHidden(row.asAt ?? standing) || isHidden(row.due) { row.actual = row.actual.hidden }
      if isHidden(row.baselineDate) {
        row.baseline = row.baseline.hidden
        row.baselineLow = row.baselineLow.hidden
        row.baselineHigh = row.baselineHigh.hidden
      }
    }
    change(\.measures) { row in
      let indicator = Indicator.given(by: row.measure, unit: row.unit)
      if hidden.contains(indicator, on: row.day), row.team == nil { row.value = row.value.hidden }
    }
    change(\.workload) { row in
      for step in [WorkloadStep.lookedAfter, .plansOpen, .referrals] {
        guard let indicator = step.indicator, hidden.contains(indicator, on: row.day),
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
  fileprivate func contains(_ indicator: Indicator, on day: Day?) -> Bool {
    day.map { contains(HiddenFigure(indicator: indicator, month: $0.calendarMonth)) } ?? false
  }
}

extension Quantity {
  /// Hidden, where something is said at all.
  var hidden: Quantity { isKnown ? .suppressed : self }
}
