/// What a planned move saves.
struct MoveSavings {
  let inYear: Quantity<Money>
  /// 365 days of it, which are 52.14 weeks.
  let fullYear: Quantity<Money>

  /// What a move saves from a day on.
  init(_ row: PlannedMoveRow, from start: Day) {
    let days = FinancialYear(containing: start).lastDay.days(since: start)
    inYear = Self.saving(row, days: days)
    fullYear = Self.saving(row, days: 365)
  }

  /// So many days of what the children’s moves save a week.
  private static func saving(_ row: PlannedMoveRow, days: Int) -> Quantity<Money> {
    guard case .known(let weekly, let certainty) = row.weeklySaving else {
      return .absent(row.weeklySaving.absence ?? .notGiven)
    }
    guard case .known(let count, let other) = row.count else {
      return .absent(row.count.absence ?? .notGiven)
    }
    guard let both = certainty.added(to: other) else { return .absent(.notKnown) }
    let pence = Number(tenThousandths: weekly.pence).multiplied(by: count)
    guard let all = pence?.multiplied(by: Number(days))?.divided(by: Number(7)) else {
      return .absent(.tooLarge)
    }
    return .known(Money(pence: all.tenThousandths), both)
  }
}
