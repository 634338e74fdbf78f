import CareModel
import Text

extension Snapshot {
  /// Says of targets with an indicator that is no figure of ours and no measure of a file that
  /// nothing gives it.
  mutating func noteUnknownIndicators() {
    let measures = Set(facts.measures.map { Indicator.key($0.measure) })
    for target in facts.targets {
      guard let text = target.indicator, case .measure(let name) = Indicator(text),
        !measures.contains(name), !Indicator.expected.contains(name)
      else { continue }
      note(.unknownIndicator(text.fitted(to: 60)), of: target.source)
    }
  }
}
