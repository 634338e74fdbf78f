import Text

extension CountHiding {
  /// Hides the steps of a period by which another one could be worked out: assessments from initial
  /// and core ones, those out of time from those in time, a month from its quarter; and the rates
  /// that a source states of what is hidden.
  mutating func hideWorkload() {
    let periods = original.workload.map { AssessmentsOfPeriod($0, disclosure) }
    for (index, period) in periods.enumerated() { hide(period.hidden, in: index) }
    hideByQuarters()
    for index in original.workload.indices { hideStatedShare(in: index) }
    hideStatedConversions()
  }

  private mutating func hide(_ fields: Set<WorkloadField>, in index: Int) {
    for field in fields { snapshot.workload[index][keyPath: field.path].hide() }
  }

  /// Where a quarter is told as a whole beside its months, what is hidden of one of them can be
  /// worked out from the others.
  private mutating func hideByQuarters() {
    let rows = original.workload
    for (index, whole) in rows.enumerated() where whole.length != .month {
      let months = rows.indices.filter { other in
        rows[other].length < whole.length && rows[other].isWithin(whole)
      }
      guard !months.isEmpty else { continue }
      for field in WorkloadField.allCases where field.isFlow {
        hide(field, of: months, in: index)
      }
    }
  }

  private mutating func hide(_ field: WorkloadField, of months: [Int], in whole: Int) {
    let places = months + [whole]
    let isHidden = places.contains { snapshot.workload[$0][keyPath: field.path].isSuppressed }
    guard isHidden else { return }
    // Assessments are tied to each other as well: of these nothing is left to work with.
    if field.isOfAssessments {
      for place in places { hide(WorkloadField.ofAssessments, in: place) }
      return
    }
    let line = SumLine(
      whole: (whole, original.workload[whole][keyPath: field.path]),
      parts: months.map { (name: $0, count: original.workload[$0][keyPath: field.path]) })
    for place in line.hidden(threshold: disclosure.threshold) { hide([field], in: place) }
  }

  /// A share in time with the number of assessments is the number in time, and of those that are
  /// late.
  private mutating func hideStatedShare(in index: Int) {
    let row = original.workload[index]
    guard let share = row.statedInTimeShare.value, row.statedInTimeShare.isKnown else { return }
    let all = row.assessments
    let part = all.value?.percent(share).map { Quantity.exactly($0.rounded(toDecimals: 0)) }
    let rest = part.map { all.subtracting($0) }
    let isOfFew = all.wholeCount.map { (1...10).contains($0) } ?? false
    if [part, rest].compactMap(\.self).contains(where: disclosure.isSmall) || isOfFew
      || snapshot.workload[index].assessmentsInTime.isSuppressed
    {
      snapshot.workload[index].statedInTimeShare.hide()
    }
  }

  /// A rate that is stated with the counts of its quarter is the number of those whom it is of.
  private mutating func hideStatedConversions() {
    let quarters = Dictionary(grouping: original.workload.indices) {
      FinancialQuarter(containing: original.workload[$0].day)
    }
    for rows in quarters.values {
      let referrals = rows.map { original.workload[$0].referrals }
      let sum =
        referrals.allSatisfy(\.isKnown) && rows.count == 3
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
}

extension WorkloadRow {
  /// Whether the period lies in a longer one.
  fileprivate func isWithin(_ other: WorkloadRow) -> Bool {
    other.length == .quarter
      ? FinancialQuarter(containing: day) == FinancialQuarter(containing: other.day)
      : FinancialYear(containing: day) == FinancialYear(containing: other.day)
  }
}

extension Quantity {
  /// Hides what is said.
  mutating func hide() { self = hidden }
}
