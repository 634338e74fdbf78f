import CareModel
import Panels
import Text

/// The social workers and the measures of a scorecard, in sentences and tables.
enum WorkforceText {
  static func workforce(_ figures: WorkforceFigures) -> [String] {
    guard figures.isGiven else { return NoFile.gives("agency social workers") }
    var lines: [String] = []
    if let agency = figures.agency {
      let day = agency.asAt.map { " at \($0.long)" } ?? ""
      lines.append(
        "Agency social workers: \(agency.count.words(decimals: agency.decimals)) FTE\(day); \(agency.rating.rag.word)."
      )
    }
    if let heads = figures.agencyHeadcount {
      lines.append("  \(heads.quantity.words()) headcount at \(heads.day.long).")
    }
    if let stated = figures.statedChange {
      let since = stated.since.map { " since \($0.long)" } ?? ""
      lines.append("  \(stated.change.signedWords())\(since), as the source states it.")
    }
    lines += rates(figures)
    lines += figures.spend.map { "  \(spend($0))." }
    if !figures.teams.isEmpty { lines += teams(figures.teams).lines }
    return lines
  }

  private static func rates(_ figures: WorkforceFigures) -> [String] {
    let all: [(String, DatedQuantity?, String)] = [
      ("agency rate", figures.agencyRate, "%"), ("vacancy rate", figures.vacancyRate, "%"),
      ("cases each", figures.caseload, ""),
    ]
    let words = all.compactMap { label, figure, unit in
      figure.map { "\(label) \($0.quantity.words(decimals: 1))\(unit) at \($0.day.long)" }
    }
    return words.isEmpty ? [] : ["  " + words.joined(separator: ", ") + "."]
  }

  private static func spend(_ year: AgencySpendYear) -> String {
    var parts: [String] = []
    if year.forecast != .notGiven { parts.append("\(year.forecast.shortWords) forecast") }
    if year.spent != .notGiven {
      parts.append("\(year.spent.shortWords) spent, \(year.monthsSpent.monthWords)")
    }
    if year.cap != .notGiven { parts.append("at most \(year.cap.shortWords)") }
    if year.rating.rag != .none { parts.append(year.rating.rag.word.string) }
    return "\(year.year?.label ?? "no year"): " + parts.joined(separator: ", ")
  }

  private static func teams(_ teams: [TeamFigure]) -> TextTable {
    var table = TextTable(
      headings: ["team", "agency", "in post", "rate %", "vacant", "cases", "each"],
      isRight: [false, true, true, true, true, true, true])
    for team in teams {
      table.rows.append([
        team.team, team.agencyFTE.words(), team.inPostFTE.words(),
        team.agencyRate?.words(decimals: 1) ?? "–", team.vacantFTE.words(), team.cases.words(),
        team.caseload?.words(decimals: 1) ?? "–",
      ])
    }
    return table
  }

  static func measures(_ figures: MeasuresFigures) -> [String] {
    guard !figures.rows.isEmpty else { return NoFile.gives("any measures") }
    var table = TextTable(
      headings: ["measure", "period", "value", "target", "variance", "RAG", "why"],
      isRight: [false, false, true, true, true, false, false])
    for measure in figures.rows {
      table.rows.append([
        measure.name, measure.row.period, measure.valueWords,
        measure.words(measure.row.target),
        measure.variance.isKnown ? measure.varianceWords : "–",
        SafeText(measure.rating.rag.rawValue), measure.rating.reason.words,
      ])
    }
    return ["Measures: \(figures.rows.count); \(figures.count(.red)) red."] + table.lines
  }
}

extension Int {
  fileprivate var monthWords: String { "\(self) month\(self == 1 ? "" : "s")" }
}
