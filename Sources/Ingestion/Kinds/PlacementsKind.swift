import CareModel
import Text

/// Placements: how many children are placed where, by month.
enum PlacementsKind {
  static let kind = FileKind(
    "placements", title: "how many children are placed where, by month",
    required: [[month], [placement], [count]],
    further: [provider, weeklyCost, CommonColumns.comment])

  static let month = CommonColumns.month
  static let placement = Column(
    "placement", .text,
    ["placement type", "placement group", "type of placement", "type", "placement code"],
    says: "where the children are placed: foster, homes, supported … or a placement code")
  static let count = Column(
    "count", .number,
    [
      "children", "no of children", "number of children", "placements", "no of placements",
      "number of placements", "number of cla", "number of lac", "number",
    ], says: "how many children are placed there at the end of the month")
  static let provider = Column(
    "provider", .text,
    ["placement provider", "provided by", "provider type", "in house or external"],
    says: "who provides it: own, otherAuthority, otherPublic, private, voluntary, parents")
  static let weeklyCost = Column(
    "weekly_cost", .pounds,
    ["average weekly cost", "mean weekly cost", "cost per week", "weekly unit cost", "weekly fee"],
    says: "what such a placement costs a week on average, in pounds")
}

extension PlacementsKind {
  static var rules: RecordRules<PlacementRow> {
    RecordRules(
      names: [placement],
      key: { [Indicator.key($0.placement), $0.providerName.map(Indicator.key), $0.day.iso] },
      withoutFigures: { row in
        var row = row
        row.count = row.count.doubted
        row.weeklyCost = row.weeklyCost.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<PlacementRow> {
    guard let day = fields.day(month) else {
      return .setAside(.rowWithoutValue(column: month.name))
    }
    guard let name = fields.written(placement), NoValueWords.absence(name.string) == nil else {
      return .setAside(.rowWithoutValue(column: placement.name))
    }
    let providerName = fields.written(provider)
    let provider = provider(of: providerName)
    let group = PlacementWords.group(name)
    if group == nil {
      fields.note(
        placement, .unknownPlacement(name.fitted(to: Limits.repeatedText)), isOfColumn: true)
    }
    if provider == nil, let providerName {
      fields.note(
        Self.provider, .unknownProvider(providerName.fitted(to: Limits.repeatedText)),
        isOfColumn: true)
    }
    var row = PlacementRow(
      day: day, placement: name, group: group, provider: provider, providerName: providerName,
      source: RowReference(path: path, line: fields.row.line))
    row.count = fields.number(count)
    row.weeklyCost = fields.amount(weeklyCost)
    return .fact(row)
  }

  private static func provider(of name: SafeText?) -> PlacementProvider? {
    guard let name, NoValueWords.absence(name.string) == nil else {
      return PlacementProvider.none
    }
    return PlacementWords.providers[name.string]
  }

  /// A printed total for a day is compared with the rows of that day; one that names a provider,
  /// with the rows of that provider.
  static func checkTotals(
    _ totals: [RecordTotal], _ facts: [PlacementRow], _ notes: inout SourceNotes,
    _ fields: (TableRow) -> RowFields
  ) {
    for total in totals {
      var row = fields(total.row)
      guard let day = row.day(month), let printed = row.number(count).value else { continue }
      let added = rows(facts.filter { $0.day == day }, of: row.written(provider))
      let sum = PrintedSum(of: added, \.placement, \.count)
      guard let finding = sum.finding(printed, nil) else { continue }
      notes.add(finding, line: total.row.line)
    }
  }

  /// The rows of a provider; all of them where none is named, or a name that no row has, such as
  /// `all providers`.
  private static func rows(_ rows: [PlacementRow], of name: SafeText?) -> [PlacementRow] {
    guard let name, NoValueWords.absence(name.string) == nil else { return rows }
    if let provider = PlacementWords.providers[name.string] {
      return rows.filter { $0.provider == provider }
    }
    let named = rows.filter { $0.providerName.map(Indicator.key) == Indicator.key(name) }
    return named.isEmpty ? rows : named
  }
}
