package import Text

/// How many of the referrals of a quarter led to a plan or to care.
package struct WorkloadConversion: Equatable, Sendable {
  package let quarter: FinancialQuarter
  package var referralToPlan: ConversionRate?
  package var referralToCare: ConversionRate?
}

/// Plans or children who came into care in a quarter, to the referrals of the quarter.
package struct ConversionRate: Equatable, Sendable {
  /// In percent.
  package let percent: Quantity<Number>
  /// Whether it is worked out; else it is what the source states.
  package let isComputed: Bool
  /// What the source states, where `percent` is worked out.
  package let typed: Quantity<Number>?
  package let rows: [RowReference]
}

extension WorkloadConversion {
  /// What the rates are.
  package static let definition: SafeText =
    "a period ratio: plans that started, or children who came into care, in the quarter to"
    + " referrals in the quarter; not the same children"

  /// The rates of every quarter that a file tells of, the newest first; one that is not over by the
  /// day up to which the rows reach is not worked out.
  static func quarters(of rows: [WorkloadRow], asAt: Day?) -> [WorkloadConversion] {
    let rates = ConversionRates(rows, asAt: asAt)
    return Set(rows.map { FinancialQuarter(containing: $0.day) }).sorted(by: >)
      .compactMap { quarter in
        let conversion = WorkloadConversion(
          quarter: quarter,
          referralToPlan: rates.rate(.planStarts, stated: \.statedReferralToPlan, in: quarter),
          referralToCare: rates.rate(.careStarts, stated: \.statedReferralToCare, in: quarter))
        let isEmpty = conversion.referralToPlan == nil && conversion.referralToCare == nil
        return isEmpty ? nil : conversion
      }
  }
}

/// Works out the rates of quarters.
private struct ConversionRates {
  private let rows: [WorkloadRow]
  private let asAt: Day?

  init(_ rows: [WorkloadRow], asAt: Day?) {
    self.rows = rows
    self.asAt = asAt
  }

  func rate(
    _ step: WorkloadStep, stated field: KeyPath<WorkloadRow, Quantity<Number>>,
    in quarter: FinancialQuarter
  ) -> ConversionRate? {
    let ofQuarter = rows.filter { FinancialQuarter(containing: $0.day) == quarter }
    // A rate is stated with the month that the quarter ends with.
    let told = ofQuarter.last { row in
      row[keyPath: field] != .notGiven && row.day.calendarMonth == quarter.months.last
        && row.length != .year
    }
    if let (percent, rows) = computed(step, ofQuarter, quarter) {
      return ConversionRate(
        percent: percent, isComputed: true, typed: told?[keyPath: field], rows: rows)
    }
    return told.map {
      ConversionRate(
        percent: $0[keyPath: field], isComputed: false, typed: nil, rows: [$0.source])
    }
  }

  /// From the three months, or from rows of the quarter; both figures have to be there.
  private func computed(
    _ step: WorkloadStep, _ rows: [WorkloadRow], _ quarter: FinancialQuarter
  ) -> (Quantity<Number>, [RowReference])? {
    guard let asAt, quarter.lastDay <= asAt else { return nil }
    for length in [PeriodLength.month, .quarter] {
      let referrals = WorkloadHistory(.referrals, rows, length: length).sum(of: quarter)
      let led = WorkloadHistory(step, rows, length: length).sum(of: quarter)
      if let referrals, let led, let percent = led.quantity.percent(of: referrals.quantity) {
        return (percent, led.rows)
      }
    }
    return nil
  }
}
