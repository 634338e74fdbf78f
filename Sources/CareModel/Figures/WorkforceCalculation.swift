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
    known.add(
      .agencyFTE, from: .workforce,
      statements {
        $0.quantity(\.agencyFTE)
      } by: {
        $0.row(\.agencyFTE)
      })
    known.add(
      .agencyRate, from: .workforce,
      statements {
        $0.agencyRate?.rounded(toDecimals: 1)
      } by: {
        $0.row(\.agencyFTE)
      })
    known.add(
      .vacancyRate, from: .workforce,
      statements {
        $0.vacancyRate?.rounded(toDecimals: 1)
      } by: {
        $0.vacantRow
      })
  }

  private func statements(
    _ quantity: (WorkforceDay) -> Quantity<Number>?, by row: (WorkforceDay) -> RowReference?
  ) -> [DatedQuantity] {
    days.compactMap { day in
      guard let quantity = quantity(day), let row = row(day) else { return nil }
      return DatedQuantity(day: day.day, quantity: quantity, row: row)
    }
  }
}

extension WorkforceCalculation {
  func figures(_ known: KnownSeries, _ targets: TargetsFigures) -> WorkforceFigures {
    var figures = WorkforceFigures()
    figures.asAt = days.last?.day
    figures.agency = IndicatorFigures(.agencyFTE, known: known, targets: targets)
    figures.agencyHeadcount = latest(\.agencyHeadcount)
    figures.statedChange = statedChange
    figures.agencyRate = latest {
      $0.agencyRate
    } by: {
      $0.row(\.agencyFTE)
    }
    figures.vacancyRate = latest {
      $0.vacancyRate
    } by: {
      $0.vacantRow
    }
    figures.establishedFTE = latest(\.establishedFTE)
    figures.inPostFTE = latest(\.inPostFTE)
    figures.vacantFTE = latest {
      $0.vacantFTE
    } by: {
      $0.vacantRow
    }
    figures.agencyOnVacanciesFTE = latest(\.agencyOnVacanciesFTE)
    figures.businessSupportFTE = latest(\.businessSupportFTE)
    figures.caseload = latest {
      $0.caseload
    } by: {
      $0.row(\.cases)
    }
    figures.cases = latest(\.cases)
    figures.spend = AgencySpendYear.years(of: days, tolerance: tolerance)
    figures.points = points
    figures.teams = teams
    figures.rows = days.last?.rows ?? []
    figures.headline = days.last?.service?.headline
    return figures
  }

  private func latest(_ field: KeyPath<WorkforceRow, Quantity<Number>>) -> DatedQuantity? {
    latest {
      $0.quantity(field)
    } by: {
      $0.row(field)
    }
  }

  /// The newest day that says something of a figure, be it that nobody knows it, and the row by
  /// which it does.
  private func latest(
    _ quantity: (WorkforceDay) -> Quantity<Number>?, by row: (WorkforceDay) -> RowReference?
  ) -> DatedQuantity? {
    for day in days.reversed() {
      guard let figure = quantity(day), figure != .notGiven, let row = row(day) else { continue }
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
