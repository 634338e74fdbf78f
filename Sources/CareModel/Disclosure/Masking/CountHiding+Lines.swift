extension CountHiding {
  /// Hides the cases of teams by which those of another team could be worked out.
  mutating func hideCases() {
    let days = Dictionary(grouping: original.workforce, by: \.day)
    for rows in days.values {
      let teams = Dictionary(grouping: rows) { $0.team.map(Indicator.key) }
      // Of rows that are told twice one speaks, and all are hidden with it.
      let counts = teams.compactMapValues(\.last?.cases)
      let line = SumLine(
        whole: counts[nil].map { (name: String?.none, count: $0) },
        parts: counts.filter { $0.key != nil }.sorted { ($0.key ?? "") < ($1.key ?? "") }
          .map { (name: $0.key, count: $0.value) })
      let hidden = line.hidden(threshold: disclosure.threshold)
      hide(
        \.cases, of: Set(hidden.flatMap { (teams[$0] ?? []).map(\.source) }), in: \.workforce)
    }
  }

  /// Hides what a target reached where it is told as a change, and the level that it leads to is
  /// small.
  mutating func hideTargets() {
    change(\.targets) { [disclosure] row in
      let isCount =
        CountedThing(
          unit: row.basis == .percentChange ? nil : row.unit,
          indicator: row.indicator.map { Indicator($0) }, names: [row.measure, row.description]
        ) != .other
      guard isCount, row.basis != .level else { return }
      if row.level(after: row.actual).map(disclosure.isSmall) ?? false { row.actual.hide() }
      if row.level(after: row.forecast).map(disclosure.isSmall) ?? false { row.forecast.hide() }
    }
    hideIncrementsOfTargets()
  }

  /// What is counted from April on tells of a month by its growth.
  private mutating func hideIncrementsOfTargets() {
    let rows = original.targets
    let counted = rows.indices.filter { place in
      rows[place].isCumulative && rows[place].counted.isCount(rows[place].actual)
    }
    for places in Dictionary(grouping: counted, by: { rows[$0].id }).values {
      var shown: Quantity<Number> = .exactly(.zero)
      let dated = places.compactMap { place in rows[place].asAt.map { (day: $0, place: place) } }
      for (_, place) in dated.sorted(by: { ($0.day, $0.place) < ($1.day, $1.place) }) {
        if disclosure.isSmall(rows[place].actual.subtracting(shown)) {
          snapshot.targets[place].actual.hide()
        } else if rows[place].actual.isKnown {
          shown = rows[place].actual
        }
      }
    }
  }

  /// Hides the counts of lines of a budget, where the line that they are parts of has one too.
  mutating func hideBudgetCounts() {
    let lines = original.budget.filter { $0.counted != .other }
    hide(\.count, of: hidden(in: budgetLines(lines, \.count)), in: \.budget)
    hide(\.budgetCount, of: hidden(in: budgetLines(lines, \.budgetCount)), in: \.budget)
  }

  private func budgetLines(
    _ rows: [BudgetRow], _ count: KeyPath<BudgetRow, Quantity<Number>>
  ) -> [SumLine<RowReference>] {
    let reports = Dictionary(grouping: rows) { BudgetReport(year: $0.year, day: $0.day) }
    return reports.values.flatMap { rows in
      let parts = Dictionary(grouping: rows) { $0.parent.map(Indicator.key) }
      return parts.compactMap { parent, parts -> SumLine<RowReference>? in
        guard let parent, let whole = rows.last(where: { Indicator.key($0.line) == parent }) else {
          return nil
        }
        return SumLine(
          whole: (whole.source, whole[keyPath: count]),
          parts: parts.map { (name: $0.source, count: $0[keyPath: count]) })
      }
    }
  }

  private struct BudgetReport: Hashable {
    let year: FinancialYear?
    let day: Day?
  }

  private func hidden(in lines: [SumLine<RowReference>]) -> Set<RowReference> {
    lines.reduce(into: []) { hidden, line in
      guard !line.parts.isEmpty else { return }
      hidden.formUnion(line.hidden(threshold: disclosure.threshold))
    }
  }
}

extension TargetRow {
  /// What a reduction, or a change in percent, leaves of the baseline; nil where that is not told.
  fileprivate func level(after change: Quantity<Number>) -> Quantity<Number>? {
    guard let baseline = baseline.value, let change = change.value else { return nil }
    switch basis {
    case .level: return nil
    case .reduction: return baseline.subtracting(change).map { .exactly($0) }
    case .percentChange:
      let level = baseline.percent(change).flatMap { baseline.adding($0) }
      return level.map { .exactly($0.rounded(toDecimals: 0)) }
    }
  }
}
