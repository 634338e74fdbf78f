import Text

/// What a measure of a plan or a scorecard counts, as far as its unit and its name tell.
enum CountedThing {
  /// Children, or what is done for one child each: plans, referrals, placements, cases.
  case children
  /// Staff, posts, money, time, or a rate.
  case other
  /// Nothing tells: a whole number is then taken for children, as the safe side is.
  case unknown
}

extension CountedThing {
  /// By its unit where it has one that is known, else by its name.
  init(unit: SafeText?, indicator: Indicator?, names: [SafeText?]) {
    if let indicator, let known = Self.of(indicator) {
      self = known
      return
    }
    if let unit, let known = Self.unit(unit) {
      self = known
      return
    }
    let words = names.compactMap(\.self).flatMap { Self.words(of: $0) }
    self = words.contains { Self.otherWords.contains($0) } ? .other : .unknown
  }

  private static func of(_ indicator: Indicator) -> CountedThing? {
    switch indicator {
    case .lookedAfter, .placements: .children
    case .fosteringAgencyShare, .agencyFTE, .agencyRate, .vacancyRate, .placementUnitCost,
      .budgetVariance:
      .other
    case .measure("cpplans"), .measure("referrals"): .children
    case .measure("meanweeksincare"), .measure("caseload"): .other
    case .measure: nil
    }
  }

  private static func unit(_ unit: SafeText) -> CountedThing? {
    if unit.string.contains(where: { "%£".contains($0) }) { return .other }
    let words = Self.words(of: unit)
    if words.contains(where: { rateWords.contains($0) }) { return .other }
    if words.contains(where: { childWords.contains($0) }) { return .children }
    return words.contains { otherWords.contains($0) } ? .other : nil
  }

  private static func words(of text: SafeText) -> [String] {
    text.string.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let rateWords: Set<String> = [
    "per", "percent", "percentage", "pp", "rate", "ratio", "score", "average", "mean", "median",
  ]

  private static let childWords: Set<String> = [
    "child", "children", "young", "person", "people", "babies", "cyp", "lac", "cla", "cic", "uasc",
    "leavers", "case", "cases", "plan", "plans", "placement", "placements", "referral", "referrals",
    "contact", "contacts", "assessment", "assessments", "conference", "conferences", "enquiry",
    "enquiries", "episode", "episodes", "adoption", "adoptions", "admission", "admissions",
  ]

  /// What is no child, and what is counted in time or money.
  private static let otherWords: Set<String> = [
    "fte", "wte", "post", "posts", "staff", "worker", "workers", "officer", "officers", "manager",
    "managers", "vacancy", "vacancies", "agency", "caseload", "caseloads", "turnover", "sickness",
    "carer", "carers", "household", "households", "pound", "pounds", "cost", "costs", "spend",
    "budget", "saving", "savings", "day", "days", "week", "weeks", "month", "months", "year",
    "years", "hour", "hours",
  ]
}

extension CountedThing {
  /// Whether a figure has to be hidden where it is small.
  func isCount(_ quantity: Quantity<Number>) -> Bool {
    switch self {
    case .children: true
    case .other: false
    case .unknown: quantity.value.map { $0.decimals == 0 } ?? false
    }
  }
}

extension TargetRow {
  /// Targets are aims and never hidden; what was reached is a count of what they are about.
  var counted: CountedThing {
    CountedThing(
      unit: unit, indicator: indicator.map { Indicator($0) }, names: [measure, description])
  }
}

extension MeasureRow {
  /// What `value` counts; numerator and denominator count as `parts` says.
  var counted: CountedThing {
    if isPercentage || isDivided { return .other }
    return CountedThing(
      unit: unit, indicator: Indicator.given(by: measure, unit: unit), names: [measure])
  }

  /// What numerator and denominator count: the unit is that of the rate.
  var countedParts: CountedThing {
    CountedThing(unit: nil, indicator: nil, names: [measure])
  }

  private var isDivided: Bool { numerator != .notGiven && denominator != .notGiven }
}

extension BudgetRow {
  /// What a line pays for: children's placements, unless its name is of staff.
  var counted: CountedThing { CountedThing(unit: nil, indicator: nil, names: [line]) }
}
