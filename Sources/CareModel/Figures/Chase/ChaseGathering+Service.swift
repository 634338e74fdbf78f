import Text

extension ChaseGathering {
  /// What the newest rows of monthly files do not know.
  mutating func addService(_ snapshot: Snapshot) {
    add(snapshot.workforce.filter(\.saysSomething), .workforce)
    add(snapshot.placements.filter(\.saysSomething), .placements)
    add(snapshot.workload.filter(\.saysSomething), .workload)
    add(snapshot.measures.filter(\.saysSomething), .measures)
    add(snapshot.budget.filter { $0.day != nil }, .budget)
  }
}

extension ChasedRows<WorkforceRow> {
  fileprivate static var workforce: ChasedRows {
    ChasedRows(
      figures: [
        ChasedFigure("agency FTE", \.agencyFTE), ChasedFigure("agency heads", \.agencyHeadcount),
        ChasedFigure("established FTE", \.establishedFTE),
        ChasedFigure("in post FTE", \.inPostFTE), ChasedFigure("vacant FTE", \.vacantFTE),
        ChasedFigure("cases", \.cases), ChasedFigure("agency cost", \.agencyCostOfMonth),
        ChasedFigure("agency forecast", \.agencyForecast.amount),
        ChasedFigure("agency cap", \.agencyCap.amount),
      ],
      key: { $0.team.map(Indicator.key) ?? "" },
      name: { $0.team.map { "workforce of \($0)" } ?? "workforce" }, day: { $0.day },
      source: { $0.source }, isOfNewestDay: true)
  }
}

extension ChasedRows<PlacementRow> {
  fileprivate static var placements: ChasedRows {
    ChasedRows(
      figures: [ChasedFigure("count", \.count), ChasedFigure("weekly cost", \.weeklyCost)],
      key: {
        Indicator.key($0.placement) + "\u{0}" + ($0.providerName.map(Indicator.key) ?? "")
      },
      name: { "placements: \($0.placement)" }, day: { $0.day }, source: { $0.source },
      isOfNewestDay: true)
  }
}

extension ChasedRows<WorkloadRow> {
  fileprivate static var workload: ChasedRows {
    ChasedRows(
      figures: [
        ChasedFigure("contacts", \.contacts), ChasedFigure("referrals", \.referrals),
        ChasedFigure("assessments", \.assessments),
        ChasedFigure("assessments in time", \.assessmentsInTime),
        ChasedFigure("initial assessments", \.initialAssessments),
        ChasedFigure("core assessments", \.coreAssessments),
        ChasedFigure("section 47 enquiries", \.section47),
        ChasedFigure("conferences", \.conferences), ChasedFigure("plans begun", \.planStarts),
        ChasedFigure("plans open", \.plansOpen), ChasedFigure("care begun", \.careStarts),
        ChasedFigure("looked after", \.lookedAfter), ChasedFigure("backlog", \.backlog),
      ],
      key: { "\($0.length.rawValue)" }, name: { _ in "workload" }, day: { $0.day },
      source: { $0.source })
  }
}

extension ChasedRows<MeasureRow> {
  fileprivate static var measures: ChasedRows {
    ChasedRows(
      figures: [ChasedFigure("value", \.stated), ChasedFigure("target", \.target)],
      key: {
        Indicator.key($0.measure) + "\u{0}" + ($0.team.map(Indicator.key) ?? "")
          + "\u{0}\($0.length.rawValue)"
      },
      name: { row in row.team.map { "\(row.measure), \($0)" } ?? row.measure }, day: { $0.day },
      source: { $0.source })
  }
}

extension ChasedRows<BudgetRow> {
  fileprivate static var budget: ChasedRows {
    ChasedRows(
      figures: [
        ChasedFigure("budget", \.budget), ChasedFigure("actual", \.actual),
        ChasedFigure("forecast", \.forecast),
      ],
      key: { "\(Indicator.key($0.line))\u{0}\($0.year?.label ?? "")" },
      name: { "budget: \($0.line)" }, day: { $0.day }, source: { $0.source },
      isOfNewestDay: true)
  }
}
