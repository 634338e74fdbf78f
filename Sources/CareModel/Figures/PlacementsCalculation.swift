import Text

/// Works out where children are placed from the rows up to a day.
struct PlacementsCalculation {
  /// Earliest first.
  let days: [PlacementsDay]

  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.placementsCoverTo)
    days = Self.days(of: snapshot, upTo: asAt)
  }

  /// The days that are told of, up to a day, earliest first.
  static func days(of snapshot: Snapshot, upTo last: Day? = nil) -> [PlacementsDay] {
    let groups = snapshot.settings.placementGroups
    let rows = snapshot.placements.filter { row in
      row.saysSomething && last.map { row.day <= $0 } ?? true
    }.map { $0.grouped(by: groups) }
    let byDay = Dictionary(grouping: rows, by: \.day)
    return PlacementsDay.noticingMissing(
      in: byDay.keys.sorted().map { day in
        var told = PlacementsDay(day: day, rows: Self.rows(of: day, byDay))
        told.disclosed = snapshot.disclosedPlacements[day] ?? [:]
        return told
      })
  }

  /// The rows of a day, with those of other files that tell of the same month on an earlier day.
  private static func rows(of day: Day, _ byDay: [Day: [PlacementRow]]) -> [PlacementRow] {
    var rows = byDay[day] ?? []
    var files = Set(rows.map(\.source.path))
    let earlier = byDay.keys.filter { $0 < day && $0.calendarMonth == day.calendarMonth }
    for other in earlier.sorted(by: >) {
      let more = (byDay[other] ?? []).filter { !files.contains($0.source.path) }
      rows = more + rows
      files.formUnion(more.map(\.source.path))
    }
    return rows
  }
}

extension PlacementsCalculation {
  func figures(_ known: KnownSeries, _ targets: TargetsFigures) -> PlacementsFigures {
    var figures = PlacementsFigures()
    figures.aims = PlacementScope.all.compactMap { scope in
      let indicator = Indicator.placements(scope)
      guard targets.rows.contains(where: { $0.row.indicator.map(Indicator.init) == indicator })
      else { return nil }
      return IndicatorFigures(indicator, known: known, targets: targets)
    }
    guard let day = days.last else {
      figures.groups = PlacementGroup.allCases.map {
        PlacementGroupFigure(group: $0, name: $0.name)
      }
      return figures
    }
    figures.asAt = day.day
    figures.total = day.total()
    figures.isTotalComputed = day.isSum()
    figures.groups = groups(of: day)
    figures.providers = providers(of: day)
    figures.fosteringAgencyShare = day.fosteringAgencyShare
    if day.fosteringAgencyShare != nil {
      figures.fostering = FosteringSplit(
        inHouse: day.count(.fostering(isAgency: false)).orNought,
        agency: day.count(.fostering(isAgency: true)).orNought)
    }
    figures.unitCost = day.unitCost()
    figures.rows = day.rows.map(\.source)
    return figures
  }

  /// The last day of each month that a file tells of, newest first, ten years of them at most.
  private var lastOfMonths: [PlacementsDay] {
    var found: [PlacementsDay] = []
    for day in days.reversed() where found.last?.day.calendarMonth != day.day.calendarMonth {
      found.append(day)
      if found.count == 120 { break }
    }
    return found
  }

  private func groups(of day: PlacementsDay) -> [PlacementGroupFigure] {
    let known = PlacementGroup.allCases.map { group in
      figure(group, group.name, of: .group(group), on: day)
    }
    var names: [SafeText] = []
    let rows = day.rows + day.missing
    for row in rows where row.group == nil && !names.contains(row.placement) {
      names.append(row.placement)
    }
    return known
      + names.map { name in figure(nil, name, of: .named(name), on: day) }
  }

  private func figure(
    _ group: PlacementGroup?, _ name: SafeText, of part: PlacementPart, on day: PlacementsDay
  ) -> PlacementGroupFigure {
    let count = day.count(part)
    let cost = day.unitCost(part)
    return PlacementGroupFigure(
      group: group, name: name, count: count, isCountComputed: day.isSum(part),
      share: count.percent(of: day.total().quantity),
      movementOverYear: movement(to: count, on: day, part),
      weeklyCost: cost.map { .known($0.weekly, $0.certainty) },
      isWeeklyCostComputed: cost?.isMean ?? false,
      history: lastOfMonths.map {
        MonthCount(month: $0.day.calendarMonth, count: $0.count(part))
      })
  }

  private func providers(of day: PlacementsDay) -> [PlacementProviderFigure] {
    let rows = day.rows + day.missing
    guard rows.contains(where: { $0.provider != PlacementProvider.none }) else { return [] }
    let known = PlacementProvider.allCases.filter { provider in
      rows.contains { $0.provider == provider }
    }
    var names: [SafeText] = []
    for row in rows where row.provider == nil {
      if let name = row.providerName, !names.contains(name) { names.append(name) }
    }
    return known.map { figure($0, $0.name, of: .provider($0), on: day) }
      + names.map { figure(nil, $0, of: .providerNamed($0), on: day) }
  }

  private func figure(
    _ provider: PlacementProvider?, _ name: SafeText, of part: PlacementPart,
    on day: PlacementsDay
  ) -> PlacementProviderFigure {
    let count = day.count(part)
    return PlacementProviderFigure(
      provider: provider, name: name, count: count, isCountComputed: day.isSum(part),
      share: count.percent(of: day.total().quantity),
      movementOverYear: movement(to: count, on: day, part))
  }

  /// The change since the same month of the year before; more or fewer placements are neither
  /// better nor worse.
  private func movement(
    to count: Quantity<Number>, on day: PlacementsDay, _ part: PlacementPart
  ) -> Movement? {
    let month = day.day.calendarMonth.advanced(by: -12)
    guard let before = days.last(where: { $0.day.calendarMonth == month }) else { return nil }
    return Movement(
      from: Dated(before.count(part), on: before.day), to: Dated(count, on: day.day),
      polarity: nil)
  }
}

extension PlacementRow {
  /// The row with the group that the folder's settings give its name.
  package func grouped(by groups: [String: PlacementGroup]) -> PlacementRow {
    guard let group = groups[Indicator.key(placement)], group != self.group else { return self }
    var row = PlacementRow(
      day: day, placement: placement, group: group, provider: provider,
      providerName: providerName, source: source)
    (row.count, row.weeklyCost) = (count, weeklyCost)
    return row
  }
}

extension Quantity<Number> {
  /// Nought where no row is of the kind: every row says of what kind it is.
  fileprivate var orNought: Quantity { self == .notGiven ? .exactly(.zero) : self }
}
