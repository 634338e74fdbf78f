import CareModel
import Text

extension Snapshot {
  /// Says of risks, decisions and forums that are told twice which row is used.
  mutating func noteRepeatedGovernance() {
    let (facts, standing) = (facts, settings.asAt)
    noteRepeated(
      facts.risks, \.source, name: { $0.id ?? $0.risk }, value: { $0.clashText },
      key: { [$0.key, Self.key($0.asAt ?? standing)] }, isAlike: { $0.isAlike($1) })
    noteRepeated(
      facts.decisions, \.source, name: { $0.id ?? $0.decision }, value: { $0.clashText },
      key: { [$0.key] }, isAlike: { $0.isAlike($1) })
    noteRepeated(
      facts.forums, \.source, name: \.forum, value: { $0.nextReport?.long ?? "no next report" },
      key: { [$0.key] },
      isAlike: {
        $0.nextReport == $1.nextReport && $0.level == $1.level && $0.frequency == $1.frequency
      })
  }
}

extension RiskRow {
  fileprivate func isAlike(_ other: RiskRow) -> Bool {
    likelihood == other.likelihood && impact == other.impact && review == other.review
      && dependsOn == other.dependsOn && mitigation == other.mitigation
  }

  fileprivate var clashText: String {
    guard let likelihood, let impact else { return "no score" }
    return "likelihood \(likelihood.rawValue) and impact \(impact.rawValue)"
  }
}

extension DecisionRow {
  fileprivate func isAlike(_ other: DecisionRow) -> Bool {
    outcome == other.outcome && condition == other.condition && due == other.due
      && progress == other.progress && nextReport == other.nextReport
      && decision == other.decision
  }

  fileprivate var clashText: String {
    let text = progress ?? condition ?? due.map { SafeText($0.long) } ?? decision
    return "“\(text.fitted(to: Limits.repeatedText))”"
  }
}
