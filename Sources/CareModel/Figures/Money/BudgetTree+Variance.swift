import Text

extension BudgetTree {
  /// Forecast less budget of a line: its own, else that of its parts.
  func variance(of index: Int) -> BudgetVariance {
    let node = nodes[index]
    if let own = node.row?.ownVariance { return own }
    guard !node.children.isEmpty else {
      return BudgetVariance(.notGiven, isComputed: false, missing: [node.name])
    }
    let hasOwn = node.row.map { $0.budget != .notGiven || $0.forecast != .notGiven } ?? false
    return hasOwn ? difference(of: [index]) : variance(of: node.children)
  }

  /// Forecast less budget of the whole year.
  package var variance: BudgetVariance { variance(of: roots) }

  /// Forecast less budget of several lines.
  func variance(of indices: [Int]) -> BudgetVariance {
    let told = indices.filter {
      !nodes[$0].children.isEmpty || nodes[$0].row?.saysSomething == true
    }
    if told.count == 1, let only = told.first { return variance(of: only) }
    let parts = told.map { (index: $0, variance: variance(of: $0)) }
    let missing = parts.filter { !$0.variance.trusted.isKnown || !$0.variance.missing.isEmpty }
    let sum = Total(parts.map { (label: nodes[$0.index].name, quantity: $0.variance.trusted) })
    guard !missing.isEmpty, sum.quantity.isKnown else {
      return BudgetVariance(
        sum.quantity, isComputed: true, missing: missing.flatMap { names(of: $0) })
    }
    if parts.allSatisfy({ $0.variance.isComputed || !$0.variance.trusted.isKnown }),
      missing.allSatisfy({ nodes[$0.index].row?.statedVariance ?? .notGiven == .notGiven })
    {
      return difference(of: told)
    }
    var result = BudgetVariance(
      .absent(.notKnown), isComputed: true, missing: missing.flatMap { names(of: $0) })
    // What is questioned is as large as nobody knows, but its side is: the sum is a bound.
    let sides = Set(missing.map { side(of: $0.variance) })
    if case .known(let value, let certainty) = Self.sum(parts.map(\.variance.trusted)),
      sides.count == 1, let side = sides.first ?? nil, let both = certainty.added(to: side)
    {
      result.quantity = .known(value, both)
    }
    return result
  }

  private func names(of part: (index: Int, variance: BudgetVariance)) -> [SafeText] {
    part.variance.missing.isEmpty ? [nodes[part.index].name] : part.variance.missing
  }

  /// On which side a sum lies that lacks the part; nil where nobody knows.
  private func side(of variance: BudgetVariance) -> Certainty? {
    if variance.trusted.isKnown { return variance.quantity.certainty }
    guard variance.isQuestioned, let value = variance.quantity.value else { return nil }
    return value > .zero ? .atLeast : .atMost
  }

  /// The sum of what is known, whatever else there is.
  private static func sum(_ parts: [Quantity<Money>]) -> Quantity<Money> {
    Total(parts.filter(\.isKnown).map { (label: SafeText.empty, quantity: $0) }).quantity
  }

  /// The difference of the sums, which is a bound where a line lacks one of the two.
  private func difference(of indices: [Int]) -> BudgetVariance {
    guard hasYear else { return BudgetVariance(.notGiven, isComputed: false) }
    let forecast = Total(indices.flatMap { parts(of: $0, .forecast) })
    let budget = Total(indices.flatMap { parts(of: $0, .budget) })
    var missing: [SafeText] = []
    for part in forecast.missing + budget.missing where !missing.contains(part.label) {
      missing.append(part.label)
    }
    return BudgetVariance(
      forecast.quantity.subtracting(budget.quantity), isComputed: true, missing: missing)
  }
}
