package import Text

/// The savings of a year by section and by basis, and how many posts they take.
package struct SavingsBreakdown: Equatable, Sendable {
  /// In the order of the plan; empty where it has no sections.
  package var sections: [SavingsSection] = []
  /// The amounts of this year apart from those of a full year: they are never added up.
  package var bases: [SavingsOfBasis] = []
  /// Whether the year has amounts of both kinds, so that nothing is their total.
  package var mixesBases = false
  package var delivered = Total<Money>()
  package var forecast = Total<Money>()
  package var atRisk = Total<Money>()
  /// What the lines save in a full year, by the column that says so.
  package var fullYear = Total<Money>()
  /// Posts that go, in whole-time equivalents.
  package var posts = Total<Number>()
  /// How many of them are vacant.
  package var vacantPosts = Total<Number>()
  /// The savings that start before the first day of their year.
  package var broughtForward: [SavingFigure] = []
  package var broughtForwardTarget = Total<Money>()
}

/// The savings under one heading of the plan.
package struct SavingsSection: Equatable, Sendable {
  /// Nil for the lines that stand under none.
  package let name: SafeText?
  package let count: Int
  package let target: Total<Money>
  package let achieved: Total<Money>
}

/// The savings whose amounts are of one kind.
package struct SavingsOfBasis: Equatable, Sendable {
  /// Nil for amounts as reported, of which the plan does not say it.
  package let basis: SavingBasis?
  package let count: Int
  package let target: Total<Money>
  package let achieved: Total<Money>
  package let delivered: Total<Money>
  package let forecast: Total<Money>
  package let atRisk: Total<Money>
}

extension SavingsBreakdown {
  /// How many savings have posts that are still to be found to be vacant.
  package var postsToBeIdentified: Int {
    vacantPosts.missing.count { $0.absence == .toBeIdentified }
  }

  init(_ lines: [SavingFigure], year: FinancialYear?) {
    self.init()
    let bases = Set(lines.compactMap(\.row.basis))
    mixesBases = bases.count > 1
    self.bases = (SavingBasis.allCases.map(Optional.some) + [nil]).compactMap { basis in
      let own = lines.filter { $0.row.basis == basis }
      return own.isEmpty ? nil : SavingsOfBasis(own, basis)
    }
    sections = Self.sections(lines)
    if !mixesBases {
      delivered = lines.total(\.delivered)
      forecast = lines.total(\.forecast)
      atRisk = lines.total(\.atRisk)
    }
    fullYear = lines.total(\.fullYear)
    posts = lines.totalOfPosts(\.fullTimeEquivalent)
    vacantPosts = lines.totalOfPosts(\.vacantPosts)
    guard let year else { return }
    broughtForward = lines.filter { $0.row.starts.map { $0 < year.firstDay } ?? false }
    if Set(broughtForward.map(\.row.basis)).count <= 1 {
      broughtForwardTarget = broughtForward.total(\.target)
    }
  }

  private static func sections(_ lines: [SavingFigure]) -> [SavingsSection] {
    var names: [SafeText?] = []
    for line in lines where !names.contains(line.row.section) { names.append(line.row.section) }
    guard names.contains(where: { $0 != nil }) else { return [] }
    return names.map { name in
      let own = lines.filter { $0.row.section == name }
      let isMixed = Set(own.compactMap(\.row.basis)).count > 1
      return SavingsSection(
        name: name, count: own.count, target: isMixed ? Total() : own.total(\.target),
        achieved: isMixed ? Total() : own.achievedTotal)
    }
  }
}

extension SavingsOfBasis {
  fileprivate init(_ lines: [SavingFigure], _ basis: SavingBasis?) {
    self.init(
      basis: basis, count: lines.count, target: lines.total(\.target),
      achieved: lines.achievedTotal, delivered: lines.total(\.delivered),
      forecast: lines.total(\.forecast), atRisk: lines.total(\.atRisk))
  }
}

extension [SavingFigure] {
  func total(_ amount: KeyPath<SavingRow, Quantity<Money>>) -> Total<Money> {
    Total(map { (label: $0.label, quantity: $0.row[keyPath: amount]) })
  }

  var achievedTotal: Total<Money> {
    Total(map { (label: $0.label, quantity: $0.achievedOfTarget) })
  }

  /// The sum of posts. Where one line gives any, one that gives none has none.
  fileprivate func totalOfPosts(
    _ posts: KeyPath<SavingRow, Quantity<Number>>
  ) -> Total<Number> {
    let isGiven = contains { $0.row[keyPath: posts] != .notGiven }
    return Total(
      map { line in
        let quantity = line.row[keyPath: posts]
        return (
          label: line.label,
          quantity: isGiven && quantity == .notGiven ? .absent(.notApplicable) : quantity
        )
      })
  }
}
