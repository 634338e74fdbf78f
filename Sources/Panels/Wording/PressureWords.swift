package import CareModel
package import Text

extension OverspendBridge {
  /// Whether the pressures come to more than the overspend, so that something offsets them.
  package var isOffset: Bool { rest?.value.map { $0 < .zero } ?? false }

  package var yearWords: SafeText { year.map { SafeText($0.label) } ?? "year not given" }

  /// What the bridge is about: `2011/12`, `2011/12 · Fostering`.
  package var title: SafeText { line.map { "\(yearWords) · \($0)" } ?? yearWords }

  /// `delivered £0k of at least £600k`.
  package var deliveredWords: SafeText? {
    guard !mitigations.isEmpty else { return nil }
    return "delivered \(delivered.quantity.words) of \(mitigated.quantity.words)"
  }

  /// What a bar of the bridge is called.
  package func name(of step: BridgeStep) -> SafeText {
    switch step.kind {
    case .overspend: overspend?.value.map { $0 < .zero } == true ? "underspend" : "overspend"
    case .pressure(let index): pressures[index].row.pressure
    case .notBrokenDown: "not broken down"
    case .offsetElsewhere: "offset elsewhere"
    case .mitigation(let index): mitigations[index].row.pressure
    case .unmitigated: "unmitigated"
    }
  }
}

extension ActionTerm {
  package var words: SafeText {
    switch self {
    case .short: "short"
    case .shortToMedium: "short to medium"
    case .medium: "medium"
    case .long: "long"
    }
  }
}

extension SavingsRound {
  /// `5% of £37,429k = £1,871.5k → £1,870k + £70k growth = £1,940k`.
  package var derivation: SafeText {
    var line: SafeText =
      "\(row.percent.words { SafeText($0.text()) })% of \(base.words) = \(computedTarget.words)"
    if rounded.words != computedTarget.words { line = line + " → \(rounded.words)" }
    if let growth = row.growth.value, growth == .zero { return line }
    if row.growth != .notGiven { line = line + " + \(row.growth.words) growth = \(target.words)" }
    return line
  }

  /// `options £1,940k, as much as the target`, `£46k short of it`.
  package var optionsWords: SafeText? {
    guard let options else { return nil }
    guard case .known(let money, let certainty)? = shortfall else {
      return "options \(options.words)"
    }
    if money == .zero, certainty == .exact { return "options \(options.words): the whole target" }
    let side: SafeText = money < .zero ? " more than the target" : " short of the target"
    let amount =
      money < .zero ? SafeText(money.magnitude.thousandsText) : SafeText(money.thousandsText)
    let isBound = certainty == .atLeast || certainty == .atMost
    let bound = isBound && money < .zero ? Certainty.atLeast : certainty
    return "options \(options.words): \(bound.prefix)\(amount)\(side)"
  }
}

extension SavingsBreakdown {
  /// `30 FTE, of which 6 estimated · vacant posts at least 13, one to be identified: row 5`.
  package var postWords: SafeText? {
    var parts: [SafeText] = []
    if posts.quantity.isKnown {
      let isEstimated = posts.quantity.certainty == .estimated
      let all =
        isEstimated ? posts.quantity.value.map { SafeText($0.text()) } : posts.quantity.words()
      let estimated =
        posts.estimated.isZero ? "" : ", of which \(posts.estimated.text()) estimated" as SafeText
      parts.append("\(all ?? "") FTE\(estimated)")
    }
    if vacantPosts.quantity.isKnown {
      let missing = vacantPosts.missing.map { "\($0.absence.words) in \($0.label)" as SafeText }
      let rest: SafeText = missing.isEmpty ? "" : ": \(missing.joined(separator: ", "))"
      parts.append("vacant posts \(vacantPosts.quantity.words())\(rest)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}

extension SavingsOfBasis {
  package var words: SafeText {
    switch basis {
    case .inYear: "in the year"
    case .fullYear: "in a full year"
    case nil: "as reported"
    }
  }
}

extension OverspendBridge {
  /// The pressure or mitigation that a bar stands for.
  package func figure(of step: BridgeStep) -> PressureFigure? {
    switch step.kind {
    case .pressure(let index): pressures[index]
    case .mitigation(let index): mitigations[index]
    default: nil
    }
  }
}
