import Text

/// The rows of one measure.
struct MeasureHistory {
  /// Of the whole service, one a day, earliest first, of periods as long as the newest one: a
  /// quarter is never compared with a month.
  private let service: [MeasureRow]
  private let teams: [MeasureRow]
  /// Every row of the whole service, earliest first.
  private let all: [MeasureRow]

  /// Of two rows for one team and one day the later speaks.
  init(_ rows: [MeasureRow]) {
    var byPlace: [Place: MeasureRow] = [:]
    for row in rows {
      byPlace[Place(day: row.day, team: row.team.map(Indicator.key), length: row.length)] = row
    }
    let kept = byPlace.values.sorted {
      ($0.day, $0.source.line) < ($1.day, $1.source.line)
    }
    all = kept.filter { $0.team == nil }
    let newest = (all.filter(\.saysSomething).isEmpty ? kept : all.filter(\.saysSomething))
      .max { ($0.day, $1.length) < ($1.day, $0.length) }
    service = all.filter { $0.length == newest?.length }
    teams = kept.filter { $0.team != nil && $0.length == newest?.length }
  }

  private struct Place: Hashable {
    let day: Day
    let team: String?
    let length: PeriodLength
  }

  var lastDay: Day? { service.last(where: \.saysSomething)?.day }

  var unit: SafeText? { (service + teams).last { $0.unit != nil }?.unit }

  /// Which way is better: what the newest row that says so says.
  var polarity: Polarity? { (service + teams).last { $0.polarity != nil }?.polarity }

  var statements: [DatedQuantity] {
    service.map {
      DatedQuantity(day: $0.day, quantity: $0.stated, row: $0.source, isComputed: $0.isComputed)
    }
  }
}

extension MeasureHistory {
  /// The measure as the newest row has it that says something; nil where none does. Where only
  /// teams are told of, nothing is made up for the whole: rates do not add up.
  func figure(tolerance: Tolerance) -> MeasureFigure? {
    guard let now = service.last(where: \.saysSomething) ?? wholeOfTeams else { return nil }
    let value = now.stated
    let rule = Rule(polarity: polarity, tolerance: now.tolerance ?? tolerance)
    let target = MeasureTarget(of: now, among: service)
    let variance = target.isClear ? value.subtracting(target.expected) : .notGiven
    let series = Series(of: statements)
    let moved = series.now?.day == now.day ? series : Series([])
    return MeasureFigure(
      row: now, value: value, computed: now.disagreement,
      expected: target.expected == now.target ? nil : target.expected, variance: variance,
      isAdverse: isAdverse(variance, rule),
      rating: target.isClear
        ? rule.rating(of: value, against: target.expected.map { .number($0) }, isLast: false)
        : Rating(.none, .noProfile),
      series: series,
      movement: now.accumulation == .cumulative
        ? nil
        : movement(moved.ofEarlierMonth, moved.now, now) ?? movement(fromBaselineOf: now, moved),
      movementOverYear: movement(moved.ofMonthLastYear, moved.now, now),
      teams: teams.filter { $0.day == now.day }.compactMap { row in
        row.team.map { TeamMeasure(team: $0, value: row.stated, row: row) }
      },
      history: all.reversed())
  }

  private func movement(
    _ before: Dated<Number>?, _ now: Dated<Number>?, _ row: MeasureRow
  ) -> Movement? {
    guard let before, let now, !row.isPercentage || !before.value.isFractionBeside(now.value) else {
      return nil
    }
    return Movement(from: before, to: now, polarity: polarity)
  }

  /// From what the measure was to begin with to its only figure.
  private func movement(fromBaselineOf now: MeasureRow, _ series: Series) -> Movement? {
    Movement(
      fromBaselineOf: Course(
        baseline: now.baseline, baselineBand: nil, baselineDay: nil, milestones: [],
        points: series.points, profile: .step, polarity: polarity))
  }

  private func isAdverse(_ variance: Quantity<Number>, _ rule: Rule) -> Bool? {
    guard case .known(let value, let certainty) = variance else { return nil }
    return rule.isAdverse(value, certainty)
  }

  /// The newest day of the teams as a row of the service that gives no value: it is not given.
  private var wholeOfTeams: MeasureRow? {
    teams.last.map { last in
      var row = MeasureRow(
        measure: last.measure, day: last.day, period: last.period, team: nil,
        source: last.source)
      (row.unit, row.polarity, row.accumulation) = (last.unit, last.polarity, last.accumulation)
      row.length = last.length
      return row
    }
  }
}
