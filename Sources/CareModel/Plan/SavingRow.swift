package import Text

/// One line of a savings plan.
package struct SavingRow: Equatable, Sendable {
  package let id: SafeText
  package internal(set) var source: RowReference
  package var description: SafeText?
  package var section: SafeText?
  /// The financial year that the amounts belong to; nil where the file does not say.
  package var year: FinancialYear?
  package var target = Quantity<Money>.notGiven
  package var achieved = Quantity<Money>.notGiven
  package var forecast = Quantity<Money>.notGiven
  package var delivered = Quantity<Money>.notGiven
  package var atRisk = Quantity<Money>.notGiven
  package var fullYear = Quantity<Money>.notGiven
  package var basis: SavingBasis?
  package var fullTimeEquivalent = Quantity<Number>.notGiven
  package var vacantPosts = Quantity<Number>.notGiven
  package var starts: Day?
  package var ends: Day?
  package var isOneOff: Bool?
  package var status: SafeText?
  package var ragInFile: RAG?
  package var asAt: Day?
  package var ownerRole: SafeText?
  package var headline: SafeText?
  package var comment: SafeText?

  package init(id: SafeText, source: RowReference) {
    self.id = id
    self.source = source
  }
}

/// Whether an amount is what the year gains, or what a full year would.
package enum SavingBasis: String, Sendable, CaseIterable {
  case inYear
  case fullYear
}
