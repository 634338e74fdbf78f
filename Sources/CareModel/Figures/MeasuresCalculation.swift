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
    // Of two names for one thing the one that is told of last speaks.
    let newestFirst = histories.enumerated().sorted { left, right in
      let (leftDay, rightDay) = (left.element.history.lastDay, right.element.history.lastDay)
      guard let leftDay, let rightDay, leftDay != rightDay else {
        return left.offset < right.offset
      }
      return leftDay > rightDay
    }
    for (name, history) in newestFirst.map(\.element) {
      known.add(
        .given(by: name, unit: history.unit), from: .measures, history.points,
        polarity: history.polarity)
      known.add(
        .measure(Indicator.key(name)), from: .measures, history.points,
        polarity: history.polarity)
    }
  }
}

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
        ? nil : movement(moved.ofEarlierMonth, moved.now, now),
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

extension MeasureRow {
  /// What the measure was: as given, else what numerator and denominator give.
  package var stated: Quantity<Number> {
    if value != .notGiven { return value }
    if let computed { return computed }
    let absence = [numerator, denominator].compactMap(\.absence).first { $0 != .notGiven }
    return absence.map { .absent($0) } ?? .notGiven
  }

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
  var saysSomething: Bool { stated != .notGiven }
}

extension Number {
  /// Whether one of two percentages is likely written as a part of one and the other in percent:
  /// 0.84 beside 90.
  package func isFractionBeside(_ other: Number) -> Bool {
    let (small, large) = magnitude < other.magnitude ? (self, other) : (other, self)
    guard !small.isZero, small.magnitude <= Number(1), large.magnitude > Number(1),
      let ratio = large.magnitude.divided(by: small.magnitude)
    else { return false }
    return ratio >= Number(20)
  }
}
