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
    known.add(.agencyFTE, from: .workforce, days.compactMap { $0.told(\.agencyFTE) })
    known.add(
      .agencyRate, from: .workforce,
      days.compactMap { $0.told($0.agencyRate?.rounded(toDecimals: 1), by: $0.row(\.agencyFTE)) })
    known.add(
      .vacancyRate, from: .workforce,
      days.compactMap { $0.told($0.vacancyRate?.rounded(toDecimals: 1), by: $0.vacantRow) })
  }
}

extension WorkforceCalculation {
  func figures(_ known: KnownSeries, _ targets: TargetsFigures) -> WorkforceFigures {
    var figures = WorkforceFigures()
    figures.asAt = days.last?.day
    figures.agency = IndicatorFigures(.agencyFTE, known: known, targets: targets)
    figures.agencyHeadcount = latest { $0.told(\.agencyHeadcount) }
    figures.statedChange = statedChange
    figures.agencyRate = latest { $0.told($0.agencyRate, by: $0.row(\.agencyFTE)) }
    figures.vacancyRate = latest { $0.told($0.vacancyRate, by: $0.vacantRow) }
    figures.establishedFTE = latest { $0.told(\.establishedFTE) }
    figures.inPostFTE = latest { $0.told(\.inPostFTE) }
    figures.vacantFTE = latest(\.toldVacant)
    figures.agencyOnVacanciesFTE = latest { $0.told(\.agencyOnVacanciesFTE) }
    figures.businessSupportFTE = latest { $0.told(\.businessSupportFTE) }
    figures.caseload = latest(\.toldCaseload)
    figures.cases = latest { $0.told(\.cases) }
    figures.spend = AgencySpendYear.years(of: days, tolerance: tolerance)
    figures.points = points
    figures.teams = teams
    figures.rows = days.last?.rows ?? []
    figures.headline = days.last?.service?.headline
    return figures
  }

  /// What the newest day tells that says something of a figure, be it that nobody knows it.
  private func latest(_ told: (WorkforceDay) -> DatedQuantity?) -> DatedQuantity? {
    for day in days.reversed() {
      if let figure = told(day), figure.quantity != .notGiven { return figure }
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
