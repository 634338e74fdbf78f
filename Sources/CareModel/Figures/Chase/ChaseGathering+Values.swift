import Text

/// A figure of a row that somebody should know.
struct ChasedFigure<Row> {
  let name: SafeText
  let absence: (Row) -> Absence?

  init<Value>(_ name: SafeText, _ figure: KeyPath<Row, Quantity<Value>>) {
    self.name = name
    absence = { $0[keyPath: figure].absence }
  }
}

extension Absence {
  /// Whether somebody can be asked for the figure: it should be there, and nobody has given it.
  var isToBeChased: Bool {
    switch self {
    case .notKnown, .toBeIdentified, .unreadable: true
    default: false
    }
  }
}

/// The rows of one kind, as they are looked through for figures that nobody knows.
struct ChasedRows<Row> {
  let figures: [ChasedFigure<Row>]
  /// What makes two rows tell of one thing.
  let key: (Row) -> String
  let name: (Row) -> SafeText
  let day: (Row) -> Day?
  let source: (Row) -> RowReference
  var owner: (Row) -> SafeText? = { _ in nil }
  /// Whether only what the newest day tells of counts: a team that is no longer there is not asked
  /// for.
  var isOfNewestDay = false
}

extension ChaseGathering {
  /// Adds what the newest rows up to the day do not know, since when they have not.
  mutating func add<Row>(_ rows: [Row], _ rules: ChasedRows<Row>) {
    guard rows.contains(where: { row in rules.figures.contains { $0.isMissing(in: row) } }) else {
      return
    }
    var order: [String] = []
    var versions: [String: [(day: Day?, row: Row)]] = [:]
    for row in rows where !isLater(rules.day(row)) {
      let key = rules.key(row)
      if versions[key] == nil { order.append(key) }
      versions[key, default: []].append((rules.day(row), row))
    }
    let newestDay = versions.values.flatMap { $0.compactMap(\.day) }.max()
    for key in order {
      let dated = (versions[key] ?? []).enumerated().sorted { left, right in
        Self.isEarlier((left.element.day, left.offset), (right.element.day, right.offset))
      }.map(\.element)
      if rules.isOfNewestDay, dated.last?.day != newestDay { continue }
      add(dated, rules)
    }
  }

  private mutating func add<Row>(
    _ versions: [(day: Day?, row: Row)], _ rules: ChasedRows<Row>
  ) {
    guard let newest = versions.last?.row else { return }
    for figure in rules.figures {
      guard let absence = figure.absence(newest), absence.isToBeChased else { continue }
      let unknown = versions.reversed().prefix { figure.isMissing(in: $0.row) }
      add(
        rules.name(newest), figure: figure.name, .noFigure(absence), owner: rules.owner(newest),
        since: unknown.last?.day, row: rules.source(newest))
    }
  }

  private func isLater(_ other: Day?) -> Bool {
    guard let other, let day else { return false }
    return other > day
  }

  /// Undated rows come last, as in a plan.
  private static func isEarlier(_ left: (Day?, Int), _ right: (Day?, Int)) -> Bool {
    switch (left.0, right.0) {
    case (let leftDay?, let rightDay?): (leftDay, left.1) < (rightDay, right.1)
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): left.1 < right.1
    }
  }
}

extension ChasedFigure {
  fileprivate func isMissing(in row: Row) -> Bool { absence(row)?.isToBeChased ?? false }
}
