import Text

extension CountHiding {
  /// Hides the counts and rates of a scorecard by which those of another team could be worked out,
  /// and every rate of few children, or of few who are left.
  mutating func hideMeasures() {
    let scores = Dictionary(grouping: original.measures) { row in
      Score(key: Indicator.key(row.measure), day: row.day, length: row.length)
    }
    var values: Set<RowReference> = []
    for rows in scores.values {
      values.formUnion(hiddenCounts(rows))
      let parts = MeasureParts(rows, disclosure)
      hide(\.numerator, of: parts.numerators, in: \.measures)
      hide(\.denominator, of: parts.denominators, in: \.measures)
      values.formUnion(parts.values)
    }
    hide(\.value, of: values, in: \.measures)
    for row in original.measures where row.team == nil && values.contains(row.source) {
      let indicator = Indicator.given(by: row.measure, unit: row.unit)
      hiddenFigures.insert(HiddenFigure(indicator: indicator, month: row.day.calendarMonth))
    }
  }

  private struct Score: Hashable {
    let key: String
    let day: Day
    let length: PeriodLength
  }

  private func hiddenCounts(_ rows: [MeasureRow]) -> Set<RowReference> {
    let counts = rows.filter { $0.counted.isCount($0.value) }
    guard counts.contains(where: { disclosure.isSmall($0.value) }) else { return [] }
    let line = SumLine(
      whole: counts.last { $0.team == nil }.map { (name: $0.source, count: $0.value) },
      parts: counts.filter { $0.team != nil }.map { (name: $0.source, count: $0.value) })
    return line.hidden(threshold: disclosure.threshold)
  }
}

/// What has to be hidden of the numerators and denominators of a rate, of the service and its teams.
private struct MeasureParts {
  private(set) var numerators: Set<RowReference> = []
  private(set) var denominators: Set<RowReference> = []
  /// The rows whose rate would give one of them away.
  private(set) var values: Set<RowReference> = []

  init(_ rows: [MeasureRow], _ disclosure: Disclosure) {
    let rates = rows.compactMap(RateOfFew.init)
    let whole = rates.last { $0.isOfService }
    let teams = rates.filter { !$0.isOfService }
    if let whole, let rest = whole.subtracting(teams), !teams.isEmpty {
      hide(teams, whole: whole, rest: rest, disclosure.threshold)
    } else {
      for rate in rates { hide(rate, disclosure.threshold) }
    }
    // A rate of ten children or fewer tells of each of them.
    for rate in rates where (1...10).contains(rate.all) && rate.part > 0 {
      numerators.insert(rate.row)
      values.insert(rate.row)
    }
  }

  /// As a table, with a row for each team and one for those that no team tells of, which whoever
  /// subtracts knows.
  private mutating func hide(
    _ teams: [RateOfFew], whole: RateOfFew, rest: (part: Int, others: Int), _ threshold: Int
  ) {
    let last = teams.count
    let table = CrossTable(
      teams.map { [$0.part, $0.others] } + [[rest.part, rest.others]],
      fixed: [.cell(row: last, column: 0), .cell(row: last, column: 1), .rowTotal(last)])
    for place in table.hidden(threshold: threshold) {
      switch place {
      case .cell(let row, let column): hide(teams[row].row, isPart: column == 0)
      case .rowTotal(let row): hideDenominator(of: teams[row].row)
      case .columnTotal(let column): hide(whole.row, isPart: column == 0)
      case .total: hideDenominator(of: whole.row)
      }
    }
  }

  private mutating func hide(_ rate: RateOfFew, _ threshold: Int) {
    let line = SumLine(
      whole: (LineName.named(rate.row), .exactly(Number(rate.all))),
      parts: [
        (.complement(rate.row), .exactly(Number(rate.others))),
        (.rest, .exactly(Number(rate.part))),
      ])
    for name in line.hidden(threshold: threshold) {
      switch name {
      case .named(let row): hideDenominator(of: row)
      case .complement(let row): hide(row, isPart: false)
      case .rest: hide(rate.row, isPart: true)
      }
    }
  }

  private mutating func hide(_ row: RowReference, isPart: Bool) {
    if isPart { numerators.insert(row) }
    values.insert(row)
  }

  private mutating func hideDenominator(of row: RowReference) {
    denominators.insert(row)
    values.insert(row)
  }
}

/// A numerator, and what is left of its denominator.
private struct RateOfFew {
  let row: RowReference
  let isOfService: Bool
  let part: Int
  let all: Int

  var others: Int { all - part }

  /// Nil for a row that gives no two counts of children of which one is part of the other.
  init?(_ row: MeasureRow) {
    guard let part = row.numerator.wholeCount, let all = row.denominator.wholeCount, part <= all,
      row.countedParts.isCount(row.numerator), row.countedParts.isCount(row.denominator)
    else { return nil }
    self.row = row.source
    isOfService = row.team == nil
    self.part = part
    self.all = all
  }

  /// What some teams leave of it; nil where they are more than it is.
  func subtracting(_ teams: [RateOfFew]) -> (part: Int, others: Int)? {
    let rest = (
      part: teams.reduce(part) { $0 - $1.part }, others: teams.reduce(others) { $0 - $1.others }
    )
    return rest.part >= 0 && rest.others >= 0 ? rest : nil
  }
}
