package import Text

/// The social workers of the service as they stand on a day.
package struct WorkforceFigures: Equatable, Sendable {
  /// The newest day, up to the day of the figures, that a file tells of; nil where none does.
  package var asAt: Day?
  /// Agency social workers in whole-time equivalents; nil where neither a file nor a plan gives
  /// them.
  package var agency: IndicatorFigures?
  /// Agency social workers as heads, never taken from or put into whole-time equivalents.
  package var agencyHeadcount: DatedQuantity?
  /// The change in agency workers that the source itself states.
  package var statedChange: StatedChange?
  /// Agency in percent of agency and staff in post, in whole-time equivalents (DfE).
  package var agencyRate: DatedQuantity?
  /// Vacancies in percent of vacancies and staff in post, in whole-time equivalents (DfE).
  package var vacancyRate: DatedQuantity?
  package var establishedFTE: DatedQuantity?
  package var inPostFTE: DatedQuantity?
  /// As given, else established less in post.
  package var vacantFTE: DatedQuantity?
  /// Agency workers who cover a vacancy.
  package var agencyOnVacanciesFTE: DatedQuantity?
  package var businessSupportFTE: DatedQuantity?
  /// Cases for each whole-time equivalent in post or from an agency.
  package var caseload: DatedQuantity?
  package var cases: DatedQuantity?
  /// What agency workers cost, a financial year at a time: years are never compared as if one.
  package var spend: [AgencySpendYear] = []
  /// Agency workers by day, as whole-time equivalents and as heads.
  package var points: [AgencyPoint] = []
  package var teams: [TeamFigure] = []
  /// The rows of `asAt`.
  package var rows: [RowReference] = []
  package var headline: SafeText?
}

/// A change as a source states it, in its own count.
package struct StatedChange: Equatable, Sendable {
  package let change: Quantity<Number>
  package let day: Day
  package let since: Day?
  package let row: RowReference
}

/// Agency workers on a day.
package struct AgencyPoint: Equatable, Sendable {
  package let day: Day
  package let fullTimeEquivalent: Quantity<Number>
  package let headcount: Quantity<Number>
}

/// What agency workers cost in a financial year.
package struct AgencySpendYear: Equatable, Sendable {
  /// Nil where the file does not say which year.
  package let year: FinancialYear?
  /// What the whole year is expected to cost, by the newest row that says so.
  package var forecast = Quantity<Money>.notGiven
  /// What it may cost at most.
  package var cap = Quantity<Money>.notGiven
  /// What the months up to the day of the figures cost; a lower bound where a month is missing.
  package var spent = Quantity<Money>.notGiven
  /// How many months `spent` knows.
  package var monthsSpent = 0
  /// Forecast less cap, of this year alone.
  package var variance = Quantity<Money>.notGiven
  package var rating = Rating(.none, .noTarget(.notGiven))
  package var rows: [RowReference] = []
  /// The amounts that add up several rows; the others are as a row states them.
  package var computed: Set<AgencyAmount> = []
}

/// What is told of a year's agency workers in money.
package enum AgencyAmount: Sendable {
  case forecast
  case cap
  case spent
}

/// A team on the newest day that tells of it.
package struct TeamFigure: Equatable, Sendable {
  package let team: SafeText
  package let day: Day
  package let agencyFTE: Quantity<Number>
  package let inPostFTE: Quantity<Number>
  package let vacantFTE: Quantity<Number>
  /// Whether `vacantFTE` is established less in post.
  package let isVacantComputed: Bool
  package let agencyRate: Quantity<Number>?
  package let vacancyRate: Quantity<Number>?
  package let cases: Quantity<Number>
  package let caseload: Quantity<Number>?
  package let row: RowReference
}

extension WorkforceFigures {
  /// Whether any file or plan tells of agency workers or of staff.
  package var isGiven: Bool { asAt != nil || agency != nil }
}

extension AgencySpendYear {
  /// What the year costs: what all its months cost, else as forecast; not given where only some
  /// of the months are told.
  package var amount: Quantity<Money> { isAllSpent ? spent : forecast }

  /// Whether `amount` adds up several rows.
  package var isAmountComputed: Bool { computed.contains(isAllSpent ? .spent : .forecast) }

  private var isAllSpent: Bool { monthsSpent == 12 }

  /// What the cap is compared with: the cost of the year, or of its months where that alone is
  /// more than the cap.
  var judged: Quantity<Money> {
    guard monthsSpent < 12, let spentSoFar = spent.value, let most = cap.value, spentSoFar > most
    else { return amount }
    return .known(spentSoFar, .atLeast)
  }
}
