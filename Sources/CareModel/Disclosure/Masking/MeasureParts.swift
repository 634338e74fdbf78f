/// What has to be hidden of the numerators and denominators of a rate, of the service, nil, and its
/// teams.
struct MeasureParts {
  private(set) var numerators: Set<String?> = []
  private(set) var denominators: Set<String?> = []
  /// Whose rate would give one of them away.
  private(set) var values: Set<String?> = []

  init(_ rates: [RateOfFew], _ disclosure: Disclosure) {
    let whole = rates.last { $0.team == nil }
    let teams = rates.filter { $0.team != nil }
    if let whole, let rest = whole.subtracting(teams), !teams.isEmpty {
      hide(teams, rest: rest, disclosure.threshold)
    } else {
      for rate in rates { hide(rate, disclosure.threshold) }
    }
    // A rate of ten children or fewer tells of each of them.
    for rate in rates where (1...10).contains(rate.all) && rate.part > 0 {
      hide(rate.team, isPart: true)
    }
  }

  /// As a table, with a row for each team and one for those that no team tells of, which whoever
  /// subtracts knows.
  private mutating func hide(
    _ teams: [RateOfFew], rest: (part: Int, others: Int), _ threshold: Int
  ) {
    let last = teams.count
    let table = CrossTable(
      teams.map { [$0.part, $0.others] } + [[rest.part, rest.others]],
      fixed: [.cell(row: last, column: 0), .cell(row: last, column: 1), .rowTotal(last)])
    for place in table.hidden(threshold: threshold) {
      switch place {
      case .cell(let row, let column): hide(teams[row].team, isPart: column == 0)
      case .rowTotal(let row): hideDenominator(of: teams[row].team)
      case .columnTotal(let column): hide(nil, isPart: column == 0)
      case .total: hideDenominator(of: nil)
      }
    }
  }

  private mutating func hide(_ rate: RateOfFew, _ threshold: Int) {
    let line = SumLine(
      whole: (LineName.named(0), .exactly(Number(rate.all))),
      parts: [
        (.complement(0), .exactly(Number(rate.others))), (.rest, .exactly(Number(rate.part))),
      ])
    for name in line.hidden(threshold: threshold) {
      switch name {
      case .named: hideDenominator(of: rate.team)
      case .complement: hide(rate.team, isPart: false)
      case .rest: hide(rate.team, isPart: true)
      }
    }
  }

  private mutating func hide(_ team: String?, isPart: Bool) {
    if isPart { numerators.insert(team) }
    values.insert(team)
  }

  private mutating func hideDenominator(of team: String?) {
    denominators.insert(team)
    values.insert(team)
  }
}

/// A numerator, and what is left of its denominator.
struct RateOfFew {
  /// Nil for the whole service.
  let team: String?
  let part: Int
  let all: Int

  var others: Int { all - part }

  /// Nil for a row that gives no two counts of children of which one is part of the other.
  init?(_ row: MeasureRow, team: String?) {
    guard let part = row.numerator.wholeCount, let all = row.denominator.wholeCount, part <= all,
      row.countedParts.isCount(row.numerator), row.countedParts.isCount(row.denominator)
    else { return nil }
    self.team = team
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
