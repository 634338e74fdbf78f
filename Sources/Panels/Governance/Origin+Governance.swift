import CareModel
import Dashboard
import Text

extension Origin {
  /// The origin of what the bar is on in a panel of the page of actions.
  init?(governance panel: Panel, _ state: DashboardState) {
    let figures = state.figures
    let chosen = state.selection(in: panel)
    var entries: [(SafeText, SafeText)]?
    switch panel {
    case .decisions:
      entries = figures.decisions.rows.first { $0.key == chosen }.map(Self.entries)
    case .risks: entries = figures.risks.rows.first { $0.key == chosen }.map(Self.entries)
    case .forums: entries = figures.forums.rows.first { $0.key == chosen }.map(Self.entries)
    case .spendControl:
      entries = figures.spendControl.requests.lines.first { $0.key == chosen }
        .map { Self.entries(of: $0, figures.spendControl.rule) }
    case .chase: entries = figures.chase.items.first { $0.key == chosen }.map(Self.entries)
    default: entries = nil
    }
    guard let entries, let chosen, let entry = Entry(panel, key: chosen, in: figures) else {
      return nil
    }
    self.init(
      title: "Where “\(entry.headline.fitted(to: 40))” comes from",
      entries: entries + [("row", entry.source.words)]
        + Self.source(entry.source, figures.sources))
  }

  private static func entries(of decision: DecisionFigure) -> [(SafeText, SafeText)] {
    [
      ("figure", decision.standing.words),
      ("definition", "a decision of a meeting up to the day of the figures"),
      (
        "formula",
        "overdue where its due date or next report has passed and its progress is not complete"
      ),
    ]
  }

  private static func entries(of risk: RiskFigure) -> [(SafeText, SafeText)] {
    [
      ("figure", (risk.score.map { "\($0.value)" } ?? "no score") + day(risk.day)),
      ("definition", "likelihood and impact from 1, very low, to 5, very high"),
      ("formula", risk.scoreWords), ("colour", risk.reasonWords),
    ]
  }

  private static func entries(of forum: ForumFigure) -> [(SafeText, SafeText)] {
    [
      ("figure", forum.isOverdue ? "its report is overdue" : "its report is not overdue"),
      ("formula", "overdue where the next report was due before the day of the figures"),
    ]
  }

  private static func entries(
    of spend: SpendFigure, _ rule: SpendControl
  ) -> [(SafeText, SafeText)] {
    [
      ("figure", spend.amountWords), ("rule", rule.sentence),
      ("so", spend.authorityWords(rule)),
      (
        "formula",
        "without authority: above the threshold, from the day of the rule on, not refused, and not"
          + " authorised by the post that the rule names"
      ),
    ]
  }

  private static func entries(of item: ChaseItem) -> [(SafeText, SafeText)] {
    [
      ("why", item.reason.sentence),
      (
        "definition",
        "what the newest row does not know, a kind of file that is late, or a promise that has"
          + " passed"
      ),
      ("days", item.days.map { "\($0), from then to the day of the figures" } ?? "not known"),
    ]
  }
}
