import CareModel
import Text

extension Origin {
  /// Of a figure that a file or the plan gives.
  init(
    _ figures: IndicatorFigures, title: SafeText, definition: SafeText, sources: [SourceReport]
  ) {
    let targets = figures.targets.map { "\($0.row.source.words) (target \($0.id))" as SafeText }
    var entries: [(SafeText, SafeText)] = [
      ("figure", figures.count.words() + Self.day(figures.asAt)),
      ("definition", definition),
      ("formula", figures.formula),
    ]
    if let typed = figures.typed {
      entries.append(("but", "the plan says \(typed.words()) for the same day; it is not used"))
    }
    entries.append(("colour", figures.rating.reason.words))
    if let row = figures.row { entries.append(("row", row.words)) }
    if !targets.isEmpty { entries.append(("targets", targets.joined(separator: ", "))) }
    if let row = figures.row { entries += Self.source(row, sources) }
    self.init(title: title, entries: entries)
  }

  init(_ figures: WorkforceFigures, sources: [SourceReport]) {
    var entries: [(SafeText, SafeText)] = []
    if let agency = figures.agency {
      entries.append(("figure", "\(agency.count.words()) FTE" + Self.day(agency.asAt)))
    }
    if let heads = figures.agencyHeadcount {
      entries.append(
        ("headcount", "\(heads.quantity.words())\(Self.day(heads.day)) (\(heads.row.words))"))
    }
    entries.append(
      (
        "definition",
        "agency social workers; whole-time equivalents and heads are never added or compared"
      ))
    if let stated = figures.statedChange {
      entries.append(
        (
          "change",
          "\(stated.change.signedWords()) is the source’s own figure (\(stated.row.words))"
        ))
    }
    entries.append(("agency rate", "agency FTE ÷ (agency FTE + in post FTE)"))
    entries.append(("vacancies", "vacant FTE ÷ (vacant FTE + in post FTE)"))
    entries.append(("caseload", "cases ÷ (in post FTE + agency FTE)"))
    entries.append(("spend", "a forecast is judged by the cap of the same financial year only"))
    if let row = figures.rows.first ?? figures.agency?.targets.first?.row.source {
      entries.append(("row", row.words))
      entries += Self.source(row, sources)
    }
    self.init(title: "Where the agency social workers come from", entries: entries)
  }

  init(_ figures: PlacementsFigures, sources: [SourceReport]) {
    var entries: [(SafeText, SafeText)] = []
    if let day = figures.asAt {
      entries.append(("figure", "\(figures.total.quantity.words()) placed as at \(day.long)"))
    }
    for aim in figures.aims {
      entries.append((aim.scopeName, aim.count.words() + Self.day(aim.asAt)))
    }
    entries.append(
      (
        "definition",
        "children placed by group of the published statistics; residential is children’s homes,"
          + " residential schools and other residential settings"
      ))
    entries.append(("share", "of all placements that the file gives"))
    if let cost = figures.unitCost { entries.append(("cost", cost.basisWords)) }
    if let row = figures.rows.first ?? figures.aims.first?.targets.first?.row.source {
      let more = figures.rows.count > 1 ? " and \(figures.rows.count - 1) more" : ""
      entries.append(("rows", row.words + SafeText(more)))
      entries += Self.source(row, sources)
    }
    self.init(title: "Where the placement mix comes from", entries: entries)
  }

  init(_ measure: MeasureFigure, sources: [SourceReport]) {
    var entries: [(SafeText, SafeText)] = [
      ("figure", "\(measure.valueWords)\(Self.day(measure.asAt))"),
      (
        "definition",
        [measure.name, measure.row.unit, measure.row.accumulation.words].compactMap(\.self)
          .joined(separator: " · ")
      ),
      (
        "formula",
        measure.row.value == .notGiven
          ? "numerator ÷ denominator" : "the value as the file gives it"
      ),
      ("colour", measure.rating.reason.words),
      ("row", measure.row.source.words),
    ]
    entries += Self.source(measure.row.source, sources)
    self.init(title: "Where the measure comes from", entries: entries)
  }
}

extension IndicatorFigures {
  fileprivate var formula: SafeText {
    switch source {
    case .plan: "the latest actual among the plan’s targets about it"
    case .measures: "the value of the measure in the newest period"
    case .workforce: "the row of the whole service on the newest day, else the sum of its teams"
    case .placements: "the sum of the rows of the newest day that belong to it"
    case .workload: "the row of the newest period that tells of it"
    case .budget: "forecast less budget of the year, in thousands of pounds"
    }
  }
}
