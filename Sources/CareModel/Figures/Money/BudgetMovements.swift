import Text

/// By how much the variance of each line grew since the report before.
struct BudgetMovements {
  private let tree: BudgetTree
  private let entries: [BudgetReports.Entry]

  init(_ tree: BudgetTree, _ entries: [BudgetReports.Entry]) {
    self.tree = tree
    self.entries = entries
  }

  /// This report's variance less the one before: by the forecast before that the row gives, else by
  /// the report of the day before; of a line without a variance of its own that of its parts.
  func movement(of index: Int) -> Quantity<Money> {
    guard index < entries.count, let own = entries[index].row.ownVariance else {
      return movement(of: tree.nodes[index].children)
    }
    let row = entries[index].row
    if row.previousForecast.isKnown, own.isComputed {
      return row.trusted(.forecast).subtracting(row.trusted(.previousForecast))
    }
    guard let before = before(index)?.row.ownVariance, own.trusted.isKnown else { return .notGiven }
    return own.trusted.subtracting(before.trusted)
  }

  /// The movement of lines together; nothing is told where one of them has none.
  func movement(of indices: [Int]) -> Quantity<Money> {
    let told = indices.filter { index in
      !tree.nodes[index].children.isEmpty || tree.nodes[index].row?.ownVariance != nil
    }
    let parts = told.map { (label: tree.nodes[$0].name, quantity: movement(of: $0)) }
    guard !parts.isEmpty, parts.allSatisfy({ $0.quantity.isKnown }) else { return .notGiven }
    return Total(parts).quantity
  }

  /// The day of the report that a line's movement is since; nil where its row gives the forecast
  /// before.
  func since(_ index: Int) -> Day? {
    guard index < entries.count, movement(of: index).isKnown else { return nil }
    let row = entries[index].row
    guard let own = row.ownVariance, !(row.previousForecast.isKnown && own.isComputed) else {
      return nil
    }
    return before(index)?.day
  }

  /// The report before the one in force.
  private func before(_ index: Int) -> (day: Day?, row: BudgetRow)? {
    guard let day = entries[index].day else { return nil }
    return entries[index].versions.last { version in version.day.map { $0 < day } ?? false }
  }
}
