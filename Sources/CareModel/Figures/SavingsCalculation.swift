import Text

/// The savings plan as it stands on a day, from its rows.
struct SavingsCalculation {
  let figures: SavingsFigures
  /// Where the line of each saving of the current year stands: every target asks.
  private let places: [SafeText: Int]

  init(snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.savingsCoverTo)
    let history = PlanHistory(
      snapshot.savings, key: { "\($0.year?.label ?? "")\u{0}\($0.id)" },
      dated: calendar.day(of:), on: asAt)
    let sharing = Self.sharing(snapshot.targets)
    let lines = history.entries.map { entry in
      Self.line(entry, sharedBy: sharing[entry.row.id] ?? [])
    }
    let years = Self.years(lines)
    let current = Self.index(of: asAt, in: years)
    let shown = current.map { years[$0] }
    places = Dictionary(
      (shown?.lines ?? []).enumerated().map { ($1.row.id, $0) },
      uniquingKeysWith: { first, _ in first })
    figures = SavingsFigures(
      asAt: asAt,
      current: shown,
      otherYears: years.enumerated().filter { $0.offset != current }.map(\.element))
  }

  /// The saving of a target in the year that is shown.
  func line(for id: SafeText?) -> SavingFigure? {
    guard let id, let place = places[id] else { return nil }
    return figures.current?.lines[place]
  }

  /// The targets of each saving, in the order of the plan.
  private static func sharing(_ targets: [TargetRow]) -> [SafeText: [SafeText]] {
    var sharing: [SafeText: [SafeText]] = [:]
    for target in targets {
      guard let saving = target.savingID, sharing[saving]?.contains(target.id) != true else {
        continue
      }
      sharing[saving, default: []].append(target.id)
    }
    return sharing
  }

  private static func line(
    _ entry: PlanHistory<SavingRow>.Entry, sharedBy: [SafeText]
  ) -> SavingFigure {
    var row = entry.row
    if entry.isLater {
      // What a later version says was achieved is not known yet on the day that is shown.
      row.achieved = .notGiven
      row.forecast = .notGiven
      row.delivered = .notGiven
      row.atRisk = .notGiven
      row.headline = nil
      row.comment = nil
    }
    let variance = row.target.subtracting(row.achieved)
    return SavingFigure(
      row: row, variance: variance, isAdverse: isAdverse(variance),
      percent: percent(row.achieved, of: row.target), sharedBy: sharedBy)
  }

  private static func isAdverse(_ variance: Quantity<Money>) -> Bool? {
    guard case .known(let money, let certainty) = variance else { return nil }
    return Rule(polarity: .lower, tolerance: .standard)
      .isAdverse(Number(tenThousandths: money.pence), certainty)
  }

  private static func years(_ lines: [SavingFigure]) -> [SavingsYear] {
    let years = Set(lines.map(\.row.year)).sorted { left, right in
      (left?.startYear ?? .min) < (right?.startYear ?? .min)
    }
    return years.map { year in total(lines.filter { $0.row.year == year }, year: year) }
  }

  private static func total(_ lines: [SavingFigure], year: FinancialYear?) -> SavingsYear {
    let breakdown = SavingsBreakdown(lines, year: year)
    // What the year gains and what a full year would are no sum of anything.
    let target = breakdown.mixesBases ? Total() : lines.total(\.target)
    let achieved = breakdown.mixesBases ? Total() : lines.achievedTotal
    return SavingsYear(
      year: year, lines: lines, target: target, achieved: achieved,
      variance: target.quantity.subtracting(achieved.quantity),
      percent: percent(achieved.quantity, of: target.quantity),
      breakdown: breakdown)
  }

  /// The year that a day lies in, else lines without a year, else the nearest year before, else
  /// the first.
  private static func index(of day: Day?, in years: [SavingsYear]) -> Int? {
    guard let day else { return years.isEmpty ? nil : 0 }
    let wanted = FinancialYear(containing: day)
    return years.firstIndex { $0.year == wanted }
      ?? years.firstIndex { $0.year == nil }
      ?? years.lastIndex { $0.year.map { $0 < wanted } ?? false }
      ?? (years.isEmpty ? nil : 0)
  }

  /// Achieved in percent of a target that is above nought.
  private static func percent(
    _ achieved: Quantity<Money>, of target: Quantity<Money>
  ) -> Quantity<Number> {
    guard case .known(let whole, .exact) = target, whole > .zero else { return .notGiven }
    return achieved.map { part in
      Number(tenThousandths: part.pence)
        .multiplied(by: Number(100))?
        .divided(by: Number(tenThousandths: whole.pence))?
        .rounded(toDecimals: 1)
    }
  }
}

extension SavingFigure {
  /// What was achieved: where a line has a target, *n/a* is no answer, and the total has a doubt.
  var achievedOfTarget: Quantity<Money> {
    row.target.isKnown && row.achieved.absence == .notApplicable ? .notGiven : row.achieved
  }
}
