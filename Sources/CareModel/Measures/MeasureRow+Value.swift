import Text

extension MeasureRow {
  /// What the measure was: as given, else what numerator and denominator give.
  package var stated: Quantity<Number> {
    if value != .notGiven { return value }
    if let computed { return computed }
    let absence = [numerator, denominator].compactMap(\.absence).first { $0 != .notGiven }
    return absence.map { .absent($0) } ?? .notGiven
  }

  /// Whether `stated` is numerator by denominator.
  package var isComputed: Bool { value == .notGiven && computed != nil }

  /// Numerator by denominator, in percent where the unit says so.
  var computed: Quantity<Number>? {
    guard let percent = numerator.percent(of: denominator) else { return nil }
    return isPercentage ? percent : percent.map { $0.divided(by: Number(100)) }
  }

  /// What numerator and denominator give, where it is not the value even when rounded as that is.
  package var disagreement: Quantity<Number>? {
    guard case .known(let given, _) = value, let computed, let other = computed.value,
      other.rounded(toDecimals: given.decimals) != given
    else { return nil }
    return computed
  }

  package var isPercentage: Bool {
    guard let unit = unit?.string.lowercased() else { return false }
    return unit.contains("%") || unit.contains("percent") || unit.contains("per cent")
  }

  /// Whether the row tells a figure, be it that nobody knows it.
  package var saysSomething: Bool { stated != .notGiven }
}

extension Number {
  /// Whether one of two percentages is likely written as a part of one and the other in percent:
  /// 0.84 beside 90.
  package func isFractionBeside(_ other: Number) -> Bool {
    let (small, large) = magnitude < other.magnitude ? (self, other) : (other, self)
    guard !small.isZero, small.magnitude <= Number(1), large.magnitude > Number(1),
      let ratio = large.magnitude.divided(by: small.magnitude)
    else { return false }
    return ratio >= Number(20)
  }
}
