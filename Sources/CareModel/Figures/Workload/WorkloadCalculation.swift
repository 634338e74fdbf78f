import Text

/// Works out the workload from the rows up to a day.
struct WorkloadCalculation {
  private let rows: [WorkloadRow]
  /// The day up to which the rows reach.
  private let asAt: Day?

  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.workloadCoversTo)
    rows = snapshot.workload.filter { row in
      row.saysSomething && asAt.map { row.day <= $0 } ?? true
    }
    self.asAt = asAt
  }

  /// Tells the plan's targets what the files say.
  func add(to known: inout KnownSeries) {
    for step in WorkloadStep.allCases {
      guard let indicator = step.indicator else { continue }
      known.add(indicator, from: .workload, WorkloadHistory(step, rows).entries)
    }
  }

  func figures(_ known: KnownSeries) -> WorkloadFigures {
    var figures = WorkloadFigures()
    figures.asAt = rows.map(\.day).max()
    figures.steps = WorkloadStep.allCases.compactMap { step($0, known) }
    figures.inTime = inTime
    figures.conversions = WorkloadConversion.quarters(of: rows, asAt: asAt)
    figures.periods = periods
    let newest = rows.filter { $0.day == figures.asAt }
    figures.rows = newest.map(\.source)
    figures.headline = newest.last { $0.headline != nil }?.headline
    return figures
  }
}

extension WorkloadCalculation {
  private func step(_ step: WorkloadStep, _ known: KnownSeries) -> WorkloadStepFigure? {
    let history = WorkloadHistory(step, rows)
    guard let now = history.now else { return nil }
    return WorkloadStepFigure(
      step: step, day: now.day, quantity: now.quantity, row: now.row, length: history.length,
      series: Series(of: history.entries),
      overMonth: history.length == .month ? history.movement(overMonths: 1) : nil,
      overQuarter: history.length == .year ? nil : history.movement(overMonths: 3),
      overYear: history.movement(overMonths: 12),
      quarter: step.isFlow ? quarter(of: history) : nil,
      otherwise: otherwise(step, now, known))
  }

  /// The newest quarter that is over against the one before it.
  private func quarter(of history: WorkloadHistory) -> QuarterSum? {
    guard let asAt, let now = history.now else { return nil }
    let newest = FinancialQuarter(containing: now.day)
    let quarter = newest.lastDay <= asAt ? newest : newest.previous
    guard let sum = history.sum(of: quarter)?.quantity else { return nil }
    let before = history.sum(of: quarter.previous)?.quantity
    return QuarterSum(
      quarter: quarter, sum: sum, before: before,
      movement: Movement(
        from: before.flatMap { Dated($0, on: quarter.previous.lastDay) },
        to: Dated(sum, on: quarter.lastDay), polarity: nil))
  }

  /// What a file that speaks before the workload gives for the same day, where that is another
  /// figure.
  private func otherwise(
    _ step: WorkloadStep, _ now: DatedQuantity, _ known: KnownSeries
  ) -> GivenOtherwise? {
    guard let entry = step.indicator.flatMap({ known[$0] }), entry.source != .workload,
      let other = entry.statement(on: now.day), other.quantity != now.quantity
    else { return nil }
    return GivenOtherwise(source: entry.source, quantity: other.quantity, row: other.row)
  }

  /// Of the newest period that tells how many ended in time.
  private var inTime: AssessmentsInTime? {
    let counts = WorkloadHistory(rows, isFlow: true, \.assessmentsInTime)
    let shares = WorkloadHistory(rows, isFlow: true, \.statedInTimeShare)
    let newest = [counts.now, shares.now].compactMap(\.self).max { $0.day < $1.day }
    guard let newest else { return nil }
    let history = counts.now?.day == newest.day ? counts : shares
    let count = counts.entries.last { $0.day == newest.day }?.quantity ?? .notGiven
    let all =
      WorkloadHistory(.assessments, rows, length: history.length)
      .entries.last { $0.day == newest.day }?.quantity ?? .notGiven
    // More in time than there were is no share of them.
    let isPart = count.value.flatMap { part in all.value.map { part <= $0 } } ?? false
    let computed = isPart ? count.percent(of: all) : nil
    let isHidden = count.isSuppressed || all.isSuppressed
    let stated =
      shares.entries.last { $0.day == newest.day }?.quantity ?? (isHidden ? .suppressed : nil)
    return AssessmentsInTime(
      day: newest.day, count: count, all: all, share: computed ?? stated,
      isComputed: computed != nil, row: newest.row)
  }

  private var periods: [WorkloadPeriod] {
    var periods: [Period: WorkloadPeriod] = [:]
    for row in rows {
      let told = WorkloadStep.allCases.map { ($0, $0.quantity(of: row)) }
        .filter { $0.1 != .notGiven }
      let key = Period(day: row.day, length: row.length)
      let before = periods[key]
      periods[key] = WorkloadPeriod(
        day: row.day, length: row.length,
        quantities: (before?.quantities ?? [:]).merging(told) { $1 },
        rows: (before?.rows ?? []) + [row.source])
    }
    return periods.values.sorted { ($0.day, $0.length) < ($1.day, $1.length) }
  }

  private struct Period: Hashable {
    let day: Day
    let length: PeriodLength
  }
}

extension KnownSeries {
  /// What four kinds of files give; the workload's figures speak where no other file gives them.
  init(
    _ workforce: WorkforceCalculation, _ placements: PlacementsCalculation,
    _ measures: MeasuresCalculation, _ workload: WorkloadCalculation
  ) {
    self.init(workforce, placements, measures)
    workload.add(to: &self)
    add(.measure("caseload"), from: .workforce, workforce.caseloads)
  }
}

extension WorkforceCalculation {
  /// Cases for each worker, by day.
  fileprivate var caseloads: [DatedQuantity] {
    days.compactMap(\.toldCaseload).map { told in
      DatedQuantity(
        day: told.day, quantity: told.quantity.rounded(toDecimals: 1), row: told.row,
        isComputed: told.isComputed)
    }
  }
}
