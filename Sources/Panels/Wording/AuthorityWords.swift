import CareModel
import Text

// The headline figures of an authority in a word or two, for a list of authorities.
extension DisclosedFigures {
  /// `320`; nothing where no file gives it.
  var lookedAfterWords: SafeText {
    self[dynamicMember: \.lookedAfter].map { $0.count.words(decimals: $0.decimals) } ?? "–"
  }

  /// `45 residential`, or `318 placed` where no plan is about residential placements.
  var placementWords: SafeText {
    let placements = self[dynamicMember: \.placements]
    if let aim = placements.aims.first(where: { $0.indicator == .placements(.residential) }) {
      return "\(aim.count.words()) residential"
    }
    return placements.total.quantity == .notGiven
      ? "–" : "\(placements.total.quantity.words()) placed"
  }

  /// `27.0 FTE`, or `38 heads` where nobody gives whole-time equivalents.
  var agencyWords: SafeText {
    let workforce = self[dynamicMember: \.workforce]
    if let agency = workforce.agency, agency.count.isKnown || workforce.agencyHeadcount == nil {
      return "\(agency.count.words(decimals: agency.decimals)) FTE"
    }
    return workforce.agencyHeadcount.map { "\($0.quantity.words()) heads" } ?? "–"
  }

  /// `177 referrals`, or `231 plans` where nobody tells of referrals.
  var workloadWords: SafeText {
    let workload = self[dynamicMember: \.workload]
    if let referrals = workload[.referrals] { return "\(referrals.quantity.words()) referrals" }
    return workload[.plansOpen].map { "\($0.quantity.words()) plans" } ?? "–"
  }

  /// `£2.8m over` of the year that the day lies in; nothing where no budget tells it.
  var budgetWords: SafeText {
    guard let year = self[dynamicMember: \.budget].current,
      year.variance.quantity != .notGiven
    else { return "–" }
    return year.variance.sideWords
  }
}
