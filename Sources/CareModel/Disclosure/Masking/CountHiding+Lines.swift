extension CountHiding {
  /// Hides the cases of teams by which those of another team could be worked out.
  mutating func hideCases() {
    let days = Dictionary(grouping: original.workforce, by: \.day)
    let lines = days.values.map { rows in
      SumLine(
        whole: rows.last { $0.team == nil }.map { (name: $0.source, count: $0.cases) },
        parts: rows.filter { $0.team != nil }.map { (name: $0.source, count: $0.cases) })
    }
    hide(\.cases, of: hidden(in: lines), in: \.workforce)
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
