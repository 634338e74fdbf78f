import Text

extension PlacementsDay {
  /// The days, earliest first, with what each of them does not tell of and an earlier day did.
  static func noticingMissing(in days: [PlacementsDay]) -> [PlacementsDay] {
    days.enumerated().map { index, day in
      var day = day
      let before = days[..<index].reversed().prefix { day.day.remembers($0.day) }
      for row in before.flatMap(\.rows) where day.lacks(row) {
        day.missing.append(row.withoutFigures)
      }
      return day
    }
  }

  /// Whether the day tells nothing of what an earlier row told of: its provider in its group, or
  /// its group where either does not say who provides it.
  private func lacks(_ row: PlacementRow) -> Bool {
    !(rows + missing).contains { own in
      own.groupKey == row.groupKey
        || own.groupKey.group == row.groupKey.group
          && (own.provider == PlacementProvider.none || row.provider == PlacementProvider.none)
    }
  }
}

extension PlacementRow {
  /// The row of a later day that does not tell it.
  fileprivate var withoutFigures: PlacementRow {
    var row = self
    row.count = .notGiven
    row.weeklyCost = .notGiven
    return row
  }
}
