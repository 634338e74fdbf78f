import Text

@testable import CareModel

extension HandMadePlan {
  /// Adds a row of the workforce; without a team it is the whole service's.
  mutating func addWorkforce(
    _ day: String, team: SafeText? = nil, _ change: (inout WorkforceRow) -> Void
  ) {
    guard let day = Day(iso: day) else { return }
    var row = WorkforceRow(
      day: day, team: team,
      source: RowReference(path: "workforce.csv", line: snapshot.workforce.count + 2))
    change(&row)
    snapshot.workforce.append(row)
  }

  /// Adds what agency workers cost in the month of a day, in thousands of pounds.
  mutating func addCost(_ day: String, team: SafeText? = nil, _ cost: Quantity<Money>) {
    addWorkforce(day, team: team) { $0.agencyCostOfMonth = cost }
  }

  /// Adds placements; a name that no group has keeps its own.
  mutating func addPlacements(
    _ day: String, _ group: PlacementGroup?, _ count: Quantity<Number>,
    provider: PlacementProvider? = PlacementProvider.none, name: SafeText? = nil,
    providerName: SafeText? = nil, weekly pounds: Int64? = nil
  ) {
    guard let day = Day(iso: day) else { return }
    let isTold = provider != PlacementProvider.none
    var row = PlacementRow(
      day: day, placement: name ?? group?.name ?? "?", group: group, provider: provider,
      providerName: providerName ?? (isTold ? provider?.name : nil),
      source: RowReference(path: "placements.csv", line: snapshot.placements.count + 2))
    row.count = count
    row.weeklyCost = pounds.map { .exactly(Money(pence: $0 * 100)) } ?? .notGiven
    snapshot.placements.append(row)
  }

  /// Adds a period of a measure, where lower is better unless `change` says otherwise.
  mutating func addMeasure(
    _ measure: SafeText = "visits", _ day: String, _ value: Quantity<Number>,
    team: SafeText? = nil, _ change: (inout MeasureRow) -> Void = { _ in }
  ) {
    guard let day = Day(iso: day) else { return }
    var row = MeasureRow(
      measure: measure, day: day, period: SafeText(day.asDue), team: team,
      source: RowReference(path: "measures.csv", line: snapshot.measures.count + 2))
    row.value = value
    row.polarity = .lower
    change(&row)
    snapshot.measures.append(row)
  }

  /// What is shown of one measure.
  func measure(_ name: SafeText = "visits", at iso: String? = nil) -> MeasureFigure? {
    figures(at: iso).measures.rows.first { $0.name == name }
  }
}

extension PlacementsFigures {
  /// What is shown of one group.
  func group(_ group: PlacementGroup) -> PlacementGroupFigure? {
    groups.first { $0.group == group }
  }

  func provider(_ provider: PlacementProvider) -> PlacementProviderFigure? {
    providers.first { $0.provider == provider }
  }
}
