extension DisclosedFigures {
  /// The counts of children that leave the program with the figures, table by table. The name of a
  /// table begins with that of its panel in the outputs.
  package var publishedTables: [PublishedTable] {
    let tables =
      lookedAfterByDay + [placementsOfDay].compactMap(\.self) + placementsByMonth + stepsByPeriod
      + scores + reached
      + [casesByTeam, moving, paidFor].compactMap(\.self)
    return tables.filter { !$0.counts.isEmpty }
  }

  private var lookedAfterByDay: [PublishedTable] {
    guard let figures = self[dynamicMember: \.lookedAfter] else { return [] }
    return figures.course.points.map { point in
      PublishedTable(
        name: "lookedAfter", day: point.day, counts: [.init(name: "all", count: point.value)])
    }
  }

  private var placementsOfDay: PublishedTable? {
    let figures = self[dynamicMember: \.placements]
    guard let day = figures.asAt else { return nil }
    let groups = figures.groups.compactMap { PublishedCount("group \($0.name)", $0.count) }
    let providers = figures.providers.compactMap {
      PublishedCount("provider \($0.name)", $0.count)
    }
    let all = [PublishedCount("all", figures.total.quantity)].compactMap(\.self)
    let fostering = [
      figures.fostering.flatMap { PublishedCount("fostering in house", $0.inHouse) },
      figures.fostering.flatMap { PublishedCount("fostering agency", $0.agency) },
    ].compactMap(\.self)
    return PublishedTable(
      name: "placements", day: day, counts: all + groups + providers + fostering)
  }

  /// The groups at the end of earlier months.
  private var placementsByMonth: [PublishedTable] {
    let figures = self[dynamicMember: \.placements]
    var counts: [Month: [PublishedCount]] = [:]
    for group in figures.groups {
      for entry in group.history where entry.month != figures.asAt?.calendarMonth {
        guard let count = PublishedCount("group \(group.name)", entry.count) else { continue }
        counts[entry.month, default: []].append(count)
      }
    }
    return counts.sorted { $0.key < $1.key }.map { month, counts in
      PublishedTable(name: "placements months", day: month.lastDay, counts: counts)
    }
  }

  private var stepsByPeriod: [PublishedTable] {
    self[dynamicMember: \.workload].periods.map { period in
      let counts = WorkloadStep.allCases.compactMap { step in
        period.quantities[step].flatMap { PublishedCount(step.rawValue, $0) }
      }
      return PublishedTable(
        name: "workload \(period.length)", day: period.day, counts: counts)
    }
  }

  private var scores: [PublishedTable] {
    self[dynamicMember: \.measures].rows.flatMap { measure in
      let teams = measure.teams.filter { $0.row.day == measure.asAt }
      return measure.history.map { row in
        let own =
          row.published("all")
          + (row == measure.row
            ? teams.flatMap { $0.row.published("team \($0.team)") } : [])
        return PublishedTable(
          name: "measures \(measure.key) \(row.length)", day: row.day, counts: own)
      }
    }
  }

  /// What the plan's targets reached, as far as they count children.
  private var reached: [PublishedTable] {
    self[dynamicMember: \.targets].rows.compactMap { target in
      guard let day = target.actualDay, target.row.counted.isCount(target.actual),
        let count = PublishedCount("actual", target.actual)
      else { return nil }
      return PublishedTable(name: "targets \(target.id)", day: day, counts: [count])
    }
  }

  /// How many children are to move.
  private var moving: PublishedTable? {
    let figures = self[dynamicMember: \.ahead]
    guard let day = figures.asAt else { return nil }
    let moves = figures.moves.enumerated().compactMap { index, move in
      PublishedCount("move \(index + 1)", move.row.count)
    }
    return PublishedTable(name: "ahead", day: day, counts: moves)
  }

  /// How many the lines of a budget pay for.
  private var paidFor: PublishedTable? {
    let figures = self[dynamicMember: \.budget]
    guard let day = figures.asAt else { return nil }
    let rows = figures.current?.lines.compactMap(\.row) ?? []
    return PublishedTable(
      name: "budget", day: day,
      counts: rows.filter { $0.counted != .other }.flatMap { row in
        [
          PublishedCount("count \(row.line)", row.count),
          PublishedCount("budget \(row.line)", row.budgetCount),
        ].compactMap(\.self)
      })
  }

  private var casesByTeam: PublishedTable? {
    let figures = self[dynamicMember: \.workforce]
    guard let day = figures.asAt else { return nil }
    return PublishedTable(
      name: "workforce", day: day,
      counts: figures.teams.compactMap { PublishedCount("cases \($0.team)", $0.cases) })
  }
}

extension PublishedCount {
  /// Nil for a figure that is not known to anybody.
  fileprivate init?(_ name: String, _ quantity: Quantity<Number>) {
    guard quantity.isKnown || quantity.isSuppressed else { return nil }
    self.init(name: name, count: quantity.value)
  }
}

extension MeasureRow {
  fileprivate func published(_ name: String) -> [PublishedCount] {
    let value = counted.isCount(value) ? PublishedCount(name, value) : nil
    let parts = [
      PublishedCount("\(name) numerator", numerator),
      PublishedCount("\(name) denominator", denominator),
    ]
    return [value].compactMap(\.self) + (countedParts == .other ? [] : parts.compactMap(\.self))
  }
}
