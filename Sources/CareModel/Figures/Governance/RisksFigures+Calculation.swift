import Text

extension RisksFigures {
  init(_ snapshot: Snapshot, calendar: Calendar, names: DependencyNames, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.governance.risksCoverTo)
    let history = PlanHistory(
      snapshot.risks, key: \.key, dated: calendar.governance.day(of:), on: asAt)
    let entries = history.entries.filter { !$0.isLater }
    let links = RiskLinks(entries.map(\.row), names: names)
    let today = calendar.dayOfPromises(day)
    self.asAt = snapshot.risks.isEmpty ? nil : asAt
    rows = entries.enumerated().map { index, entry in
      RiskFigure(
        row: entry.row, day: entry.day, score: RiskScore(entry.row),
        dependsOn: links.dependsOn[index], dependents: links.dependents(of: index),
        ring: links.ring(of: index), isOverdue: entry.row.review.hasPassed(on: today))
    }
    byScore = rows.enumerated().sorted { left, right in
      let (leftScore, rightScore) = (
        left.element.score?.value ?? 0, right.element.score?.value ?? 0
      )
      return (rightScore, left.offset) < (leftScore, right.offset)
    }.map(\.element)
  }
}

extension RiskScore {
  fileprivate init?(_ row: RiskRow) {
    guard let likelihood = row.likelihood, let impact = row.impact else { return nil }
    self.init(likelihood: likelihood, impact: impact)
  }
}

/// Which risk hangs on which.
struct RiskLinks {
  /// For each risk what it hangs on.
  let dependsOn: [[RiskDependency]]
  private let names: [DependencyName]
  /// For each risk the places of those that hang on it.
  private let dependents: [[Int]]
  private let rings: [[SafeText]]

  init(_ rows: [RiskRow], names: DependencyNames) {
    let own = rows.map { DependencyName(.risk, id: $0.id ?? $0.risk, name: $0.risk) }
    self.names = own
    guard rows.contains(where: { !$0.dependsOn.isEmpty }) else {
      dependsOn = rows.map { _ in [] }
      dependents = dependsOn.map { _ in [] }
      rings = dependsOn.map { _ in [] }
      return
    }
    let known = names.adding(own)
    let places = Dictionary(
      own.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let dependsOn = rows.map { row in
      row.dependsOn.map { RiskDependency(text: $0, names: known[$0]) }
    }
    let links = dependsOn.map { $0.flatMap(\.names).compactMap { places[$0] } }
    var dependents = rows.map { _ in [Int]() }
    for (index, link) in links.enumerated() {
      for place in Set(link) { dependents[place].append(index) }
    }
    self.dependsOn = dependsOn
    self.dependents = dependents
    // All members of a ring hold one list, however many they are.
    var shared: [Int: [SafeText]] = [:]
    rings = DependencyRings(links: links).rings.map { ring in
      guard let first = ring.first else { return [] }
      let ids = shared[first] ?? ring.map { own[$0].id }
      shared[first] = ids
      return ids
    }
  }

  func dependents(of index: Int) -> [DependencyName] { dependents[index].map { names[$0] } }

  func ring(of index: Int) -> [SafeText] { rings[index] }
}
