import Text

/// Works out where planned moves lead.
struct AheadCalculation {
  private let targets: TargetsFigures
  private let known: KnownSeries
  /// The day up to which it is told what moves are done; nil where nothing says what day it is.
  private let day: Day?
  private let moves: [PlannedMoveFigure]

  init(
    _ snapshot: Snapshot, calendar: Calendar, targets: TargetsFigures, known: KnownSeries,
    on day: Day?
  ) {
    self.targets = targets
    self.known = known
    let day = Calendar.shown(day, coversTo: calendar.plannedMovesCoverTo)
    self.day = day
    let groups = snapshot.settings.placementGroups
    moves = Self.rows(snapshot.plannedMoves, calendar, on: day).map { row in
      PlannedMoveFigure(row.grouped(by: groups), on: day)
    }
  }

  /// The rows as they stood on the day. No key tells a move from another: what is planned alike is
  /// one move on two days of reporting, and two on one.
  private static func rows(
    _ rows: [PlannedMoveRow], _ calendar: Calendar, on day: Day?
  ) -> [PlannedMoveRow] {
    var seen: [String: Int] = [:]
    let numbered = rows.map { row in
      let day = calendar.day(of: row)?.iso ?? ""
      let version = "\(row.likeness)|\(day)|\(row.source.path)"
      seen[version, default: 0] += 1
      return NumberedMove(key: "\(row.likeness)|\(seen[version] ?? 0)", row: row)
    }
    let history = PlanHistory(
      numbered, key: { $0.key }, dated: { calendar.day(of: $0.row) }, on: day)
    return history.entries.filter { !$0.isLater }.map { $0.row.row }
  }

  private struct NumberedMove {
    let key: String
    let row: PlannedMoveRow
  }

  var figures: AheadFigures {
    guard !moves.isEmpty else { return AheadFigures() }
    return AheadFigures(asAt: day, moves: moves, forecasts: forecasts)
  }
}

extension AheadCalculation {
  /// One for each measure of the plan that moves change; and without any target about them, one
  /// for residential placements.
  private var forecasts: [MoveForecast] {
    var order: [MeasureKey] = []
    var measures: [MeasureKey: [TargetFigure]] = [:]
    for target in targets.rows where target.row.basis == .level {
      let key = MeasureKey(target.row)
      if measures[key] == nil { order.append(key) }
      measures[key, default: []].append(target)
    }
    let planned = order.compactMap { key in forecast(for: measures[key] ?? []) }
    return planned + [unplanned(beside: planned)].compactMap(\.self)
  }

  /// Of residential placements, where no target is about them.
  private func unplanned(beside planned: [MoveForecast]) -> MoveForecast? {
    let residential = PlacementScope.residential
    let scope = MoveScope.placements(residential)
    let isPlanned = planned.contains { $0.scope == scope }
    guard !isPlanned, let now = known[Indicator.placements(residential)]?.points.last else {
      return nil
    }
    return forecast(of: scope, from: now, by: unnamed(in: scope), for: [])
  }

  /// The moves that name no target and change what is counted.
  private func unnamed(in scope: MoveScope) -> [PlannedMoveFigure] {
    moves.filter { $0.row.targetID == nil && scope.isCrossed(by: $0.row) }
  }

  private func forecast(for measure: [TargetFigure]) -> MoveForecast? {
    let ids = measure.map(\.id)
    let named = moves.filter { move in move.row.targetID.map { ids.contains($0) } ?? false }
    guard let scope = scope(of: measure, named), let now = measure.first?.course.now else {
      return nil
    }
    return forecast(of: scope, from: now, by: named + unnamed(in: scope), for: measure)
  }

  /// What the targets count: their indicator; without one, what every move that names them changes.
  private func scope(of measure: [TargetFigure], _ named: [PlannedMoveFigure]) -> MoveScope? {
    let indicators = measure.compactMap { $0.row.indicator.map(Indicator.init) }
    for indicator in indicators {
      if case .placements(let scope) = indicator { return .placements(scope) }
      if indicator == .lookedAfter { return .care }
    }
    guard indicators.isEmpty, !named.isEmpty else { return nil }
    return [MoveScope.placements(.residential), .care].first { scope in
      named.allSatisfy { scope.isCrossed(by: $0.row) }
    }
  }
}

extension AheadCalculation {
  /// From the last day that the figure is known of, by all moves that change it, done or not.
  private func forecast(
    of scope: MoveScope, from now: Dated<Number>, by moves: [PlannedMoveFigure],
    for measure: [TargetFigure]
  ) -> MoveForecast? {
    let open = moves.filter(\.isOpen)
    guard let day else { return nil }
    let newest = max(day, now.day)
    guard let lastMove = open.map({ $0.row.expected(after: newest) }).max(),
      let firstMove = open.map({ $0.row.start(after: day) }).min()
    else { return nil }
    // Of a figure that is newer than the list nobody knows which of the moves it holds.
    let doubtful = open.filter { day < now.day && $0.row.planned <= now.day }
    let since = moves.filter { $0.state == .done && ($0.row.done.map { $0 > now.day } ?? false) }
    let effects =
      open.map { move in
        let effect = MoveEffect(move.row, on: move.row.expected(after: newest), in: scope)
        return doubtful.contains(move) ? effect.doubted : effect
      }
      + since.compactMap { move in
        move.row.done.map { MoveEffect(move.row, on: $0, in: scope) }
      }
    let months = Self.months(from: now, to: lastMove, effects)
    let year = FinancialYear(containing: firstMove)
    let inYear = open.filter { FinancialYear(containing: $0.row.start(after: day)) == year }
    let course = measure.first?.course
    let milestone = course?.milestones.first { milestone in
      milestone.condition == nil && milestone.due.map { $0 >= lastMove } ?? false
    }
    let variance = Self.variance(of: months.last?.quantity ?? now.quantity, milestone)
    return MoveForecast(
      scope: scope, targetIDs: measure.map(\.id),
      targetID: moves.lazy.compactMap(\.row.targetID).first ?? milestone?.id,
      from: now, open: open.count, overdue: open.filter { $0.state == .overdue }.count,
      doneSince: since.isEmpty ? nil : since.count,
      listed: doubtful.isEmpty ? nil : day, months: months,
      inYear: Total(inYear.map { (label: $0.row.label, quantity: $0.inYear) }),
      movesInYear: inYear.count { $0.inYear.isKnown }, year: year,
      fullYear: Total(open.map { (label: $0.row.label, quantity: $0.fullYear) }),
      milestone: milestone, variance: variance,
      isAdverse: Self.isAdverse(variance, course?.polarity))
  }

  /// The figure at the end of each month from its own day to the last move.
  private static func months(
    from now: Dated<Number>, to lastMove: Day, _ effects: [MoveEffect]
  ) -> [DatedForecast] {
    let first = now.day.endOfMonth(after: now.day.isEndOfMonth ? 1 : 0)
    let last = lastMove.calendarMonth.lastDay
    let count = max(0, last.calendarMonth.months(since: first.calendarMonth) + 1)
    return (0..<count).map { index in
      let day = first.endOfMonth(after: index)
      let happened = effects.filter { $0.day <= day }.map(\.change)
      return DatedForecast(
        day: day, quantity: happened.reduce(now.quantity) { $0.adding($1) })
    }
  }

  private static func variance(
    of figure: Quantity<Number>, _ milestone: Milestone?
  ) -> Quantity<Number> {
    guard let milestone else { return .notGiven }
    guard case .known(let target, _) = milestone.target else {
      return .absent(milestone.target.absence ?? .notGiven)
    }
    return figure.map { target.variance(of: $0) }
  }

  private static func isAdverse(_ variance: Quantity<Number>, _ polarity: Polarity?) -> Bool? {
    guard case .known(let value, let certainty) = variance else { return nil }
    return Rule(polarity: polarity, tolerance: .standard).isAdverse(value, certainty)
  }
}
