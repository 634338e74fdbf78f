import CareModel
import Dashboard
import Text

extension Origin {
  /// Of what the bar of the money page, or the panel of money, is on.
  init?(moneyOf state: DashboardState) {
    let sources = state.figures.sources
    switch state.place.focus {
    case .money:
      let budget = state.figures.budget
      guard let line = state.chosenBudgetLine ?? budget.current?.lines.first else { return nil }
      self.init(line, sources: sources)
    case .pressures:
      guard let bridge = state.shownBridge else { return nil }
      let chosen = state.selection(in: .pressures)
      let all = bridge.pressures + bridge.mitigations
      self.init(bridge, row: all.first { $0.key == chosen }, sources: sources)
    default:
      let chosen = state.selection(in: .savings)
      guard let year = state.figures.savings.current,
        let line = year.lines.first(where: { $0.row.id.string == chosen }) ?? year.lines.first
      else { return nil }
      let round = state.figures.savingsRounds.first { $0.row.year == year.year }
      self.init(line, round, sources: sources)
    }
  }

  private init(_ line: BudgetLineFigure, sources: [SourceReport]) {
    var entries: [(SafeText, SafeText)] = [
      ("figure", line.variance.words + Self.day(line.day)),
      ("definition", "forecast outturn less budget of the year: above nought is an overspend"),
      (
        "formula",
        line.variance.isComputed
          ? "\(line.words(.forecast, line.forecast)) − \(line.words(.budget, line.budget))"
          : "as the file states it"
      ),
    ]
    if line.isParent {
      entries.append(("parts", "a line is never added to those that it is made of"))
    }
    if line.movement.isKnown {
      let since = line.movedSince.map { " since \($0.long)" } ?? ", on the forecast before"
      entries.append(("moved", line.movement.signedWords + SafeText(since)))
    }
    entries.append(("colour", line.ratingWords))
    if let row = line.row {
      entries.append(("row", row.source.words))
      entries += Self.source(row.source, sources)
    } else {
      entries.append(("row", "none of its own: lines name it as their parent"))
    }
    self.init(title: "Where the line of the budget comes from", entries: entries)
  }

  private init(_ bridge: OverspendBridge, row: PressureFigure?, sources: [SourceReport]) {
    var entries: [(SafeText, SafeText)] = []
    if let overspend = bridge.overspend {
      let how: SafeText = bridge.isOverspendComputed ? "worked out" : "as the file states it"
      entries.append(("overspend", "\(overspend.signedWords), \(how)"))
    }
    entries += [
      ("not broken", "overspend − pressures; below nought it is offset elsewhere"),
      ("unmitigated", "overspend − what the mitigations are to bring"),
    ]
    if let row {
      entries.append(("figure", "\(row.amount.words)\(Self.day(row.day)): \(row.row.pressure)"))
      if let note = row.row.note { entries.append(("note", note)) }
      entries.append(("row", row.row.source.words))
      entries += Self.source(row.row.source, sources)
    }
    self.init(title: "Where the pressures come from", entries: entries)
  }

  private init(_ line: SavingFigure, _ round: SavingsRound?, sources: [SourceReport]) {
    var entries: [(SafeText, SafeText)] = [
      ("figure", "target \(line.row.target.words), achieved \(line.row.achieved.words)"),
      ("formula", "short = target − achieved = \(line.variance.words)"),
    ]
    if let round {
      entries.append(("target", "\(round.derivation) (\(round.row.source.words))"))
    }
    entries.append(("row", line.row.source.words))
    entries += Self.source(line.row.source, sources)
    self.init(title: "Where the saving comes from", entries: entries)
  }
}
