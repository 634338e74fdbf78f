import CareModel
import Panels
import Text

/// The planned moves and where they lead, in sentences and a table.
enum AheadBlocks {
  static func ahead(_ figures: AheadFigures) -> [OutputBlock] {
    guard !figures.moves.isEmpty else { return NoFile.gives("planned moves") }
    let day: SafeText = figures.asAt.map { " at \($0.long)" } ?? ""
    let headline: SafeText =
      "Planned moves\(day): \(figures.count(.open, .overdue).words()) to come,"
      + " \(figures.count(.overdue).words()) of them overdue; \(figures.count(.done).words()) done."
    let isDrawn = !figures.forecasts.isEmpty || !figures.moves.contains(where: \.isOpen)
    let ending =
      isDrawn
      ? figures.forecasts.flatMap(blocks)
      : [.item("Not drawn forward: nothing gives the figure that they change.")]
    return [.sentence(headline), .table(moves(figures.moves))] + ending
  }

  private static func blocks(_ forecast: MoveForecast) -> [OutputBlock] {
    let ids = forecast.targetIDs.joined(separator: ", ")
    let noun: SafeText = forecast.targetIDs.count == 1 ? "target" : "targets"
    let targets: SafeText = forecast.targetIDs.isEmpty ? "" : " (\(noun) \(ids))"
    let from = forecast.from
    return [
      .item("\(forecast.scope.name)\(targets), \(from.quantity.words()) at \(from.day.long):")
    ] + forecast.sentences.map { .subitem("\($0.words).") }
  }

  private static func moves(_ moves: [PlannedMoveFigure]) -> OutputTable {
    var table = OutputTable(
      "Planned moves",
      [
        .words("planned"), .words("from"), .words("to"), .figures("count"), .figures("a week"),
        .figures("in year"), .figures("full year"), .words("status"),
      ])
    for move in moves {
      table.append([
        .day(move.row.planned), .words(move.row.origin.name), .words(move.row.destination.name),
        .number(move.row.count), wholePounds(move.row.weeklySaving), wholePounds(move.inYear),
        wholePounds(move.fullYear), .words(move.state.words),
      ])
    }
    return table
  }

  private static func wholePounds(_ money: Quantity<Money>) -> OutputCell {
    .pounds(money, money.words { SafeText($0.poundsText) })
  }
}
