package import Text

/// The work of a month from the first contact to coming into care, counted in children or in what
/// is done for them.
///
/// What happened in the month (contacts to `careStarts`) and what there was at its end (`plansOpen`,
/// `lookedAfter`, `backlog`) stand side by side, as councils report them.
package struct WorkloadRow: Equatable, Sendable {
  /// The last day of the month, or of the quarter where one is told as a whole.
  package let day: Day
  package internal(set) var source: RowReference
  package var length = PeriodLength.month
  package var contacts = Quantity<Number>.notGiven
  package var referrals = Quantity<Number>.notGiven
  package var initialAssessments = Quantity<Number>.notGiven
  package var coreAssessments = Quantity<Number>.notGiven
  /// Single assessments, which took the place of initial and core ones; or both together.
  package var assessments = Quantity<Number>.notGiven
  /// Of the assessments that ended in the month, those that ended in time.
  package var assessmentsInTime = Quantity<Number>.notGiven
  /// The share of those, in percent, where the source states it in the place of a number.
  package var statedInTimeShare = Quantity<Number>.notGiven
  /// Section 47 enquiries.
  package var section47 = Quantity<Number>.notGiven
  /// Initial child protection conferences.
  package var conferences = Quantity<Number>.notGiven
  /// Children who became the subject of a child protection plan.
  package var planStarts = Quantity<Number>.notGiven
  /// Children who are the subject of one at the end of the month.
  package var plansOpen = Quantity<Number>.notGiven
  /// Children who came to be looked after.
  package var careStarts = Quantity<Number>.notGiven
  /// Children looked after at the end of the month.
  package var lookedAfter = Quantity<Number>.notGiven
  /// Cases that wait to be allocated or reviewed at the end of the month.
  package var backlog = Quantity<Number>.notGiven
  /// Referrals that led to a plan, in percent, as the source itself states it for the quarter that
  /// ends with the month.
  package var statedReferralToPlan = Quantity<Number>.notGiven
  /// Referrals that led to care, in percent, as the source itself states it for that quarter.
  package var statedReferralToCare = Quantity<Number>.notGiven
  package var headline: SafeText?
  package var comment: SafeText?

  package init(day: Day, source: RowReference) {
    self.day = day
    self.source = source
  }
}

extension WorkloadRow {
  /// Whether the row tells anything: sheets are prepared with months that are still empty.
  package var saysSomething: Bool {
    let numbers = [
      contacts, referrals, initialAssessments, coreAssessments, assessments, assessmentsInTime,
      statedInTimeShare, section47, conferences, planStarts, plansOpen, careStarts, lookedAfter,
      backlog,
      statedReferralToPlan, statedReferralToCare,
    ]
    return numbers.contains { $0 != .notGiven }
  }
}
