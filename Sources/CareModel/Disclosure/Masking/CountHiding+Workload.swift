import Text

extension CountHiding {
  /// Hides the steps of a period by which another one could be worked out: assessments from initial
  /// and core ones, those out of time from those in time, a month from its quarter; and the rates
  /// that a source states of what is hidden.
  mutating func hideWorkload() {
    let periods = WorkloadPeriodRows.periods(of: original.workload)
    for period in periods {
      let assessments = AssessmentsOfPeriod(
        period.counts, also: hiddenFields(of: period), disclosure)
      hide(assessments.hidden, in: period)
    }
    for field in WorkloadField.allCases where field.isFlow { hide(field, by: periods) }
    for period in periods { hideStatedShare(in: period) }
    hideStatedConversions()
    noteHiddenSteps()
  }

  private mutating func hide(_ fields: Set<WorkloadField>, in period: WorkloadPeriodRows) {
    for row in period.rows {
      for field in fields { snapshot.workload[row][keyPath: field.path].hide() }
    }
  }

  private func hiddenFields(of period: WorkloadPeriodRows) -> Set<WorkloadField> {
    Set(WorkloadField.allCases.filter { isHidden($0, in: period) })
  }

  private func isHidden(_ field: WorkloadField, in period: WorkloadPeriodRows) -> Bool {
    period.rows.contains { snapshot.workload[$0][keyPath: field.path].isSuppressed }
  }

  /// Where a quarter or a year is told as a whole beside its months, what is hidden of one of them
  /// could be worked out from the others.
  private mutating func hide(_ field: WorkloadField, by periods: [WorkloadPeriodRows]) {
    let entries = periods.enumerated().compactMap { index, period in
      period.counts[field]?.wholeCount.map {
        PeriodTree<Int>.Entry(name: index, day: period.day, length: period.length, count: $0)
      }
    }
    let hidden = Set(periods.indices.filter { isHidden(field, in: periods[$0]) })
    let found = PeriodTree(entries).hidden(threshold: disclosure.threshold, also: hidden)
    // Assessments are tied to each other as well: of a year with one that is hidden for that none is
    // left to work with.
    if field.isOfAssessments, !found.isEmpty {
      let years = Set(found.map { FinancialYear(containing: periods[$0].day) })
      for period in periods where years.contains(FinancialYear(containing: period.day)) {
        hide(WorkloadField.ofAssessments, in: period)
      }
    } else {
      for index in found { hide([field], in: periods[index]) }
    }
  }

  /// A share in time with the number of assessments is the number in time, and of those that are
  /// late.
  private mutating func hideStatedShare(in period: WorkloadPeriodRows) {
    let all = period.counts[.assessments] ?? .notGiven
    for row in period.rows {
      let part = original.workload[row].statedInTimeShare.value.flatMap { all.value?.percent($0) }
        .map { Quantity.exactly($0.rounded(toDecimals: 0)) }
      let rest = part.map { all.subtracting($0) }
      let isOfFew = all.wholeCount.map { (1...10).contains($0) } ?? false
      if [part, rest].compactMap(\.self).contains(where: disclosure.isSmall) || isOfFew
        || isHidden(.assessmentsInTime, in: period)
      {
        snapshot.workload[row].statedInTimeShare.hide()
      }
    }
  }

  /// A rate that is stated with the counts of its quarter is the number of those whom it is of.
  private mutating func hideStatedConversions() {
    let quarters = Dictionary(grouping: original.workload.indices) {
      FinancialQuarter(containing: original.workload[$0].day)
    }
    for rows in quarters.values {
      let referrals = rows.map { original.workload[$0].referrals }.filter(\.isKnown)
      let sum =
        referrals.count >= 3
        ? Total(referrals.map { (label: "", quantity: $0) }).quantity : .notGiven
      for row in rows {
        hideStated(\.statedReferralToPlan, of: \.planStarts, sum, rows, in: row)
        hideStated(\.statedReferralToCare, of: \.careStarts, sum, rows, in: row)
      }
    }
  }

  private mutating func hideStated(
    _ rate: WritableKeyPath<WorkloadRow, Quantity<Number>>,
    of step: KeyPath<WorkloadRow, Quantity<Number>>, _ referrals: Quantity<Number>, _ rows: [Int],
    in row: Int
  ) {
    let isHidden = rows.contains { other in
      snapshot.workload[other][keyPath: step].isSuppressed
        || snapshot.workload[other].referrals.isSuppressed
    }
    let percent = original.workload[row][keyPath: rate].value
    let count = percent.flatMap { referrals.value?.percent($0) }
      .map { Quantity.exactly($0.rounded(toDecimals: 0)) }
    if isHidden || count.map(disclosure.isSmall) ?? false {
      snapshot.workload[row][keyPath: rate].hide()
    }
  }

  /// Other files may tell of the same.
  private mutating func noteHiddenSteps() {
    for row in snapshot.workload {
      let steps: [(WorkloadStep, Quantity<Number>)] = [
        (.lookedAfter, row.lookedAfter), (.plansOpen, row.plansOpen), (.referrals, row.referrals),
      ]
      for (step, count) in steps where count.isSuppressed {
        guard let indicator = step.indicator else { continue }
        hiddenFigures.insert(
          HiddenFigure(
            indicator: indicator, month: row.day.calendarMonth, source: .workload))
      }
    }
  }
}

/// The rows of all files that tell of one period.
struct WorkloadPeriodRows {
  let day: Day
  let length: PeriodLength
  /// Their places.
  let rows: [Int]
  /// What they tell together, of two figures the later.
  let counts: [WorkloadField: Quantity<Number>]

  static func periods(of rows: [WorkloadRow]) -> [WorkloadPeriodRows] {
    let places = Dictionary(grouping: rows.indices) { index in
      Key(month: rows[index].day.calendarMonth, length: rows[index].length)
    }
    return places.sorted { $0.value[0] < $1.value[0] }.map { key, places in
      var counts: [WorkloadField: Quantity<Number>] = [:]
      for field in WorkloadField.allCases {
        counts[field] = places.map { rows[$0][keyPath: field.path] }.last { $0.isKnown }
      }
      return WorkloadPeriodRows(
        day: key.month.lastDay, length: key.length, rows: places, counts: counts)
    }
  }

  private struct Key: Hashable {
    let month: Month
    let length: PeriodLength
  }
}

extension Quantity {
  /// Hides what is said.
  mutating func hide() { self = hidden }
}
