import Text

@testable import CareModel

extension HandMadePlan {
  /// Adds a decision of a meeting.
  mutating func addDecision(
    _ decision: SafeText, on day: String = "2011-03-05",
    _ change: (inout DecisionRow) -> Void = { _ in }
  ) {
    guard let day = Day(iso: day) else { return }
    var row = DecisionRow(
      day: day, decision: decision,
      source: RowReference(path: "decisions.csv", line: snapshot.decisions.count + 2))
    change(&row)
    snapshot.decisions.append(row)
  }

  /// Adds a risk by its identifier; its words are the same.
  mutating func addRisk(
    _ id: SafeText, _ likelihood: Int? = 3, _ impact: Int? = 3, on depends: [SafeText] = [],
    review: String? = nil, asAt: String? = "2011-09-30"
  ) {
    var row = RiskRow(
      risk: "risk \(id)",
      source: RowReference(path: "risks.csv", line: snapshot.risks.count + 2))
    row.id = id
    row.likelihood = likelihood.flatMap { RiskLevel(rawValue: $0) }
    row.impact = impact.flatMap { RiskLevel(rawValue: $0) }
    row.dependsOn = depends
    row.review = review.flatMap { Day(iso: $0) }
    row.asAt = asAt.flatMap { Day(iso: $0) }
    snapshot.risks.append(row)
  }

  mutating func addForum(_ forum: SafeText, _ level: ForumLevel?, nextReport: String? = nil) {
    var row = ForumRow(
      forum: forum, source: RowReference(path: "forums.csv", line: snapshot.forums.count + 2))
    row.level = level
    row.nextReport = nextReport.flatMap { Day(iso: $0) }
    snapshot.forums.append(row)
  }

  /// Adds a request of so many pence to the log of spend control.
  mutating func addSpend(
    _ description: SafeText, pence: Int64?, on day: String = "2011-08-01",
    by post: SafeText? = nil, kind: SafeText? = nil, _ outcome: SpendOutcome = .authorised,
    certainty: Certainty = .exact
  ) {
    guard let day = Day(iso: day) else { return }
    var row = SpendControlRow(
      day: day, description: description,
      source: RowReference(path: "spend.csv", line: snapshot.spendControl.count + 2))
    row.amount = pence.map { .known(Money(pence: $0), certainty) } ?? .absent(.notKnown)
    (row.authorisedBy, row.kind, row.outcome) = (post, kind, outcome)
    snapshot.spendControl.append(row)
  }

  /// Spending above £500 needs an Executive Head from 25 July 2011 on.
  mutating func setRule() {
    snapshot.settings.spendControl = SpendControl(
      threshold: Money(pence: 50_000), authoriser: "Executive Head", from: Day(iso: "2011-07-25"))
  }
}
