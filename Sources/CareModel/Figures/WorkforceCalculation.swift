import Text

/// Works out the figures of the workforce from the rows up to a day.
struct WorkforceCalculation {
  /// Earliest first.
  let days: [WorkforceDay]
  private let tolerance: Tolerance

  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    tolerance = snapshot.settings.tolerance
    let asAt = Calendar.shown(day, coversTo: calendar.workforceCoversTo)
    let rows = snapshot.workforce.filter { row in
      row.saysSomething && asAt.map { row.day <= $0 } ?? true
    }
    let days = Dictionary(grouping: rows, by: \.day).map { day, rows in
      // Of two rows of a team the later speaks.
      let service = rows.last { $0.team == nil }
      var teams: [WorkforceRow] = []
      for row in rows where row.team != nil {
        teams.removeAll { $0.team.map(Indicator.key) == row.team.map(Indicator.key) }
        teams.append(row)
      }
      return WorkforceDay(day: day, service: service, teams: teams)
    }.sorted { $0.day < $1.day }
    self.days = Self.markingPartialDays(of: days)
  }

  /// Marks the days on which teams are missing: those of the three calendar months before, or all
  /// others where an earlier day had a row of the whole service and this one has none.
  private static func markingPartialDays(of days: [WorkforceDay]) -> [WorkforceDay] {
    var hadService = false
    return days.enumerated().map { index, day in
      var day = day
      let before = days[..<index].reversed().prefix { day.day.remembers($0.day) }
      let lacksTeams = !before.allSatisfy { $0.teamNames.isSubset(of: day.teamNames) }
      day.isPartial = lacksTeams || day.service == nil && hadService
      hadService = hadService || day.service != nil
      return day
    }
  }

  /// Tells the plan's targets what the files say.
  func add(to known: inout KnownSeries) {
    known.add(.agencyFTE, from: .workforce, statements { $0.quantity(\.agencyFTE) })
    known.add(.agencyRate, from: .workforce, statements { $0.agencyRate?.rounded(toDecimals: 1) })
    known.add(.vacancyRate, from: .workforce, statements { $0.vacancyRate?.rounded(toDecimals: 1) })
  }

  private func statements(
    _ quantity: (WorkforceDay) -> Quantity<Number>?
  ) -> [DatedQuantity] {
    days.compactMap { day in
      guard let quantity = quantity(day), let row = day.row else { return nil }
      return DatedQuantity(day: day.day, quantity: quantity, row: row)
    }
  }
}

extension WorkforceCalculation {
  func figures(_ known: KnownSeries, _ targets: TargetsFigures) -> WorkforceFigures {
    var figures = WorkforceFigures()
    figures.asAt = days.last?.day
    figures.agency = IndicatorFigures(.agencyFTE, known: known, targets: targets)
    figures.agencyHeadcount = latest { $0.quantity(\.agencyHeadcount) }
    figures.statedChange = statedChange
    figures.agencyRate = latest { $0.agencyRate ?? .notGiven }
    figures.vacancyRate = latest { $0.vacancyRate ?? .notGiven }
    figures.establishedFTE = latest { $0.quantity(\.establishedFTE) }
    figures.inPostFTE = latest { $0.quantity(\.inPostFTE) }
    figures.vacantFTE = latest(\.vacantFTE)
    figures.agencyOnVacanciesFTE = latest { $0.quantity(\.agencyOnVacanciesFTE) }
    figures.businessSupportFTE = latest { $0.quantity(\.businessSupportFTE) }
    figures.caseload = latest { $0.caseload ?? .notGiven }
    figures.cases = latest { $0.quantity(\.cases) }
    figures.spend = AgencySpendYear.years(of: days, tolerance: tolerance)
    figures.points = points
    figures.teams = teams
    figures.rows = days.last?.rows ?? []
    figures.headline = days.last?.service?.headline
    return figures
  }

  /// The newest day that says something of a figure, be it that nobody knows it.
  private func latest(_ quantity: (WorkforceDay) -> Quantity<Number>) -> DatedQuantity? {
    for day in days.reversed() {
      let figure = quantity(day)
      guard figure != .notGiven, let row = day.row else { continue }
      return DatedQuantity(day: day.day, quantity: figure, row: row)
    }
    return nil
  }

  private var statedChange: StatedChange? {
    let told = days.last { $0.service.map { $0.statedChange != .notGiven } ?? false }
    return told?.service.map { row in
      StatedChange(
        change: row.statedChange, day: row.day, since: row.statedChangeSince, row: row.source)
    }
  }

  private var points: [AgencyPoint] {
    days.compactMap { day in
      let point = AgencyPoint(
        day: day.day, fullTimeEquivalent: day.quantity(\.agencyFTE),
        headcount: day.quantity(\.agencyHeadcount))
      let isEmpty = point.fullTimeEquivalent == .notGiven && point.headcount == .notGiven
      return isEmpty ? nil : point
    }
  }

  /// The teams of the newest day that tells of any.
  private var teams: [TeamFigure] {
    let told = days.last { !$0.teams.isEmpty }
    return told?.teams.compactMap(TeamFigure.init) ?? []
  }
}
