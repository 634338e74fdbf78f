import CareModel
import Panels
import Text

/// The social workers and the measures of a scorecard, in sentences and tables.
enum WorkforceBlocks {
  static func workforce(_ figures: WorkforceFigures) -> [OutputBlock] {
    guard figures.isGiven else { return NoFile.gives("agency social workers") }
    var blocks: [OutputBlock] = []
    if let agency = figures.agency {
      let day: SafeText = agency.asAt.map { " at \($0.long)" } ?? ""
      let count = agency.count.words(decimals: agency.decimals)
      blocks.append(
        .sentence("Agency social workers: \(count) FTE\(day); \(agency.rating.rag.word)."))
    }
    if let heads = figures.agencyHeadcount {
      blocks.append(.item("\(heads.quantity.words()) headcount at \(heads.day.long)."))
    }
    if let stated = figures.statedChange {
      let since: SafeText = stated.since.map { " since \($0.long)" } ?? ""
      blocks.append(.item("\(stated.change.signedWords())\(since), as the source states it."))
    }
    blocks += rates(figures)
    blocks += figures.spend.map { .item("\(spend($0)).") }
    if !figures.teams.isEmpty { blocks.append(.table(teams(figures.teams))) }
    return blocks
  }

  private static func rates(_ figures: WorkforceFigures) -> [OutputBlock] {
    let all: [(SafeText, DatedQuantity?, SafeText)] = [
      ("agency rate", figures.agencyRate, "%"), ("vacancy rate", figures.vacancyRate, "%"),
      ("cases each", figures.caseload, ""),
    ]
    let words: [SafeText] = all.compactMap { label, figure, unit in
      figure.map { "\(label) \($0.quantity.words(decimals: 1))\(unit) at \($0.day.long)" }
    }
    return words.isEmpty ? [] : [.item(words.joined(separator: ", ") + ".")]
  }

  private static func spend(_ year: AgencySpendYear) -> SafeText {
    var parts: [SafeText] = []
    if year.forecast != .notGiven { parts.append("\(year.forecast.shortWords) forecast") }
    if year.spent != .notGiven {
      parts.append("\(year.spent.shortWords) spent, \(year.monthsSpent.monthWords)")
    }
    if year.cap != .notGiven { parts.append("at most \(year.cap.shortWords)") }
    if year.rating.rag != .none { parts.append(year.rating.rag.word) }
    return "\(year.year?.label ?? "no year"): " + parts.joined(separator: ", ")
  }

  private static func teams(_ teams: [TeamFigure]) -> OutputTable {
    var table = OutputTable(
      "Teams",
      [
        .words("team"), .figures("agency"), .figures("in post"),
        .figures("rate %", name: "rate"), .figures("vacant"), .figures("cases"),
        .figures("each"),
      ])
    for team in teams {
      table.append([
        .words(team.team), .number(team.agencyFTE), .number(team.inPostFTE),
        rate(team.agencyRate ?? .notGiven, unit: "%"),
        .number(team.vacantFTE), .number(team.cases),
        rate(team.caseload ?? .notGiven),
      ])
    }
    return table
  }

  private static func rate(_ rate: Quantity<Number>, unit: SafeText = "") -> OutputCell {
    .number(rate, rate.words(decimals: 1), unit: unit)
  }

  static func measures(_ figures: MeasuresFigures) -> [OutputBlock] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any measures") }
    var table = OutputTable(
      "Measures",
      [
        .words("measure"), .words("period"), .figures("value"), .figures("target"),
        .figures("variance"), .words("RAG"), .words("why"),
      ])
    for measure in figures.rows {
      table.append([
        .words(measure.name), .words(measure.row.period, plain: SafeText(measure.asAt.iso)),
        .value(measure.value, of: measure), .value(measure.row.target, of: measure),
        .variance(of: measure), .words(SafeText(measure.rating.rag.rawValue)),
        .words(measure.rating.reason.words),
      ])
    }
    let count = figures.rows.count
    return [.sentence("Measures: \(count); \(figures.count(.red)) red."), .table(table)]
  }
}

extension OutputCell {
  fileprivate static func value(
    _ quantity: Quantity<Number>, of measure: MeasureFigure
  ) -> OutputCell {
    .number(
      quantity, measure.words(quantity), unit: measure.row.isPercentage ? "%" : "")
  }

  fileprivate static func variance(of measure: MeasureFigure) -> OutputCell {
    let isShown = measure.variance.isKnown || measure.variance.absence == .suppressed
    return .number(
      measure.variance, isShown ? measure.varianceWords : "–",
      unit: measure.row.isPercentage ? "pp" : "")
  }
}

extension Int {
  fileprivate var monthWords: SafeText { "\(self) month\(self == 1 ? "" : "s")" }
}
