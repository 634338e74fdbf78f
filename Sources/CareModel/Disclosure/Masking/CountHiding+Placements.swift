import Text

extension CountHiding {
  /// Hides placements day by day, so that no group, provider or cell of both can be worked out from
  /// the others and the totals.
  ///
  /// A row may stand in the tables of two days: it is hidden in both, and both are looked at again.
  mutating func hidePlacements() {
    let tables = PlacementsCalculation.days(of: original).map(PlacementTable.init)
    var rows: Set<RowReference> = []
    var hidden: [Set<PlacementTable.Name>] = tables.map { _ in [] }
    while true {
      let before = rows.count
      for (index, table) in tables.enumerated() {
        hidden[index] = table.hidden(threshold: disclosure.threshold, also: rows)
        for case .row(let row) in hidden[index] { rows.insert(row) }
      }
      if rows.count == before { break }
    }
    hide(\.count, of: rows, in: \.placements)
    for (table, names) in zip(tables, hidden) where !names.isEmpty {
      show(placements: table.disclosed(hiding: names), on: table.day.day)
      for case .part(let part) in names { noteHidden(part, in: table.day.day.calendarMonth) }
    }
  }

  private mutating func noteHidden(_ part: PlacementPart, in month: Month) {
    let indicator: Indicator? =
      switch part {
      case .all: .lookedAfter
      case .scope(let scope): .placements(scope)
      case .fostering: .fosteringAgencyShare
      case .named, .provider, .providerNamed: nil
      }
    guard let indicator else { return }
    hiddenFigures.insert(HiddenFigure(indicator: indicator, month: month, source: .placements))
  }
}

/// The placements of a day as a table of groups and providers with its totals.
struct PlacementTable {
  enum Name: Hashable, Sendable {
    case row(RowReference)
    case part(PlacementPart)
  }

  let day: PlacementsDay
  private var network = SumNetwork<Name>()
  private var parts: [PlacementPart] = []
  private var rows: Set<RowReference> = []
  private var nodes: [PlacementPart: SumNode] = [:]

  init(_ day: PlacementsDay) {
    self.day = day
    let counted = day.rows.filter { $0.count.wholeCount != nil }
    let groups = Self.distinct(counted.map(\.groupPart))
    let providers = Self.distinct(counted.map(\.providerPart))
    // What all groups add up to flows out of one node and, by provider, back into another.
    add(.all, from: node(.all), to: node(.named("groups")))
    let residential = PlacementPart.scope(.residential)
    if counted.contains(where: residential.contains) {
      add(residential, from: node(.named("groups")), to: node(residential))
    }
    for group in groups {
      let isResidential = counted.contains { $0.groupPart == group && residential.contains($0) }
      add(group, from: node(isResidential ? residential : .named("groups")), to: node(group))
    }
    for isAgency in [false, true] {
      let part = PlacementPart.fostering(isAgency: isAgency)
      if counted.contains(where: part.contains) {
        add(part, from: node(.group(.fosterOther)), to: node(part), .cell)
      }
    }
    for row in counted { add(row) }
    for provider in providers { add(provider, from: node(provider), to: node(.all)) }
  }

  private mutating func node(_ part: PlacementPart) -> SumNode {
    if let node = nodes[part] { return node }
    let node = SumNode(nodes.count)
    nodes[part] = node
    return node
  }

  private mutating func add(
    _ part: PlacementPart, from: SumNode, to: SumNode, _ role: SumRole = .margin
  ) {
    parts.append(part)
    let count = day.rows.filter(part.contains).reduce(0) { $0 + ($1.count.wholeCount ?? 0) }
    network.add(.part(part), from: from, to: to, count: count, role)
  }

  private mutating func add(_ row: PlacementRow) {
    let isFostering = row.group == .fosterOther
    let isAgency = row.provider?.isIndependent ?? false
    let group = isFostering ? PlacementPart.fostering(isAgency: isAgency) : row.groupPart
    rows.insert(row.source)
    network.add(
      .row(row.source), from: node(group), to: node(row.providerPart),
      count: row.count.wholeCount ?? 0, .cell)
  }

  private static func distinct(_ parts: [PlacementPart]) -> [PlacementPart] {
    var seen: Set<PlacementPart> = []
    return parts.filter { seen.insert($0).inserted }
  }
}

extension PlacementTable {
  func hidden(threshold: Int, also hidden: Set<RowReference>) -> Set<Name> {
    network.hidden(
      threshold: threshold, also: Set(rows.intersection(hidden).map { Name.row($0) }))
  }

  /// What each part may be shown as: as it is, although rows of it are hidden, or not at all.
  func disclosed(hiding names: Set<Name>) -> [PlacementPart: Quantity<Number>] {
    Dictionary(
      uniqueKeysWithValues: parts.map { part in
        (part, names.contains(.part(part)) ? .suppressed : day.count(part))
      })
  }
}
