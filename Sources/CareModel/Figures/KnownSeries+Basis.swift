extension KnownSeries {
  /// What is known of a target's indicator, counted as the target counts.
  func figures(for row: TargetRow) -> [Dated<Number>] { statements(for: row).compactMap(\.point) }

  /// What a file says of a target's indicator, counted as the target counts: as it is, or as the
  /// reduction or the change in percent from the target's baseline. Empty where nothing is said,
  /// or where there is no baseline to count from.
  func statements(for row: TargetRow) -> [DatedQuantity] {
    guard let entry = self[row] else { return [] }
    // A target of 0.2 is no figure to hold against a rate of 24 %.
    if let indicator = row.indicator.map(Indicator.init), indicator.isPercentage,
      let target = row.target.value, let now = entry.points.last, target.isFractionBeside(now.value)
    {
      return []
    }
    switch row.basis {
    case .level: return entry.statements
    case .reduction:
      guard case .known(let baseline, .exact) = row.baseline else { return [] }
      return entry.statements.map { statement in
        statement.counted { Quantity.exactly(baseline).subtracting($0) }
      }
    case .percentChange:
      guard case .known(let baseline, .exact) = row.baseline, baseline > .zero else { return [] }
      return entry.statements.map { statement in
        statement.counted { quantity in
          quantity.map { value in
            value.subtracting(baseline)?.multiplied(by: Number(100))?.divided(by: baseline)?
              .rounded(toDecimals: 1)
          }
        }
      }
    }
  }

  /// What three kinds of files give. Of a figure that two of them give, the one named first speaks.
  init(
    _ workforce: WorkforceCalculation, _ placements: PlacementsCalculation,
    _ measures: MeasuresCalculation
  ) {
    self.init()
    workforce.add(to: &self)
    placements.add(to: &self)
    measures.add(to: &self)
  }
}

extension DatedQuantity {
  /// The same statement in another count.
  fileprivate func counted(
    _ count: (Quantity<Number>) -> Quantity<Number>
  ) -> DatedQuantity {
    DatedQuantity(day: day, quantity: count(quantity), row: row, isComputed: true)
  }
}
