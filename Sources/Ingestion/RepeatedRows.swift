import CareModel
import Text

extension Snapshot {
  /// Says of rows that are given twice for one day, in one file or in two, which one is used: the
  /// later one. Rows that are alike in everything are one.
  mutating func noteRepeatedRows() {
    let (facts, standing) = (facts, settings.asAt)
    noteRepeated(
      facts.targets, \.source, name: \.id, value: { $0.actual.clashText },
      key: { [$0.id.string, Self.key($0.asAt ?? standing)] }, isAlike: { $0.isAlike($1) })
    noteRepeated(
      facts.workforce, \.source, name: { $0.team ?? "the whole service" },
      value: { ($0.agencyFTE == .notGiven ? $0.agencyHeadcount : $0.agencyFTE).clashText },
      key: { [$0.team.map(Indicator.key), Self.key($0.day)] }, isAlike: { $0.isAlike($1) })
    noteRepeated(
      facts.placements, \.source, name: \.placement, value: { $0.count.clashText },
      key: { [Indicator.key($0.placement), $0.providerName.map(Indicator.key), Self.key($0.day)] },
      isAlike: { $0.count == $1.count && $0.weeklyCost == $1.weeklyCost })
    noteRepeated(
      facts.measures, \.source, name: \.measure, value: { $0.stated.clashText },
      key: { Self.key(of: $0) },
      isAlike: { $0.stated == $1.stated && $0.target == $1.target })
    noteRepeatedWorkload(facts.workload)
    noteRepeatedGovernance()
    noteRepeatedMoney(standing)
    noteOtherNames()
  }

  /// Says of placements that two files tell of by different names whose row is not used: that of
  /// the earlier file.
  private mutating func noteOtherNames() {
    let rows = facts.placements.filter(\.saysSomething)
      .map { $0.grouped(by: settings.placementGroups) }
    var speakers: [PlacementOfDay: PlacementRow] = [:]
    for row in rows { speakers[PlacementOfDay(row)] = row }
    var named: Set<[String]> = []
    for row in rows where row.isTold(by: speakers) { named.insert(row.nameOfDay) }
    for row in rows where !row.isTold(by: speakers) && !named.contains(row.nameOfDay) {
      guard let speaker = speakers[PlacementOfDay(row)] else { continue }
      let finding = Finding.otherName(
        speaker.placement.fitted(to: Limits.repeatedText),
        unused: row.placement.fitted(to: Limits.repeatedText), at: row.source)
      note(finding, of: speaker.source)
    }
  }

  /// Two files may tell of one month in different columns: only a column that both give clashes.
  private mutating func noteRepeatedWorkload(_ rows: [WorkloadRow]) {
    for (column, field) in WorkloadKind.numbers {
      noteRepeated(
        rows.filter { $0[keyPath: field] != .notGiven }, \.source,
        name: { _ in SafeText(column.name) }, value: { $0[keyPath: field].clashText },
        key: { [Self.key($0.day), String($0.length.rawValue)] },
        isAlike: { $0[keyPath: field] == $1[keyPath: field] })
    }
  }

  private static func key(of row: MeasureRow) -> [String?] {
    let (measure, team) = (Indicator.key(row.measure), row.team.map(Indicator.key))
    return [measure, team, key(row.day), String(row.length.rawValue)]
  }

  static func key(_ day: Day?) -> String? { day.map { String($0.number) } }

  mutating func noteRepeated<Row>(
    _ rows: [Row], _ source: KeyPath<Row, RowReference>, name: (Row) -> SafeText,
    value: (Row) -> String,
    key: (Row) -> [String?], isAlike: (Row, Row) -> Bool
  ) {
    var known: [[String?]: Row] = [:]
    for row in rows {
      let key = key(row)
      if let other = known[key], !isAlike(row, other) {
        let finding = Finding.repeatedRow(
          id: name(row), used: value(row), instead: value(other), other: other[keyPath: source])
        note(finding, of: row[keyPath: source])
      }
      known[key] = row
    }
  }

  mutating func note(_ finding: Finding, of row: RowReference) {
    guard let index = sources.firstIndex(where: { $0.path == row.path }) else { return }
    sources[index].remarks.append(Remark(line: row.line, finding))
    if sources[index].verdict == .ok { sources[index].verdict = .warning }
  }
}

/// A group of placements and a provider on a day.
private struct PlacementOfDay: Hashable {
  let day: Day
  let key: PlacementRow.GroupKey

  init(_ row: PlacementRow) { (day, key) = (row.day, row.groupKey) }
}

extension PlacementRow {
  /// Whether the row is of the file that speaks for its group, provider and day.
  fileprivate func isTold(by speakers: [PlacementOfDay: PlacementRow]) -> Bool {
    speakers[PlacementOfDay(self)]?.source.path == source.path
  }

  /// What it is called: a row by the same name is a repeated one.
  fileprivate var nameOfDay: [String] {
    [day.iso, Indicator.key(placement), providerName.map(Indicator.key) ?? ""]
  }
}

extension TargetRow {
  fileprivate func isAlike(_ other: TargetRow) -> Bool {
    target == other.target && actual == other.actual && due == other.due
      && polarity == other.polarity && measure == other.measure
  }
}

extension WorkforceRow {
  fileprivate func isAlike(_ other: WorkforceRow) -> Bool {
    WorkforceKind.numbers.allSatisfy { self[keyPath: $0.field] == other[keyPath: $0.field] }
      && agencyCostOfMonth == other.agencyCostOfMonth && agencyForecast == other.agencyForecast
      && agencyCap == other.agencyCap
  }
}

extension Quantity<Number> {
  /// The figure as a remark on two of them tells it.
  fileprivate var clashText: String { value?.text() ?? "no figure" }
}
