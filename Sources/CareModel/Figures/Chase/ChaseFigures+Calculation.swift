import Text

extension ChaseFigures {
  /// What is owed by the figures that are worked out already, on their day.
  init(_ snapshot: Snapshot, calendar: Calendar, tables: FigureTables) {
    let day = calendar.dayOfPromises(tables.asAt)
    var gathering = ChaseGathering(day: day)
    gathering.addPlan(snapshot, calendar: calendar, tables: tables)
    gathering.addService(snapshot)
    gathering.addPromises(snapshot, tables: tables)
    gathering.addLateFiles(snapshot, calendar: calendar)
    asAt = day
    groups = Self.groups(gathering.items)
  }

  private static func groups(_ items: [ChaseItem]) -> [ChaseGroup] {
    let byRole = Dictionary(grouping: items) { $0.ownerRole.map(Indicator.key) }
    let groups = byRole.sorted { left, right in
      guard let leftRole = left.key, let rightRole = right.key else { return left.key != nil }
      return leftRole < rightRole
    }
    return groups.map { _, items in
      ChaseGroup(ownerRole: items.first?.ownerRole, items: items.oldestFirst)
    }
  }
}

extension [ChaseItem] {
  fileprivate var oldestFirst: [ChaseItem] {
    enumerated().sorted { left, right in
      switch (left.element.since, right.element.since) {
      case (let leftDay?, let rightDay?) where leftDay != rightDay: leftDay < rightDay
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

/// Gathers what is to be asked for on a day.
struct ChaseGathering {
  /// The day of the figures; nil where nothing says which it is.
  let day: Day?
  private(set) var items: [ChaseItem] = []

  init(day: Day?) { self.day = day }

  mutating func add(
    _ name: SafeText, figure: SafeText? = nil, _ reason: ChaseReason, owner: SafeText? = nil,
    since: Day?, row: RowReference
  ) {
    let days = since.flatMap { since in day.map { $0.days(since: since) } }
    items.append(
      ChaseItem(
        name: name, figure: figure, reason: reason, ownerRole: owner, since: since, days: days,
        source: row))
  }
}
