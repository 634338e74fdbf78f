package import Text

/// A figure of the model that a target may be about: what stands in the column `indicator`.
package enum Indicator: Hashable, Sendable {
  /// How many children are looked after.
  case lookedAfter
  case placements(PlacementScope)
  /// Independent placements in percent of all with foster carers who are no relatives or friends.
  case fosteringAgencyShare
  case agencyFTE
  /// Agency in percent of agency and staff in post, in whole-time equivalents (DfE).
  case agencyRate
  /// Vacancies in percent of vacancies and staff in post, in whole-time equivalents (DfE).
  case vacancyRate
  /// What a placement costs a year, in pounds.
  case placementUnitCost
  /// By how much the forecast of the year is above its budget, in thousands of pounds.
  case budgetVariance
  /// A measure of a scorecard, by its name in small letters and digits.
  case measure(String)
}

/// Some of the placements: one group, or all that plans call residential.
package enum PlacementScope: Hashable, Sendable {
  case group(PlacementGroup)
  case residential
}

extension PlacementScope {
  package var name: SafeText {
    switch self {
    case .group(let group): group.name
    case .residential: "Residential placements"
    }
  }

  /// The name in the outputs.
  package var id: String {
    switch self {
    case .group(let group): group.rawValue
    case .residential: "residential"
    }
  }

  func contains(_ group: PlacementGroup?) -> Bool {
    switch self {
    case .group(let own): group == own
    case .residential: group?.isResidential ?? false
    }
  }

  static let all: [PlacementScope] = [.residential] + PlacementGroup.allCases.map { .group($0) }
}

extension Indicator {
  /// Reads `lookedAfter` and what else the number is called, `placements.residential`, `agencyFTE`
  /// …, or the name of a measure. Case, spaces and punctuation do not count.
  package init(_ text: SafeText) {
    let name = Self.key(text)
    self = Self.lookedAfterNames.contains(name) ? .lookedAfter : Self.named[name] ?? .measure(name)
  }

  /// Names of measures that targets may be about before any file gives them.
  package static let expected: Set<String> = [
    "cpplans", "referrals", "meanweeksincare", "budgetvariance",
    "caseload",
  ]

  /// A name in small letters and digits, as names are compared.
  package static func key(_ text: SafeText) -> String {
    text.string.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let named: [String: Indicator] = {
    var names: [String: Indicator] = [
      "lookedafter": .lookedAfter, "fosteringagencyshare": .fosteringAgencyShare,
      "agencyfte": .agencyFTE, "agencyrate": .agencyRate, "vacancyrate": .vacancyRate,
      "placementunitcost": .placementUnitCost,
    ]
    names["budgetvariance"] = .budgetVariance
    for scope in PlacementScope.all {
      names["placements" + scope.id.lowercased()] = .placements(scope)
    }
    return names
  }()

  /// The indicator that a measure of a scorecard gives: the number of looked-after children goes
  /// by many names, but a rate of children, as the measure's unit may say, is not their number.
  static func given(by measure: SafeText, unit: SafeText?) -> Indicator {
    let indicator = Indicator(measure)
    let words = (unit?.string ?? "").lowercased()
    let isRate = words.contains("%") || words.contains("per") || words.contains("rate")
    return indicator == .lookedAfter && isRate ? .measure(key(measure)) : indicator
  }

  /// Whether it is a percentage.
  var isPercentage: Bool {
    switch self {
    case .fosteringAgencyShare, .agencyRate, .vacancyRate: true
    default: false
    }
  }

  private static let lookedAfterNames: Set<String> = [
    "lookedafter", "lookedafterchildren", "childrenlookedafter", "childrenincare", "lac", "cla",
    "cic", "numberoflookedafterchildren", "numberofchildrenlookedafter", "numberofchildrenincare",
    "numberoflac", "lacnumber", "lacnumbers", "totallac", "totallookedafterchildren",
    "numberofcla", "numberofcic", "noofchildrenlookedafter", "nooflookedafterchildren",
    "childrenlookedafternumber",
  ]
}
