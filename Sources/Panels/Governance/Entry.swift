import CareModel
import Dashboard
import TerminalUI
import Text

/// Everything that is known of one row, in words.
struct Entry {
  struct Field {
    let label: SafeText
    let text: SafeText
    var style = Look.text
  }

  let title: SafeText
  /// The one thing of it that is to be seen first.
  let headline: SafeText
  var chip = Line()
  let fields: [Field]
  let source: RowReference
}

extension Entry {
  /// The row of a panel with that key; nil where no file gives it any more.
  init?(_ panel: Panel, key: String, in figures: DisclosedFigures) {
    switch panel {
    case .actions:
      guard let action = figures.actions.rows.first(where: { $0.row.key == key }) else {
        return nil
      }
      self.init(action)
    case .decisions:
      guard let decision = figures.decisions.rows.first(where: { $0.key == key }) else {
        return nil
      }
      self.init(decision)
    case .risks:
      guard let risk = figures.risks.rows.first(where: { $0.key == key }) else { return nil }
      self.init(risk)
    case .forums:
      guard let forum = figures.forums.rows.first(where: { $0.key == key }) else { return nil }
      self.init(forum)
    case .spendControl:
      let control = figures.spendControl
      guard let spend = control.requests.lines.first(where: { $0.key == key }) else { return nil }
      self.init(spend, rule: control.rule)
    case .chase:
      guard let item = figures.chase.items.first(where: { $0.key == key }) else { return nil }
      self.init(item)
    default: return nil
    }
  }

  /// The fields that something is said in.
  static func fields(_ fields: [(SafeText, SafeText?, Style)]) -> [Field] {
    fields.compactMap { label, text, style in
      text.flatMap { $0.isEmpty ? nil : Field(label: label, text: $0, style: style) }
    }
  }
}

extension Entry {
  private init(_ action: ActionFigure) {
    let row = action.row
    title = row.id.map { "Action \($0)" } ?? "Action"
    headline = row.action
    source = row.source
    fields = Self.fields([
      ("status", row.status.words, Look.strong),
      ("due", Self.day(row.due), action.isOverdue ? Look.worse : Look.text),
      ("", action.isOverdue ? "overdue" : nil, Look.worse),
      ("owner", row.ownerRole, Look.text), ("term", row.term?.words, Look.text),
      ("effect felt", row.effect, Look.text), ("objective", row.objective, Look.text),
      ("target", row.targetID, Look.text), ("begun", Self.day(row.started), Look.muted),
      ("completed", Self.day(row.completed), Look.muted), ("headline", row.headline, Look.text),
      ("comment", row.comment, Look.text),
    ])
  }

  private init(_ decision: DecisionFigure) {
    let row = decision.row
    title = row.id.map { "Decision \($0)" } ?? "Decision"
    headline = row.decision
    source = row.source
    fields = Self.fields([
      ("meeting", row.meeting, Look.text), ("on", Self.day(row.day), Look.text),
      ("outcome", row.outcome.words, Look.strong),
      ("condition", row.conditionWords, Look.warning), ("progress", row.progress, Look.text),
      ("due", Self.day(row.due), decision.isDuePassed ? Look.worse : Look.text),
      ("next report", Self.day(row.nextReport), decision.isReportPassed ? Look.worse : Look.text),
      (
        "stands", decision.standing.words,
        decision.isOverdue ? Look.worse : Look.muted
      ),
      ("owner", row.ownerRole, Look.text),
    ])
  }

  private init(_ risk: RiskFigure) {
    let row = risk.row
    title = row.id.map { "Risk \($0)" } ?? "Risk"
    headline = row.risk
    source = row.source
    chip = risk.score == nil ? Line() : Look.chip(risk.rag)
    let links =
      risk.dependsOn.map { ($0.words, $0.names.count == 1 ? Look.text : Look.warning) }
      .enumerated().map { index, link in
        (index == 0 ? "hangs on" : "", link.0, link.1) as (SafeText, SafeText?, Style)
      }
    let dependents = risk.dependents.enumerated().map { index, name in
      (index == 0 ? "under it" : "", name.words, Look.text) as (SafeText, SafeText?, Style)
    }
    fields = Self.fields(
      [
        ("score", risk.reasonWords, Look.strong), ("mitigation", row.mitigation, Look.text),
      ] + links + dependents + [
        ("ring", risk.ringWords, Look.warning),
        ("review", Self.day(row.review), risk.isOverdue ? Look.worse : Look.text),
        ("", risk.isOverdue ? "the review is overdue" : nil, Look.worse),
        ("owner", row.ownerRole, Look.text),
        ("as at", Self.day(risk.day) ?? "no day given", Look.muted),
      ])
  }

  private init(_ forum: ForumFigure) {
    let row = forum.row
    title = "Forum"
    headline = row.forum
    source = row.source
    fields = Self.fields([
      ("level", row.level.words, Look.text), ("challenges", row.challenges, Look.text),
      ("how often", row.frequency, Look.text),
      ("next report", Self.day(row.nextReport), forum.isOverdue ? Look.worse : Look.text),
      ("", forum.isOverdue ? "it has passed" : nil, Look.worse),
    ])
  }

  private init(_ spend: SpendFigure, rule: SpendControl) {
    let row = spend.row
    title = "Spend control"
    headline = row.description
    source = row.source
    fields = Self.fields([
      ("asked for", Self.day(row.day), Look.text),
      ("amount", spend.amountWords, Look.strong), ("kind", row.kind, Look.text),
      ("outcome", row.outcome.words, Look.text),
      ("authorised by", row.authorisedBy ?? "nobody is named", Look.text),
      ("rule", rule.sentence, Look.muted),
      ("so", spend.authorityWords(rule), spend.authority.style),
    ])
  }

  private init(_ item: ChaseItem) {
    title = "To chase"
    headline = item.words
    source = item.source
    fields = Self.fields([
      ("why", item.reason.sentence, Look.warning),
      ("since", Self.day(item.since), Look.text), ("days", item.daysWords, Look.strong),
      ("owner", item.ownerRole ?? "no owner given", Look.text),
    ])
  }

  private static func day(_ day: Day?) -> SafeText? { day.map { SafeText($0.long) } }
}
