/// Which lines of a year's budget are parts of which: what moves a part moves the whole.
struct BudgetDescent {
  private let year: FinancialYear?
  /// The lines that each is a part of, by their keys: several lines may have one name.
  private var parents: [String: Set<String>] = [:]

  init(_ budget: BudgetYear) {
    year = budget.year
    for row in budget.lines.compactMap(\.row) {
      guard let parent = row.parent else { continue }
      parents[Indicator.key(row.line), default: []].insert(Indicator.key(parent))
    }
  }

  /// Whether a row may move the figures of a line; without a line, those of the whole year.
  func isFed(_ line: String? = nil, by subject: RowSubject) -> Bool {
    guard case .budget(let told, let part) = subject, told == year else { return false }
    return line.map { isPart(part, of: $0) } ?? true
  }

  private func isPart(_ part: String, of line: String) -> Bool {
    var seen: Set<String> = []
    var left = [part]
    while let next = left.popLast() {
      if next == line { return true }
      if seen.insert(next).inserted { left += parents[next] ?? [] }
    }
    return false
  }
}
