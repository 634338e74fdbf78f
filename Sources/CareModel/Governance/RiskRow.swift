package import Text

/// Something that may go wrong, how likely that is and how bad it would be.
package struct RiskRow: Equatable, Sendable {
  package let risk: SafeText
  package internal(set) var source: RowReference
  package var id: SafeText?
  package var likelihood: RiskLevel?
  package var impact: RiskLevel?
  package var mitigation: SafeText?
  package var ownerRole: SafeText?
  /// The identifiers of the risks, targets or actions that it hangs on.
  package var dependsOn: [SafeText] = []
  package var review: Day?
  package var asAt: Day?

  package init(risk: SafeText, source: RowReference) {
    self.risk = risk
    self.source = source
  }
}

extension RiskRow {
  /// What makes two rows the same risk: its identifier, or its words where it has none.
  package var key: String { id?.string ?? risk.string }
}

/// A place on a scale of five, as registers of risks have it.
package enum RiskLevel: Int, Comparable, Sendable, CaseIterable {
  case veryLow = 1
  case low
  case medium
  case high
  case veryHigh

  package static func < (left: RiskLevel, right: RiskLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
