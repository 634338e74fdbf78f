import Text

/// Works out the measures of a scorecard from the rows up to a day.
struct MeasuresCalculation {
  let figures: MeasuresFigures
  private let histories: [(key: SafeText, history: MeasureHistory)]

  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.measuresCoverTo)
    let rows = snapshot.measures.filter { row in asAt.map { row.day <= $0 } ?? true }
    var order: [String] = []
    var byName: [String: [MeasureRow]] = [:]
    for row in rows {
      let key = Indicator.key(row.measure)
      if byName[key] == nil { order.append(key) }
      byName[key, default: []].append(row)
    }
    histories = order.compactMap { key in
      byName[key].flatMap { rows in
        rows.first.map { ($0.measure, MeasureHistory(rows)) }
      }
    }
    let tolerance = snapshot.settings.tolerance
    let figures = histories.compactMap { $0.history.figure(tolerance: tolerance) }
    self.figures = MeasuresFigures(asAt: figures.map(\.asAt).max(), rows: figures)
  }

  /// Tells the plan's targets what the files say.
  func add(to known: inout KnownSeries) {
    for (name, history) in histories {
      known.add(
        .given(by: name), from: .measures, history.points, polarity: history.polarity)
      known.add(
        .measure(Indicator.key(name)), from: .measures, history.points,
        polarity: history.polarity)
    }
  }
}

/// The rows of one measure.
struct MeasureHistory {
  /// Of the whole service, one a day, earliest first.
  private let service: [MeasureRow]
  private let teams: [MeasureRow]

  /// Of two rows for one team and one day the later speaks.
  init(_ rows: [MeasureRow]) {
    var byPlace: [Place: MeasureRow] = [:]
    for row in rows { byPlace[Place(day: row.day, team: row.team)] = row }
    let kept = byPlace.values.sorted {
      ($0.day, $0.source.line) < ($1.day, $1.source.line)
    }
    service = kept.filter { $0.team == nil }
    teams = kept.filter { $0.team != nil }
  }

  private struct Place: Hashable {
    let day: Day
    let team: SafeText?
  }

  /// Which way is better: what the newest row that says so says.
  var polarity: Polarity? { (service + teams).last { $0.polarity != nil }?.polarity }

  var points: [(point: Dated<Number>, row: RowReference)] {
    service.compactMap { row in
      Dated(row.stated, on: row.day).map { ($0, row.source) }
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
    let series = Series(points.map(\.point))
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
        ? nil : Movement(from: moved.ofEarlierMonth, to: moved.now, polarity: polarity),
      movementOverYear: Movement(from: moved.ofMonthLastYear, to: moved.now, polarity: polarity),
      teams: teams.filter { $0.day == now.day }.compactMap { row in
        row.team.map { TeamMeasure(team: $0, value: row.stated, row: row) }
      },
      history: service.reversed())
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
      return row
    }
  }
}

extension MeasureRow {
  /// What the measure was: as given, else what numerator and denominator give.
  package var stated: Quantity<Number> { value == .notGiven ? computed ?? .notGiven : value }

  /// Numerator by denominator, in percent where the unit says so.
  var computed: Quantity<Number>? {
    guard let percent = numerator.percent(of: denominator) else { return nil }
    return isPercentage ? percent : percent.map { $0.divided(by: Number(100)) }
  }

  /// What numerator and denominator give, where it is not the value even when rounded as that is.
  package var disagreement: Quantity<Number>? {
    guard case .known(let given, _) = value, let computed, let other = computed.value,
      other.rounded(toDecimals: given.decimals) != given
    else { return nil }
    return computed
  }

  package var isPercentage: Bool {
    guard let unit = unit?.string.lowercased() else { return false }
    return unit.contains("%") || unit.contains("percent") || unit.contains("per cent")
  }

  /// Whether the row tells a figure, be it that nobody knows it.
  var saysSomething: Bool { value != .notGiven || computed != nil }
}
