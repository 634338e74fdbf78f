package import Text

/// The social workers of a team, or of the whole service, as one row of a workforce sheet tells.
///
/// Whole-time equivalents and headcounts are two things and are never taken from each other. The
/// columns are those that a monthly sheet needs for the rates of the children's social work
/// workforce census (DfE).
package struct WorkforceRow: Equatable, Sendable {
  /// The day that the row speaks of; a month is its last day.
  package let day: Day
  /// Nil for the whole service.
  package let team: SafeText?
  package internal(set) var source: RowReference
  package var establishedFTE = Quantity<Number>.notGiven
  package var inPostFTE = Quantity<Number>.notGiven
  package var vacantFTE = Quantity<Number>.notGiven
  package var agencyFTE = Quantity<Number>.notGiven
  package var agencyHeadcount = Quantity<Number>.notGiven
  package var agencyOnVacanciesFTE = Quantity<Number>.notGiven
  package var businessSupportFTE = Quantity<Number>.notGiven
  /// What agency workers cost in the month of `day`.
  package var agencyCostOfMonth = Quantity<Money>.notGiven
  /// What they are expected to cost in a whole financial year.
  package var agencyForecast = AmountOfYear()
  /// What they may cost at most in a whole financial year.
  package var agencyCap = AmountOfYear()
  /// Cases that social workers hold.
  package var cases = Quantity<Number>.notGiven
  /// Working days lost to sickness in the month.
  package var daysLost = Quantity<Number>.notGiven
  package var startersFTE = Quantity<Number>.notGiven
  package var leaversFTE = Quantity<Number>.notGiven
  /// The change in agency workers that the source itself states, in its own count.
  package var statedChange = Quantity<Number>.notGiven
  /// The day since which `statedChange` is counted.
  package var statedChangeSince: Day?
  package var headline: SafeText?
  package var comment: SafeText?

  package init(day: Day, team: SafeText?, source: RowReference) {
    self.day = day
    self.team = team
    self.source = source
  }
}

extension WorkforceRow {
  /// Whether the row tells anything: sheets are prepared with months that are still empty.
  package var saysSomething: Bool {
    let numbers = [
      establishedFTE, inPostFTE, vacantFTE, agencyFTE, agencyHeadcount, agencyOnVacanciesFTE,
      businessSupportFTE, cases, daysLost, startersFTE, leaversFTE, statedChange,
    ]
    let amounts = [agencyCostOfMonth, agencyForecast.amount, agencyCap.amount]
    return numbers.contains { $0 != .notGiven } || amounts.contains { $0 != .notGiven }
  }
}

/// An amount of a financial year. No year is supposed where none is given.
package struct AmountOfYear: Equatable, Sendable {
  package var amount = Quantity<Money>.notGiven
  package var year: FinancialYear?

  package init(amount: Quantity<Money> = .notGiven, year: FinancialYear? = nil) {
    self.amount = amount
    self.year = year
  }
}
