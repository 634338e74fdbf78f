import Text

extension CountHiding {
  /// Hides the counts and rates of a scorecard by which those of another team, of what is left of a
  /// whole, or of another period could be worked out.
  ///
  /// Of rows that are told twice one speaks, and all are hidden with it.
  mutating func hideMeasures() {
    let rows = original.measures
    let byScore = Dictionary(grouping: rows.indices) { Score(rows[$0]) }
    for places in byScore.values.sorted(by: { $0[0] < $1[0] }) {
      let teams = Dictionary(grouping: places) { rows[$0].team.map(Indicator.key) }
      hideTeams(teams)
      hideRates(teams)
      hideStatedRates(places)
    }
    let bySeries = Dictionary(grouping: rows.indices) { index in
      [Indicator.key(rows[index].measure), rows[index].team.map(Indicator.key) ?? ""]
    }
    for places in bySeries.values.sorted(by: { $0[0] < $1[0] }) {
      hidePeriods(places)
      hideIncrements(places)
    }
    noteHiddenMeasures()
  }

  private struct Score: Hashable {
    let key: String
    let day: Day
    let length: PeriodLength

    init(_ row: MeasureRow) {
      key = Indicator.key(row.measure)
      day = row.day
      length = row.length
    }
  }

  private mutating func hideValues(_ places: some Sequence<Int>) {
    for place in places { snapshot.measures[place].value = .suppressed }
  }

  private func isHidden(_ places: [Int]) -> Bool {
    places.contains { snapshot.measures[$0].value.isSuppressed }
  }

  private func speaker(of places: [Int]?) -> MeasureRow? {
    places?.last.map { original.measures[$0] }
  }

  /// Counts of teams and of the whole service.
  private mutating func hideTeams(_ teams: [String?: [Int]]) {
    let counts = teams.compactMapValues { places in
      speaker(of: places).flatMap { $0.counted.isCount($0.value) ? $0.value : nil }
    }
    let line = SumLine(
      whole: counts[nil].map { (name: String?.none, count: $0) },
      parts: counts.filter { $0.key != nil }.sorted { ($0.key ?? "") < ($1.key ?? "") }
        .map { (name: $0.key, count: $0.value) })
    let also = Set(counts.keys.filter { isHidden(teams[$0] ?? []) })
    for name in line.hidden(threshold: disclosure.threshold, also: also) {
      hideValues(teams[name] ?? [])
    }
  }

  /// Numerators and denominators.
  private mutating func hideRates(_ teams: [String?: [Int]]) {
    let rates = teams.compactMap { team, places in
      speaker(of: places).flatMap { RateOfFew($0, team: team) }
    }.sorted { ($0.team ?? "") < ($1.team ?? "") }
    let parts = MeasureParts(rates, disclosure)
    for (team, places) in teams {
      for place in places {
        if parts.numerators.contains(team) { snapshot.measures[place].numerator.hide() }
        if parts.denominators.contains(team) { snapshot.measures[place].denominator.hide() }
      }
      if parts.values.contains(team) { hideValues(places) }
    }
  }

  /// A rate that is stated beside one of its two counts tells the other.
  private mutating func hideStatedRates(_ places: [Int]) {
    for place in places {
      let row = original.measures[place]
      guard row.isPercentage, let percent = row.value.value, row.countedParts != .other,
        row.numerator.isKnown != row.denominator.isKnown
      else { continue }
      let all =
        row.denominator.value
        ?? (percent.isZero
          ? nil : row.numerator.value?.multiplied(by: Number(100))?.divided(by: percent))
      guard let all, let part = all.percent(percent), let rest = all.subtracting(part) else {
        continue
      }
      let counts = [part, rest, all].map { Quantity.exactly($0.rounded(toDecimals: 0)) }
      guard counts.contains(where: disclosure.isSmall) || all <= Number(10) else { continue }
      snapshot.measures[place].numerator.hide()
      hideValues([place])
    }
  }

  /// A month from its quarter, a quarter from its year.
  private mutating func hidePeriods(_ places: [Int]) {
    let entries =
      places.compactMap { place in
        let row = original.measures[place]
        guard row.accumulation == .none, row.counted.isCount(row.value) else { return nil }
        return row.value.wholeCount.map {
          PeriodTree<Int>.Entry(name: place, day: row.day, length: row.length, count: $0)
        }
      } as [PeriodTree<Int>.Entry]
    let tree = PeriodTree(entries)
    hideValues(
      tree.hidden(
        threshold: disclosure.threshold,
        also: Set(places.filter { snapshot.measures[$0].value.isSuppressed })))
  }

  /// What is counted from April on tells of a month by its growth: a figure that is only a few more
  /// than the one before is hidden.
  private mutating func hideIncrements(_ places: [Int]) {
    let rows = original.measures
    let counts = places.filter { place in
      rows[place].accumulation == .cumulative && rows[place].counted.isCount(rows[place].value)
    }
    let years = Dictionary(grouping: counts) { FinancialYear(containing: rows[$0].day) }
    for places in years.values {
      var shown: Quantity<Number> = .exactly(.zero)
      for place in places.sorted(by: { (rows[$0].day, $0) < (rows[$1].day, $1) }) {
        if disclosure.isSmall(rows[place].value.subtracting(shown)) {
          hideValues([place])
        } else if rows[place].value.isKnown {
          shown = rows[place].value
        }
      }
    }
  }

  /// Of teams alone the sum is theirs, wherever else it is told.
  private mutating func noteHiddenMeasures() {
    let whole = Set(snapshot.measures.filter { $0.team == nil }.map(Score.init))
    for row in snapshot.measures where row.value.isSuppressed {
      guard row.team == nil || !whole.contains(Score(row)) else { continue }
      let indicator = Indicator.given(by: row.measure, unit: row.unit)
      hiddenFigures.insert(
        HiddenFigure(indicator: indicator, month: row.day.calendarMonth, source: .measures))
    }
  }
}
