package import Text

/// Something that makes a service spend more than its budget, or that is to bring it back.
package struct PressureRow: Equatable, Sendable {
  package let pressure: SafeText
  package internal(set) var source: RowReference
  package var amount = Quantity<Money>.notGiven
  /// The line of the budget that it is about; nil for all of it.
  package var line: SafeText?
  package var kind = PressureKind.pressure
  package var year: FinancialYear?
  package var term: ActionTerm?
  /// From when it is felt.
  package var starts: Day?
  /// What a mitigation has brought so far.
  package var delivered = Quantity<Money>.notGiven
  package var asAt: Day?
  package var note: SafeText?

  package init(pressure: SafeText, source: RowReference) {
    self.pressure = pressure
    self.source = source
  }
}

extension PressureRow {
  /// What makes two rows versions of one.
  package var key: String {
    [
      Indicator.key(pressure), kind.rawValue, line.map(Indicator.key) ?? "", year?.label ?? "",
    ].joined(separator: "\u{0}")
  }
}

package enum PressureKind: String, Sendable, CaseIterable {
  case pressure
  case mitigation
}

/// How soon an action or a mitigation is to work.
package enum ActionTerm: String, Sendable, CaseIterable {
  case short
  case shortToMedium
  case medium
  case long
}
