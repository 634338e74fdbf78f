import Text

extension BudgetYear {
  /// The year of lines that are there once each, with the reports before.
  init(_ entries: [BudgetReports.Entry], year: FinancialYear?, tolerance: Tolerance) {
    let tree = BudgetTree(entries.map(\.row))
    let moved = BudgetMovements(tree, entries)
    let lines = tree.order().map { index, depth in
      let entry = index < entries.count ? entries[index] : nil
      var line = BudgetLineFigure(tree, index, depth: depth, year: year, tolerance: tolerance)
      line.day = entry?.day
      (line.movement, line.movedSince) = (moved.movement(of: index), moved.since(index))
      return line
    }
    let told = lines.filter { $0.depth == 0 }
    self.init(
      year: year,
      day: entries.compactMap(\.day).max(),
      lines: lines,
      budget: tree.total(.budget),
      actual: tree.total(.actual),
      forecast: tree.total(.forecast),
      variance: tree.variance,
      movement: moved.movement(of: tree.roots),
      rating: Rating(.none, .noTarget(.notGiven)),
      sectors: BudgetSector.sectors(of: entries.map(\.row)),
      isOneLine: told.count == 1)
    rating = Rating(
      forecast: forecast.quantity, against: budget.quantity, of: year, tolerance: tolerance)
  }
}

extension BudgetLineFigure {
  init(
    _ tree: BudgetTree, _ index: Int, depth: Int, year: FinancialYear?, tolerance: Tolerance
  ) {
    let node = tree.nodes[index]
    let (budget, forecast) = (tree.total(of: index, .budget), tree.total(of: index, .forecast))
    self.init(
      name: node.name,
      key: (node.row?.lineKey ?? "\(year?.label ?? "")\u{0}\(Indicator.key(node.name))") + "\u{0}"
        + (node.row?.parent.map(Indicator.key) ?? ""),
      row: node.row, year: year, depth: depth, isParent: !node.children.isEmpty,
      budget: budget,
      actual: tree.total(of: index, .actual),
      forecast: forecast,
      variance: tree.variance(of: index),
      stated: node.row?.statedVariance ?? .notGiven,
      rating: Rating(
        forecast: forecast.quantity, against: budget.quantity, of: year, tolerance: tolerance),
      rest: BudgetRest(tree, index))
    computed = computedAmounts
    guard let row = node.row else { return }
    priceAndVolume = PriceAndVolume(row, variance: variance)
    yearlyCost = row.yearlyCost
  }

  /// What is not the row's own: the sum of its parts, where these give any, and the variance.
  private var computedAmounts: Set<BudgetAmount> {
    let totals: [(BudgetAmount, Total<Money>)] = [
      (.budget, budget), (.actual, actual), (.forecast, forecast),
    ]
    let sums = totals.filter { amount, total in
      row?[amount] ?? .notGiven == .notGiven && total.quantity != .notGiven
    }
    return Set(sums.map(\.0) + (variance.isComputed ? [.variance] : []))
  }
}

extension BudgetRest {
  /// What the parts of a line leave over: of its variance, else of its budget.
  init?(_ tree: BudgetTree, _ index: Int) {
    let node = tree.nodes[index]
    guard let row = node.row, !node.children.isEmpty else { return nil }
    let parts = tree.variance(of: node.children)
    let variances = (row.ownVariance?.trusted ?? .notGiven, parts.trusted)
    let budgets = (
      row.trusted(.budget), Total(node.children.flatMap { tree.parts(of: $0, .budget) }).quantity
    )
    for (amount, (whole, parts)) in [
      (BudgetAmount.variance, variances), (.budget, budgets),
    ] where whole.isKnown && parts.isKnown {
      let rest = whole.subtracting(parts)
      if rest.isKnown, rest.value != .zero || rest.certainty != .exact {
        self.init(amount: amount, money: rest)
        return
      }
      return nil
    }
    return nil
  }
}

extension Rating {
  /// The colour of a forecast by the budget of the same year, in thousands of pounds as the
  /// amounts are written; none without a year.
  init(
    forecast: Quantity<Money>, against budget: Quantity<Money>, of year: FinancialYear?,
    tolerance: Tolerance
  ) {
    guard year != nil else {
      self.init(.none, .noTarget(.notGiven))
      return
    }
    let aim: Quantity<TargetValue> =
      budget.certainty == .exact || !budget.isKnown
      ? budget.map { $0.thousands.map { .number($0) } } : .absent(.notKnown)
    self = Rule(polarity: .lower, tolerance: tolerance)
      .rating(of: forecast.map(\.thousands), against: aim, isLast: false)
  }
}

extension BudgetSector {
  /// The sectors of a year's lines. A line below one of a sector is a part of that already.
  static func sectors(of rows: [BudgetRow]) -> [BudgetSector] {
    var names: [SafeText] = []
    var bySector: [String: [BudgetRow]] = [:]
    for row in rows {
      guard let sector = row.sector else { continue }
      if bySector[Indicator.key(sector)] == nil { names.append(sector) }
      bySector[Indicator.key(sector), default: []].append(row)
    }
    return names.map { name in
      let rows = bySector[Indicator.key(name)] ?? []
      // Parents of another sector, or of none, are not this sector's.
      let own = Set(rows.map { Indicator.key($0.line) })
      let tree = BudgetTree(
        rows.map { row in
          var row = row
          if let parent = row.parent, !own.contains(Indicator.key(parent)) { row.parent = nil }
          return row
        })
      return BudgetSector(
        name: name, budget: tree.total(.budget), forecast: tree.total(.forecast),
        variance: tree.variance)
    }
  }
}
