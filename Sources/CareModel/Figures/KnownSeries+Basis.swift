extension KnownSeries {
  /// What a file gives of a target's indicator, counted as the target counts: as it is, or as the
  /// reduction or the change in percent from the target's baseline. Empty where nothing is given,
  /// or where there is no baseline to count from.
  func figures(for row: TargetRow) -> [Dated<Number>] {
    guard let points = self[row]?.series.points else { return [] }
    // A target of 0.2 is no figure to hold against a rate of 24 %.
    if let indicator = row.indicator.map(Indicator.init), indicator.isPercentage,
      let target = row.target.value, let now = points.last, target.isFractionBeside(now.value)
    {
      return []
    }
    switch row.basis {
    case .level: return points
    case .reduction:
      guard case .known(let baseline, .exact) = row.baseline else { return [] }
      return points.compactMap { point in
        baseline.subtracting(point.value).map {
          Dated(day: point.day, value: $0, certainty: point.certainty.negated)
        }
      }
    case .percentChange:
      guard case .known(let baseline, .exact) = row.baseline, baseline > .zero else { return [] }
      return points.compactMap { point in
        point.value.subtracting(baseline)?.multiplied(by: Number(100))?.divided(by: baseline)
          .map {
            Dated(
              day: point.day, value: $0.rounded(toDecimals: 1), certainty: point.certainty)
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
