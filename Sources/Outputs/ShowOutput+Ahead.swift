import CareModel
import Panels
import Text

/// The planned moves and where they lead, in sentences and a table.
enum AheadText {
  static func ahead(_ figures: AheadFigures) -> [String] {
    guard !figures.moves.isEmpty else { return NoFile.gives("planned moves") }
    let day = figures.asAt.map { " at \($0.long)" } ?? ""
    let headline =
      "Planned moves\(day): \(figures.count(.open, .overdue).words()) to come,"
      + " \(figures.count(.overdue).words()) of them overdue; \(figures.count(.done).words()) done."
    let isDrawn = !figures.forecasts.isEmpty || !figures.moves.contains(where: \.isOpen)
    let ending =
      isDrawn
      ? figures.forecasts.flatMap(sentences)
      : ["  Not drawn forward: nothing gives the figure that they change."]
    return [headline] + moves(figures.moves).lines + ending
  }

  private static func sentences(_ forecast: MoveForecast) -> [String] {
    let ids = forecast.targetIDs.joined(separator: ", ")
    let noun = forecast.targetIDs.count == 1 ? "target" : "targets"
    let targets = forecast.targetIDs.isEmpty ? "" : " (\(noun) \(ids))"
    let from = forecast.from
    return [
      "  \(forecast.scope.name)\(targets), \(from.quantity.words()) at \(from.day.long):"
    ] + forecast.sentences.map { "    \($0.words)." }
  }

  private static func moves(_ moves: [PlannedMoveFigure]) -> TextTable {
    var table = TextTable(
      headings: ["planned", "from", "to", "count", "a week", "in year", "full year", "status"],
      isRight: [false, false, false, true, true, true, true, false])
    for move in moves {
      table.rows.append([
        SafeText(move.row.planned.short), move.row.origin.name, move.row.destination.name,
        move.row.count.words(), move.row.weeklySaving.words { SafeText($0.poundsText) },
        move.inYear.words { SafeText($0.poundsText) },
        move.fullYear.words { SafeText($0.poundsText) }, move.state.words,
      ])
    }
    return table
  }
}
