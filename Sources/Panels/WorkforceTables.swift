import CareModel
import TerminalUI
import Text

/// The teams of the newest day that tells of any.
struct WorkforceTeams {
  let teams: [TeamFigure]

  var table: Table {
    Table(
      columns: [
        .init("team", priority: 10, isFlexible: true, minimum: 14),
        .init("agency", .right, priority: 9),
        .init("in post", .right, priority: 6),
        .init("rate %", .right, priority: 8),
        .init("vacant", .right, priority: 5),
        .init("vacancy %", .right, priority: 4),
        .init("cases", .right, priority: 3),
        .init("each", .right, priority: 7),
      ],
      rows: teams.map { team in
        Table.Row(
          [
            Line(team.team, Look.text),
            Line(words(team.agencyFTE), Look.strong),
            Line(words(team.inPostFTE), Look.text),
            Line(words(team.agencyRate), Look.text),
            Line(words(team.vacantFTE), Look.text),
            Line(words(team.vacancyRate), Look.muted),
            Line(team.cases.words(), Look.muted),
            Line(words(team.caseload), Look.text),
          ], key: team.team.string)
      }, headingStyle: Look.faint)
  }

  private func words(_ quantity: Quantity<Number>?) -> SafeText {
    quantity?.words(decimals: 1) ?? "–"
  }
}

/// What agency costs, a year a row.
struct WorkforceSpend {
  let years: [AgencySpendYear]

  var table: Table {
    Table(
      columns: [
        .init("year", priority: 10),
        .init("forecast", .right, priority: 9),
        .init("at most", .right, priority: 8),
        .init("", .right, priority: 7),
        .init("RAG", priority: 9),
        .init("spent", .right, priority: 5, isFlexible: true, minimum: 6),
      ],
      rows: years.map { year in
        Table.Row(
          [
            Line(year.yearWords, Look.text),
            Line(year.forecast.shortWords, Look.strong),
            Line(year.cap.shortWords, Look.text),
            year.side ?? Line(),
            year.rating.rag == .none ? Line("·", Look.faint) : Look.chip(year.rating.rag),
            Line(spent(year), Look.muted),
          ], key: year.yearWords.string)
      }, headingStyle: Look.faint)
  }

  private func spent(_ year: AgencySpendYear) -> SafeText {
    guard year.spent != .notGiven else { return "–" }
    return "\(year.spent.shortWords), \(SafeText(year.monthsSpent.words("month")))"
  }
}
