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
    let words = names.compactMap(\.self).flatMap(CountWords.of)
    if words.first.map(CountWords.heads.contains) ?? false {
      self = .other
      return
    }
    self = unit.flatMap { Self.unit($0) } ?? Self.name(words)
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
    let words = CountWords.ofUnit(unit)
    if words.contains(where: CountWords.rates.contains) { return .other }
    if CountWords.speakOfStaff(words) { return .other }
    if CountWords.speakOfChildren(words) { return .children }
    return words.contains { CountWords.time.contains($0) || CountWords.money.contains($0) }
      ? .other : nil
  }

  /// A name that speaks of children may speak of staff, days or money as well: children who waited
  /// for a worker, or for 45 days, or whose placement costs much.
  private static func name(_ words: [String]) -> CountedThing {
    if CountWords.speakOfChildren(words) { return .unknown }
    return CountWords.speakOfStaff(words) || words.contains(where: CountWords.money.contains)
      ? .other : .unknown
  }
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
  var counted: CountedThing {
    let words = CountWords.of(line)
    let isStaff = words.contains {
      CountWords.staff.contains($0) && !CountWords.carers.contains($0)
    }
    return isStaff && !words.contains(where: CountWords.placements.contains) ? .other : .children
  }
}
