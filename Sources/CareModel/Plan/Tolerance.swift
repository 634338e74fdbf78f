/// How far a figure may be on the wrong side of its target and still be amber.
package enum Tolerance: Hashable, Sendable {
  /// Percent of the target.
  case percent(Number)
  /// Percentage points, for targets that are percentages.
  case points(Number)
  /// Units of the target.
  case units(Number)

  /// 5 % of the target.
  package static let standard = Tolerance.percent(Number(5))
}

extension Tolerance {
  /// Reads `5%`, `5pp` and `5`.
  package init?(_ text: some StringProtocol) {
    let word = text.lowercased().filter { $0 != " " }
    let (digits, unit) = (
      word.prefix { $0.isNumber || $0 == "." }, word.drop { $0.isNumber || $0 == "." }
    )
    guard let number = Number(decimal: String(digits)), number >= .zero else { return nil }
    switch unit {
    case "%": self = .percent(number)
    case "pp": self = .points(number)
    case "": self = .units(number)
    default: return nil
    }
  }

  /// The tolerance in units of a target; nought where a percentage of a target so small would
  /// mean nothing: for a target of less than 10 only units count.
  package func units(for target: Number) -> Number {
    switch self {
    case .units(let units), .points(let units): return units
    case .percent(let percent):
      guard target.magnitude >= Number(10) else { return .zero }
      return target.magnitude.percent(percent) ?? .zero
    }
  }

  /// Whether it is a percentage of a target for which that means nothing.
  package func isPercentOfSmall(_ target: Number) -> Bool {
    if case .percent = self { target.magnitude < Number(10) } else { false }
  }
}
